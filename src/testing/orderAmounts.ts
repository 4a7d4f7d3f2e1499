import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import { totalOf } from './totalOf'

/** The figures of an order, all of them. */
export type OrderAmounts = Pick<
  Order,
  'status' | 'originalAmount' | 'amount' | 'capturedAmount' | 'refundedAmount' | 'remainingAmount'
>

/** What becomes of an order in which a status says that everything was captured, and nothing remains. */
const ALL_CAPTURED: readonly string[] = ['captured', 'closed']

/** Nothing remains to be captured. */
const NOTHING_LEFT: readonly string[] = [...ALL_CAPTURED, 'cancelled', 'expired']

/**
 * The figures that follow from those that are given: a status from amounts, amounts from a status, and the one from
 * the other. `whole` is what the order comes to where nothing says otherwise, `part` what is captured of it in part.
 */
export function orderAmounts(given: Partial<Order>, whole: Minor, part: (amount: Minor) => Minor): OrderAmounts {
  const refunds = given.refunds ?? []
  const done = totalOf(refunds.filter(({ state = 'done' }) => state === 'done'))
  const pending = totalOf(refunds.filter(({ state }) => state === 'pending'))
  const refunded = given.refundedAmount ?? done
  const listed = given.captures && totalOf(given.captures)
  const known = given.capturedAmount ?? listed
  const least = known ?? refunded + pending
  const { remainingAmount: left } = given
  const isGiven = given.amount !== undefined || given.lines !== undefined
  const isExact = known !== undefined && left !== undefined && !NOTHING_LEFT.includes(given.status ?? '')
  const amount = given.amount ?? (isGiven ? whole : isExact ? known + left : Math.max(whole, least + (left ?? 0)))
  const status = given.status ?? statusOf(amount, known ?? refunded, left)
  const captured = known ?? Math.max(least, capturedBy(status, amount, left, part))
  const remaining = left ?? (NOTHING_LEFT.includes(status) ? 0 : Math.max(0, amount - captured))
  return {
    status,
    originalAmount: given.originalAmount ?? amount,
    amount,
    capturedAmount: captured,
    refundedAmount: refunded,
    remainingAmount: remaining,
  }
}

function statusOf(amount: Minor, captured: Minor, left: Minor | undefined): string {
  if (captured === 0) return 'authorized'
  return captured === amount || left === 0 ? 'captured' : 'partially_captured'
}

function capturedBy(status: string, amount: Minor, left: Minor = 0, part: (amount: Minor) => Minor): Minor {
  if (ALL_CAPTURED.includes(status)) return amount - left
  if (status !== 'partially_captured') return 0
  return left > 0 ? amount - left : part(amount)
}
