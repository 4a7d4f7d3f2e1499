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

/** What the capture of a refund or a dispute is called: its reference, else its short reference, else its id. */
export function captureName(order: Order, of: Refund | Dispute | undefined): string | undefined {
  const captureId = of?.captureId
  const capture = order.captures.find(({ id }) => id === captureId)
  return capture?.reference || capture?.shortReference || captureId
}
