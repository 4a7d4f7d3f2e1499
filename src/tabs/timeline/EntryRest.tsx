import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { awaitsAnswer } from '../../display/orderDeadline'
import { useText } from '../../display/useText'
import { isMinor } from '../../model/money'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import type { EventSubject } from './eventSubject'

/** Props of {@link EntryRest}. */
export interface EntryRestProps {
  event: OrderEvent
  subject: EventSubject
  order: Order
}

/** What an event left behind: the rest to capture or to refund, a new deadline, or until when it can be answered. */
export function EntryRest(props: EntryRestProps): ReactNode {
  const words = useRest(props)
  return words ? <span className="od-event-left">{words}</span> : null
}

function useRest({ event, subject, order }: EntryRestProps): ReactNode {
  const text = useText()
  const { dispute } = subject
  if (dispute) {
    if (!awaitsAnswer(dispute) || !dispute.respondBy) return null
    return text.t('timeline.respondByDate', { date: text.shortDay(dispute.respondBy) })
  }
  const moved = event.changes?.find(({ path }) => path === 'expiresAt')
  if (event.type === 'extended' && typeof moved?.to === 'string') {
    const to = text.shortDay(moved.to)
    if (typeof moved.from !== 'string') return text.t('timeline.extendedToOnly', { to })
    return text.t('timeline.extendedTo', { to, from: text.shortDay(moved.from) })
  }
  const rest = event.remainingAfter ?? (event.type === 'authorized' ? event.amount : undefined)
  if (!isMinor(rest)) return null
  const amount = <Amount value={rest} currency={order.currency} />
  return text.rich(event.type === 'refunded' ? 'timeline.leftToRefund' : 'timeline.leftToCapture', { amount })
}
