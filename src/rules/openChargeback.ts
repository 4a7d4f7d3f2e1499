import type { Dispute } from '../model/dispute'
import { entriesOf } from '../model/entriesOf'
import type { Order } from '../model/order'
import type { Policy } from './policy'

/** A dispute that blocks refunds. */
export function openChargeback({ disputes }: Order, { refundBlockedBy }: Policy): Dispute | undefined {
  return entriesOf(disputes).find(({ status }) => refundBlockedBy.includes(status))
}
