import type { Ledger } from '../model/ledger'
import { isMinor } from '../model/money'
import type { Order } from '../model/order'

/**
 * Whether an order's figures contradict each other, so that nothing may be moved by them:
 * an amount that is missing, garbled or negative, more refunded than captured, more captured and remaining
 * than there is, or no currency.
 */
export function contradicts(order: Order, ledger: Ledger): boolean {
  const { originalAmount, amount, capturedAmount, refundedAmount, remainingAmount } = order
  const amounts = [originalAmount, amount, capturedAmount, refundedAmount, remainingAmount]
  if (!amounts.every((value) => isMinor(value) && value >= 0)) return true
  if (ledger.refundable === null || ledger.pendingRefunds === null) return true
  if (refundedAmount > capturedAmount) return true
  const over = capturedAmount + remainingAmount > amount
  if (over && order.status !== 'cancelled' && order.status !== 'expired') return true
  return !/^[a-z]{3}$/i.test(order.currency)
}
