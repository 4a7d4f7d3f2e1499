import { act, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { OrderAdapter } from '../../src/adapters/OrderAdapter'
import type { Order } from '../../src/model/order'
import { OrderProvider, type OrderProviderProps } from '../../src/state/OrderProvider'
import { NOW } from './orders'

let scopes = 0

/** Shows parts of one order as a host would, in English with Swedish formats, in Stockholm, at a time that stands still. */
export async function showOrder(
  order: Order,
  parts: ReactNode,
  settings: Partial<OrderProviderProps> = {},
): Promise<RenderResult> {
  const adapter: OrderAdapter = { getOrder: async () => order }
  const shown = (
    <OrderProvider
      adapter={adapter}
      scope={`test-${(scopes += 1)}`}
      orderId={order.id}
      locale="en-SE"
      timeZone="Europe/Stockholm"
      now={NOW}
      {...settings}
    >
      {parts}
    </OrderProvider>
  )
  return act(async () => render(shown))
}

/** The text of an element as it is read: white space of every kind is one blank. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
