import { entriesOf } from './entriesOf'
import { isMinor } from './money'
import { sumOf } from './sumOf'
import type { Order } from './order'
import type { OrderEvent } from './orderEvent'

/**
 * Gives captures and refunds, in time order, what was left to capture or to refund after each; left out where the
 * order's lists do not add up to its amounts. An event that says it already keeps its own figure.
 */
export function addRunningRest(events: readonly OrderEvent[], order: Order): OrderEvent[] {
  const captures = amountsById('captured', entriesOf(order.captures))
  const refunds = amountsById(
    'refunded',
    entriesOf(order.refunds).filter((refund) => refund.state !== 'failed'),
  )
  const reliable = getReliability(order)
  let captured: number = 0
  let refunded: number = 0
  return events.map((event) => {
    const isCapture = event.type === 'captured' && captures.has(event.id)
    const isRefund = event.type === 'refunded' && refunds.has(event.id)
    if (isCapture) captured = sumOf([captured, captures.get(event.id)]) ?? Number.NaN
    if (isRefund) refunded = sumOf([refunded, refunds.get(event.id)]) ?? Number.NaN
    const rest = isCapture ? order.amount - captured : captured - refunded
    const isKnown = (isCapture && reliable.captures) || (isRefund && reliable.refunds)
    return isKnown && isMinor(rest) && event.remainingAfter === undefined ? { ...event, remainingAfter: rest } : event
  })
}

function amountsById(type: string, entries: readonly { id: string; amount: unknown }[]): Map<string, unknown> {
  return new Map(entries.map((entry) => [`${type}:${entry.id}`, entry.amount]))
}

/** Whether the lists add up to the order's own amounts. */
function getReliability(order: Order): { captures: boolean; refunds: boolean } {
  const { amount, capturedAmount, refundedAmount, remainingAmount } = order
  const done = entriesOf(order.refunds).filter(({ state }) => state !== 'failed' && state !== 'pending')
  const areCapturesAll = sumOf(entriesOf(order.captures).map((capture) => capture.amount)) === capturedAmount
  const areRefundsAll = sumOf(done.map((refund) => refund.amount)) === refundedAmount
  return {
    captures: areCapturesAll && sumOf([capturedAmount, remainingAmount]) === amount,
    refunds: areCapturesAll && areRefundsAll && isMinor(capturedAmount) && isMinor(refundedAmount),
  }
}
