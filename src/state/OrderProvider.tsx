import { createElement, type ReactElement, type ReactNode } from 'react'
import type { Clock } from '../model/clock'
import type { Order } from '../model/order'
import type { OrderSettings } from './orderState'
import { OrderContext, useMade, useOrderStore, useSurroundings } from './useOrder'

/** Everything a drawer takes can stand here too; what stands further in wins. */
export interface OrderProviderProps extends OrderSettings {
  /** Makes one store for all parts inside. Null is a closed drawer; absent, the order of the provider around. */
  orderId?: string | null | undefined
  /** What a list row knows already; shown until the order is read. */
  placeholderOrder?: Partial<Order> | undefined
  children?: ReactNode
}

const machineClock = (): Date => new Date()

/**
 * Carries the adapter, the settings and, with an order ID, the order's one store to the parts inside.
 * To show another tenant's orders inside, name its `scope` along with its adapter.
 */
export function OrderProvider({ children, orderId, ...local }: OrderProviderProps): ReactElement {
  const { store, ...around } = useOrderStore(orderId, local)
  const value = useMade({ ...around, ...(around.orderId !== undefined && { store }) })
  return createElement(OrderContext.Provider, { value }, children)
}

/** The merged settings around; `now` is the machine's clock where the host gave none. */
export function useOrderSettings(): OrderSettings & { now: Clock } {
  const { settings } = useSurroundings()
  return useMade({ ...settings, now: settings.now ?? machineClock })
}
