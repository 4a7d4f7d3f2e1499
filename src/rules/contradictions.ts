import type { Ledger } from '../model/ledger'
import { isMinor } from '../model/money'
import type { Order } from '../model/order'

/**
 * Whether an order's figures contradict each other, so that nothing may be moved by them:
 * an amount that is missing, garbled or negative, more refunded than captured, more captured and remaining
 * than there is, or no currency.
 */
export function contradicts(order: Order, { refundable, pendingRefunds }: Ledger): boolean {
  const { originalAmount, amount, capturedAmount, refundedAmount, remainingAmount, status } = order
  const amounts = [originalAmount, amount, capturedAmount, refundedAmount, remainingAmount, refundable, pendingRefunds]
  // Asked first: what is no amount cannot even be compared.
  if (!amounts.every((value) => isMinor(value) && value >= 0)) return true
  const isOver = capturedAmount + remainingAmount > amount && status !== 'cancelled' && status !== 'expired'
  return refundedAmount > capturedAmount || isOver || !/^[a-z]{3}$/i.test(order.currency)
}
