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
  const pending = totalOf(entriesOf(order.refunds).filter(({ state }) => state === 'pending'))
  const releases = entriesOf(order.events).filter(({ type }) => type === 'released')
  const figures = {
    authorized: order.amount,
    captured,
    refunded,
    pendingRefunds: pending,
    ...(releases.length > 0 && { released: totalOf(releases) }),
    remaining: order.remainingAmount,
    refundable: Math.max(0, captured - refunded - pending),
    net: captured - refunded,
  }
  const known = Object.entries(figures).map(([name, amount]) => [name, isMinor(amount) ? amount : null])
  return Object.fromEntries(known) as Ledger
}

/** NaN for what cannot be counted with: so is all that is derived from it. */
function readMinor(amount: unknown): Minor {
  return isMinor(amount) ? amount : Number.NaN
}

function totalOf(entries: readonly { amount?: unknown }[]): Minor {
  return readMinor(sumOf(entries.map(({ amount }) => amount)))
}
