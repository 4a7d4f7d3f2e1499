import { isOpenDispute } from './dispute'
import { entriesOf } from './entriesOf'
import { instantOf } from './instant'
import { isMinor } from './money'
import type { Order, OrderStatus } from './order'

/** The word a person reads. */
export type DisplayStatus = OrderStatus | 'partially_refunded' | 'refunded' | 'disputed'

/** Where an order stands: in its life, in a dispute, and by the clock. */
export interface StatusView {
  /** `disputed` while a dispute is open, else the lifecycle. */
  status: DisplayStatus
  /** The word without regard to disputes. */
  lifecycle: DisplayStatus
  disputed: boolean
  /** The authorization ran out before everything was captured, whatever the backend says yet. */
  lapsed: boolean
}

/** The status to show, from the order's own status, its amounts, disputes and expiry. */
export function getDisplayStatus(order: Order, now: Date): StatusView {
  const { status, expiresAt } = order
  // A captured order outlives its `expiresAt` as a rule.
  const isOpen = status === 'authorized' || status === 'partially_captured'
  const lapsed = isOpen && now.getTime() >= (instantOf(expiresAt) ?? Infinity)
  const lifecycle = lapsed && status === 'authorized' ? 'expired' : refundStatus(order)
  const disputed = entriesOf(order.disputes).some(isOpenDispute)
  return { status: disputed ? 'disputed' : lifecycle, lifecycle, disputed, lapsed }
}

function refundStatus({ status, capturedAmount, refundedAmount }: Order): DisplayStatus {
  const isCaptured = status === 'captured'
  if (!(isCaptured || status === 'closed') || !isMinor(capturedAmount) || !isMinor(refundedAmount)) return status
  if (capturedAmount > 0 && refundedAmount >= capturedAmount) return 'refunded'
  return isCaptured && refundedAmount > 0 ? 'partially_refunded' : status
}
