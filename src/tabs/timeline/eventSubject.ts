import type { Capture } from '../../model/capture'
import type { Dispute } from '../../model/dispute'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import type { Refund } from '../../model/refund'

/** What an event is about. */
export interface EventSubject {
  capture?: Capture | undefined
  refund?: Refund | undefined
  dispute?: Dispute | undefined
}

/** The capture, refund or dispute that an event tells of. */
export function eventSubject(event: OrderEvent, order: Order): EventSubject {
  switch (event.type) {
    case 'captured':
      return { capture: one(order.captures, event.captureId, event) }
    case 'refunded':
      return { refund: one(order.refunds, event.refundId, event) }
    case 'disputed':
    case 'dispute_updated':
      return { dispute: one(order.disputes, event.disputeId, event) }
    default:
      return {}
  }
}

/** Ids can be missing or repeated, so the one that also has the event's amount goes first. */
function one<T extends { id: string; amount: number }>(
  list: readonly T[],
  id: string | undefined,
  { amount }: OrderEvent,
): T | undefined {
  const named = list.filter((entry) => entry.id === (id ?? ''))
  return named.find((entry) => entry.amount === amount) ?? named[0]
}

/** The capture of a refund or a dispute: the one it names, else the only one. */
export function captureOf({ captures }: Order, { captureId }: Refund | Dispute): Capture | undefined {
  if (captureId) return captures.find(({ id }) => id === captureId)
  return captures.length === 1 ? captures[0] : undefined
}

/** What was given back of a capture, or is on its way back. */
export function refundsOf(order: Order, capture: Capture): Refund[] {
  return order.refunds.filter((refund) => refund.state !== 'failed' && captureOf(order, refund)?.id === capture.id)
}
