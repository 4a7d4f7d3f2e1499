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
  const firsts = new Map([...kept].reverse().map((event) => [nameOf(event), event]))
  const moved = new Map<OrderEvent, unknown>()
  const told = factsOf(order).map(({ isMove, ...fact }) => {
    const match = firsts.get(nameOf(fact))
    // What is absent, null or empty is a gap, for the order's own facts to fill.
    const event = { ...fact, ...(match && unmatched.delete(match) ? given(match) : {}) }
    if (isMove) moved.set(event, fact.amount)
    return event
  })
  return addRunningRest(byTime([...told, ...unmatched]), moved, order)
}

function nameOf({ type, id }: OrderEvent): string {
  return `${type} ${id}`
}

/** What a fact tells, and whether money moved with it. */
type Fact = OrderEvent & { isMove?: boolean }

/** Each list of facts, its event type, and which id of the event names the fact. */
const SOURCES = [
  ['captures', 'captured', 'captureId'],
  ['refunds', 'refunded', 'refundId'],
  ['disputes', 'disputed', 'disputeId'],
] as const

/** A capture, a refund or a dispute. */
type Source = Pick<OrderEvent, 'id' | 'origin' | 'captureId'> & {
  amount: number
  at?: string
  openedAt?: string
  state?: string
}

/** An unreadable amount is passed on as it came, so that it is shown as unreadable. */
function factsOf(order: Order): Fact[] {
  const { createdAt, originalAmount } = order
  const facts = SOURCES.flatMap(([list, type, subject]) =>
    entriesOf<Source>(order[list]).map(({ id, amount, at, openedAt = '', state, origin, captureId }): Fact => ({
      ...{ id: `${type}:${id}`, type, at: at ?? openedAt, amount },
      ...given({ origin, captureId, [subject]: id }),
      isMove: type !== 'disputed' && state !== 'failed',
    })),
  )
  return [{ id: 'authorized', type: 'authorized', at: createdAt, amount: originalAmount }, ...facts]
}
