import { entriesOf } from './entriesOf'
import { isMinor } from './money'
import { sumOf } from './sumOf'
import type { Order } from './order'
import type { OrderEvent } from './orderEvent'

/**
 * Gives captures and refunds what was left after each, to capture or to refund; left out where the order's lists do
 * not add up to its amounts. An event that says it already keeps its own figure.
 *
 * @param events in time order
 * @param moved the amounts that captures and refunds moved, as the order lists them
 */
export function addRunningRest(
  events: readonly OrderEvent[],
  moved: ReadonlyMap<OrderEvent, unknown>,
  order: Order,
): OrderEvent[] {
  const { amount, capturedAmount, refundedAmount, remainingAmount } = order
  const done = entriesOf(order.refunds).filter(({ state }) => state !== 'failed' && state !== 'pending')
  const areAll = addUpTo(capturedAmount, order.captures)
  const reliable = {
    captured: areAll && isMinor(amount) && amount - capturedAmount === remainingAmount,
    refunded: areAll && addUpTo(refundedAmount, done),
  }
  const soFar = { captured: 0, refunded: 0 }
  return events.map((event) => {
    if (!moved.has(event)) return event
    const type = event.type as keyof typeof soFar
    soFar[type] = sumOf([soFar[type], moved.get(event)]) ?? Number.NaN
    if (!reliable[type] || event.remainingAfter !== undefined) return event
    const rest = (type === 'captured' ? amount : soFar.captured) - soFar[type]
    return isMinor(rest) ? { ...event, remainingAfter: rest } : event
  })
}

function addUpTo(total: unknown, entries: readonly { amount: unknown }[]): boolean {
  return isMinor(total) && sumOf(entriesOf(entries).map((entry) => entry.amount)) === total
}
