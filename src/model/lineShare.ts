import { ratio } from './ratio'
import { roundHalfAway } from './roundHalfAway'
import type { Minor } from './money'
import type { OrderLine } from './orderLine'

/** What some pieces of a line come to. */
export interface LineShare {
  quantity: number
  totalAmount: Minor
  discountAmount: Minor
  taxAmount: Minor
}

/**
 * The part of a line that falls on its pieces `from` + 1 to `to`. Each bound is rounded on the line as a whole, so
 * that parts that follow each other always add up to the line, to the last minor unit.
 */
export function lineShare(
  line: Pick<OrderLine, 'quantity' | 'unitPrice' | 'totalAmount' | 'taxAmount'>,
  from: number,
  to: number,
): LineShare {
  const between = (amount: Minor) => ratio(amount, to, line.quantity) - ratio(amount, from, line.quantity)
  const quantity = to - from
  const totalAmount = between(line.totalAmount)
  return {
    quantity,
    totalAmount,
    discountAmount: roundHalfAway(line.unitPrice * quantity) - totalAmount,
    taxAmount: between(line.taxAmount),
  }
}
