import { useId, type ReactNode } from 'react'
import { OrderError } from '../adapters/OrderError'
import { useText } from '../display/useText'
import type { RootSettings } from '../primitives/Root'
import { OrderProvider, useOrderSettings } from '../state/OrderProvider'
import { OrderContent } from './OrderContent'
import type { OrderViewProps } from './orderViewProps'

/** What drawer and panel put into their element, and around it. */
export interface OrderFrame {
  /** Of the heading, which names the element. */
  titleId: string
  /** How the root element looks and reads, from the settings around. */
  root: RootSettings
  /** All that stands in a panel. */
  content: ReactNode
}

/** The frame of an order inside the provider that has its settings; without an order ID there is no content. */
export function useOrderFrame(orderId: string | null, view: OrderViewProps, onClose?: () => void): OrderFrame {
  const titleId = useId()
  const { scope, theme, onError } = useOrderSettings()
  const { locale, dir } = useText()
  // What was thrown goes along to the host, and no further.
  const onFault = (cause: unknown): void => onError?.(new OrderError('bad_response', { cause }))
  const content = orderId !== null && (
    <OrderProvider orderId={orderId} placeholderOrder={view.placeholderOrder}>
      <OrderContent
        key={`${scope ?? ''} ${orderId}`}
        {...view}
        orderId={orderId}
        titleId={titleId}
        onClose={onClose}
        onFault={onFault}
      />
    </OrderProvider>
  )
  return { titleId, root: { theme, density: view.density, dir, lang: locale }, content }
}
