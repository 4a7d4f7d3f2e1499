import { useContext, useId, useRef, type ReactNode } from 'react'
import { OrderError } from '../adapters/OrderError'
import { UnsavedContext } from '../display/UnsavedContext'
import { useText } from '../display/useText'
import { useWordsCheck } from '../display/useWordsCheck'
import type { RootSettings } from '../primitives/Root'
import { OrderProvider, useOrderSettings } from '../state/OrderProvider'
import type { ActionNotice } from '../state/orderState'
import { holdPage } from './holdPage'
import type { OpenChangeReason } from './openChange'
import { OrderContent } from './OrderContent'
import { orderNotification } from './orderNotification'
import type { OrderViewProps } from './orderViewProps'
import { useShownOrder } from './useShownOrder'

/** What drawer and panel put into their element, and around it. */
export interface OrderFrame {
  /** The order that is shown: the host's, or the one before while something unsaved holds it. */
  orderId: string | null
  /** Asks about what is unsaved, then tells the host that the person wants to close. */
  close: (reason: OpenChangeReason) => void
  /** Of the heading, which names the element. */
  titleId: string
  /** How the root element looks and reads, from the settings around. */
  root: RootSettings
  /** All that stands in a panel; without an order, nothing. */
  draw: (orderId: string | null, onClose?: () => void) => ReactNode
}

/** The frame of an order inside the providers that have its settings. */
export function useOrderFrame(wanted: string | null, view: OrderViewProps): OrderFrame {
  const titleId = useId()
  const { onOpenChange, density, placeholderOrder } = view
  const { scope, theme, onError, onOpen, onAction } = useOrderSettings()
  const { locale, dir } = useText()
  useWordsCheck()
  const { leave, discard } = useContext(UnsavedContext)
  // The order that a link inside was pressed for.
  const linked = useRef<string>(undefined)
  const onStay = (): void =>
    onOpenChange?.(true, { reason: linked.current === wanted ? 'link' : 'navigation', cancel() {} })
  const latest = useRef({ onAction, onNotify: view.onNotify })
  latest.current = { onAction, onNotify: view.onNotify }
  // The same function for ever: a write outlives what has sent it.
  const tell = useRef((notice: ActionNotice) => tellHost(notice, latest.current))
  const draw: OrderFrame['draw'] = (orderId, onClose) =>
    orderId !== null && (
      <OrderProvider
        orderId={orderId}
        placeholderOrder={(placeholderOrder?.id ?? orderId) === orderId ? placeholderOrder : undefined}
        onAction={tell.current}
        {...(onOpen && {
          onOpen(id: string) {
            linked.current = id
            onOpen(id)
          },
        })}
      >
        <OrderContent
          key={scope ?? ''}
          {...view}
          orderId={orderId}
          titleId={titleId}
          onClose={onClose}
          // What was thrown goes along to the host, and no further.
          onFault={(cause) => onError?.(new OrderError('bad_response', { cause }))}
        />
      </OrderProvider>
    )
  return {
    orderId: useShownOrder(wanted, onStay),
    close: (reason) =>
      leave(() => {
        let isCancelled = false
        onOpenChange?.(false, { reason, cancel: () => (isCancelled = true) })
        if (!isCancelled) discard()
      }),
    titleId,
    root: { theme, density, dir, lang: locale },
    draw,
  }
}

function tellHost(notice: ActionNotice, { onAction, onNotify }: Pick<OrderViewProps, 'onAction' | 'onNotify'>) {
  holdPage(notice)
  const notification = orderNotification(notice)
  try {
    return onAction?.(notice)
  } finally {
    if (notification) onNotify?.(notification)
  }
}
