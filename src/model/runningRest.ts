import { entriesOf } from './entriesOf'
import { isMinor } from './money'
import { sumOf } from './sumOf'
import type { Order } from './order'
import type { OrderEvent } from './orderEvent'

/** Money that moved with an event: a capture's or a refund's amount as the order lists it. */
export interface Movement {
  kind: 'capture' | 'refund'
  amount: unknown
}

/**
 * Gives captures and refunds what was left after each, to capture or to refund; left out where the order's lists do
 * not add up to its amounts. An event that says it already keeps its own figure.
 *
 * @param events in time order
 */
export function addRunningRest(
  events: readonly OrderEvent[],
  movements: ReadonlyMap<OrderEvent, Movement>,
  order: Order,
): OrderEvent[] {
  const reliable = getReliability(order)
  const soFar = { capture: 0, refund: 0 }
  return events.map((event) => {
    const movement = movements.get(event)
    if (movement === undefined) return event
    const { kind, amount } = movement
    soFar[kind] = sumOf([soFar[kind], amount]) ?? Number.NaN
    const rest = kind === 'capture' ? order.amount - soFar.capture : soFar.capture - soFar.refund
    const isWanted = reliable[kind] && isMinor(rest) && event.remainingAfter === undefined
    return isWanted ? { ...event, remainingAfter: rest } : event
  })
}

function getReliability(order: Order): Record<Movement['kind'], boolean> {
  const { amount, capturedAmount, refundedAmount, remainingAmount } = order
  const done = entriesOf(order.refunds).filter(({ state }) => state !== 'failed' && state !== 'pending')
  const areCapturesAll = addUpTo(capturedAmount, entriesOf(order.captures))
  return {
    capture: areCapturesAll && isMinor(amount) && amount - capturedAmount === remainingAmount,
    refund: areCapturesAll && addUpTo(refundedAmount, done),
  }
}

function addUpTo(total: unknown, entries: readonly { amount: unknown }[]): boolean {
  return isMinor(total) && sumOf(entries.map((entry) => entry.amount)) === total
}
