import { byTime } from './byTime'
import { entriesOf } from './entriesOf'
import { addRunningRest } from './runningRest'
import type { Order } from './order'
import type { OrderEvent } from './orderEvent'

/**
 * All that happened to an order, oldest first: what its facts tell (the authorization, each capture, refund and
 * dispute), united with the events that the backend kept, whose fields win.
 */
export function deriveEvents(order: Order): OrderEvent[] {
  const kept = [...entriesOf(order.events)]
  const told = factsOf(order).map((fact) => {
    const index = kept.findIndex((event) => event.type === fact.type && event.id === fact.id)
    const [event] = index === -1 ? [] : kept.splice(index, 1)
    return event === undefined ? fact : { ...fact, ...filledFields(event) }
  })
  return addRunningRest(
    byTime([...told, ...kept], (event) => event.at),
    order,
  )
}

function factsOf(order: Order): OrderEvent[] {
  const { captures, refunds, disputes } = order
  return [
    { id: 'authorized', type: 'authorized', at: order.createdAt, amount: order.originalAmount },
    ...entriesOf(captures).map((capture) => ({
      ...event('captured', capture.id, capture.at, capture),
      captureId: capture.id,
    })),
    ...entriesOf(refunds).map((refund) => ({
      ...event('refunded', refund.id, refund.at, refund),
      ...(refund.captureId !== undefined && { captureId: refund.captureId }),
      refundId: refund.id,
    })),
    ...entriesOf(disputes).map((dispute) => ({
      ...event('disputed', dispute.id, dispute.openedAt, dispute),
      ...(dispute.captureId !== undefined && { captureId: dispute.captureId }),
      disputeId: dispute.id,
    })),
  ]
}

function event(
  type: OrderEvent['type'],
  id: string,
  at: string,
  { amount, origin }: Required<Pick<OrderEvent, 'amount'>> & Pick<OrderEvent, 'origin'>,
): OrderEvent {
  return { id: `${type}:${id}`, type, at, ...(origin !== undefined && { origin }), amount }
}

/** A field that is absent, null or empty is a gap, which the order's own facts fill. */
function filledFields(event: OrderEvent): Partial<OrderEvent> {
  const filled = Object.entries(event).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return Object.fromEntries(filled)
}
