import { entriesOf } from './entriesOf'
import { isMinor } from './money'
import { sumOf } from './sumOf'
import type { Minor } from './money'
import type { Order } from './order'

/** An order's money, in minor units; null where the backend's figures cannot be counted with. */
export interface Ledger {
  authorized: Minor | null
  captured: Minor | null
  /** Done refunds. */
  refunded: Minor | null
  /** Asked for and not yet done; not in `refunded`. */
  pendingRefunds: Minor | null
  /** Given back uncaptured; absent when no release is known. */
  released?: Minor | null
  /** What may still be captured, as the backend says: after a release it is not authorized − captured. */
  remaining: Minor | null
  /** What may still be refunded, pending refunds taken off; never below 0. */
  refundable: Minor | null
  /** Captured − refunded. */
  net: Minor | null
}

/** The amounts of an order and the figures derived from them. */
export function getLedger(order: Order): Ledger {
  const captured = readMinor(order.capturedAmount)
  const refunded = readMinor(order.refundedAmount)
  const pending = entriesOf(order.refunds).filter((refund) => refund.state === 'pending')
  const pendingRefunds = sumOf(pending.map((refund) => refund.amount))
  const releases = entriesOf(order.events).filter((event) => event.type === 'released')
  const net = minus(captured, refunded)
  const unrefunded = minus(net, pendingRefunds)
  return {
    authorized: readMinor(order.amount),
    captured,
    refunded,
    pendingRefunds,
    ...(releases.length > 0 && { released: sumOf(releases.map((event) => event.amount)) }),
    remaining: readMinor(order.remainingAmount),
    refundable: unrefunded === null ? null : Math.max(0, unrefunded),
    net,
  }
}

function readMinor(amount: unknown): Minor | null {
  return isMinor(amount) ? amount : null
}

function minus(from: Minor | null, amount: Minor | null): Minor | null {
  return from === null || amount === null ? null : readMinor(from - amount)
}
