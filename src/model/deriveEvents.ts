import { byTime } from './byTime'
import { entriesOf } from './entriesOf'
import { given } from './given'
import { addRunningRest } from './runningRest'
import type { Order } from './order'
import type { OrderEvent } from './orderEvent'

/**
 * All that happened to an order, oldest first: what its facts tell (the authorization, each capture, refund and
 * dispute), united with the events that the backend kept, whose fields win.
 */
export function deriveEvents(order: Order): OrderEvent[] {
  const kept = entriesOf(order.events)
  const unmatched = new Set(kept)
  const moved = new Map<OrderEvent, unknown>()
  const told = factsOf(order).map(({ isMove, ...fact }) => {
    const match = kept.find(({ type, id }) => type === fact.type && id === fact.id)
    // What is absent, null or empty is a gap, for the order's own facts to fill.
    const event = { ...fact, ...(match && unmatched.delete(match) ? given(match) : {}) }
    if (isMove) moved.set(event, fact.amount)
    return event
  })
  return addRunningRest(byTime([...told, ...unmatched]), moved, order)
}

/** What a fact tells, and whether money moved with it. */
type Fact = OrderEvent & { isMove?: boolean }

function factsOf(order: Order): Fact[] {
  const { createdAt: at, originalAmount: amount } = order
  return [
    { id: 'authorized', type: 'authorized', at, ...(amount !== undefined && { amount }) },
    ...entriesOf(order.captures).map((capture) => ({
      ...factOf('captured', capture, capture.at, { captureId: capture.id }),
      isMove: true,
    })),
    ...entriesOf(order.refunds).map((refund) => ({
      ...factOf('refunded', refund, refund.at, { captureId: refund.captureId, refundId: refund.id }),
      isMove: refund.state !== 'failed',
    })),
    ...entriesOf(order.disputes).map((dispute) =>
      factOf('disputed', dispute, dispute.openedAt, { captureId: dispute.captureId, disputeId: dispute.id }),
    ),
  ]
}

/** An unreadable amount is passed on as it came, so that it is shown as unreadable. */
function factOf(
  type: OrderEvent['type'],
  { id, amount, origin }: Pick<OrderEvent, 'id' | 'origin'> & { amount: number },
  at: string,
  subject: { [id in 'captureId' | 'refundId' | 'disputeId']?: string | undefined },
): OrderEvent {
  return { id: `${type}:${id}`, type, at, ...(amount !== undefined && { amount }), ...given({ origin, ...subject }) }
}
