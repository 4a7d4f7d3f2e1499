import { isMinor } from '../../model/money'
import type { OrderLine } from '../../model/orderLine'
import { lineTotal } from '../../model/orderLine'
import { taxOf } from '../../model/tax'

const WHOLE = 10_000

/** Whether a line's figures contradict each other: shown as sent and marked, never corrected. */
export function hasOddFigures(line: OrderLine): boolean {
  const { totalAmount, taxAmount, taxRate } = line
  if (![line.unitPrice, line.discountAmount, totalAmount, taxAmount].every(isMinor)) return false
  if (!Number.isFinite(line.quantity)) return false
  if (lineTotal(line) !== totalAmount) return true
  if (taxRate === undefined) return false
  if (!Number.isInteger(taxRate) || taxRate < 0 || taxRate > WHOLE) return true
  return Math.abs(taxOf(totalAmount, taxRate) - taxAmount) > 1
}
