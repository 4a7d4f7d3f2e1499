import { byTime } from './byTime'
import { entriesOf } from './entriesOf'
import { addRunningRest } from './runningRest'
import type { Order } from './order'
import type { OrderEvent } from './orderEvent'
import type { Movement } from './runningRest'

/** What one fact of the order tells, and the money that moved with it. */
interface Fact {
  event: OrderEvent
  movement?: Movement
}

/**
 * All that happened to an order, oldest first: what its facts tell (the authorization, each capture, refund and
 * dispute), united with the events that the backend kept, whose fields win.
 */
export function deriveEvents(order: Order): OrderEvent[] {
  const kept = entriesOf(order.events)
  const unmatched = new Set(kept)
  const firstOf = new Map([...kept].reverse().map((event) => [nameOf(event), event]))
  const movements = new Map<OrderEvent, Movement>()
  const told = factsOf(order).map(({ event, movement }) => {
    const match = firstOf.get(nameOf(event))
    const isFree = match !== undefined && unmatched.delete(match)
    const united = isFree ? { ...event, ...filledFields(match) } : event
    if (movement !== undefined) movements.set(united, movement)
    return united
  })
  const events = byTime([...told, ...unmatched], (event) => event.at)
  return addRunningRest(events, movements, order)
}

function nameOf({ type, id }: OrderEvent): string {
  return `${type} ${id}`
}

function factsOf(order: Order): Fact[] {
  const authorized = { type: 'authorized', at: order.createdAt, ...amountOf(order.originalAmount) }
  return [
    { event: { id: 'authorized', ...authorized } },
    ...entriesOf(order.captures).map((capture): Fact => ({
      event: eventOf('captured', capture, capture.at, { captureId: capture.id }),
      movement: { kind: 'capture', amount: capture.amount },
    })),
    ...entriesOf(order.refunds).map((refund): Fact => ({
      event: eventOf('refunded', refund, refund.at, { captureId: refund.captureId, refundId: refund.id }),
      ...(refund.state !== 'failed' && { movement: { kind: 'refund', amount: refund.amount } }),
    })),
    ...entriesOf(order.disputes).map((dispute): Fact => ({
      event: eventOf('disputed', dispute, dispute.openedAt, { captureId: dispute.captureId, disputeId: dispute.id }),
    })),
  ]
}

function eventOf(
  type: OrderEvent['type'],
  { id, amount, origin }: Pick<OrderEvent, 'id' | 'origin'> & { amount: number },
  at: string,
  subject: { [id in 'captureId' | 'refundId' | 'disputeId']?: string | undefined },
): OrderEvent {
  return { id: `${type}:${id}`, type, at, ...amountOf(amount), ...filledFields({ origin, ...subject }) }
}

/** An unreadable amount is passed on as it came, so that it is shown as unreadable. */
function amountOf(amount: number | undefined): Pick<OrderEvent, 'amount'> {
  return amount === undefined ? {} : { amount }
}

/** A field that is absent, null or empty is a gap, for the order's own facts to fill. */
function filledFields(event: { [field in keyof OrderEvent]?: unknown }): Partial<OrderEvent> {
  const filled = Object.entries(event).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return Object.fromEntries(filled)
}
