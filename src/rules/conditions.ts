import { entriesOf } from '../model/entriesOf'
import type { Ledger } from '../model/ledger'
import type { Order } from '../model/order'
import type { Need } from './capabilityTable'
import type { ReasonCode } from './codes'
import { openChargeback } from './openChargeback'
import { extensionOffered, feeOffered } from './offers'
import type { Policy } from './policy'

/** What is known once per order and asked by each row. */
export interface Facts {
  order: Order
  ledger: Ledger
  policy: Policy
  lapsed: boolean
}

const isNone = (amount: number | null): boolean => (amount ?? 0) <= 0

/** What each need asks of an order: the reason if it is not met. */
export const conditions: { readonly [N in Need]: (facts: Facts) => ReasonCode | false } = {
  extension_offered: ({ order, policy }) => !extensionOffered(order, policy) && 'extend_not_offered',
  fee_offered: ({ order, policy }) => !feeOffered(order, policy) && 'fee_not_offered',
  billing_open: ({ policy }) => !policy.editBilling && 'billing_locked',
  in_time: ({ lapsed }) => lapsed && 'expired',
  accepted_risk({ order: { fraudStatus = 'accepted' } }) {
    if (fraudStatus === 'accepted') return false
    return fraudStatus === 'rejected' || fraudStatus === 'stopped' ? 'risk_rejected' : 'risk_review'
  },
  no_chargeback: ({ order, policy }) => openChargeback(order, policy) !== undefined && 'disputed',
  something_captured: ({ ledger }) => isNone(ledger.captured) && 'nothing_captured',
  something_refundable: ({ ledger }) => isNone(ledger.refundable) && 'fully_refunded',
  something_remaining: ({ ledger }) => isNone(ledger.remaining) && 'nothing_remaining',
  nothing_captured: ({ ledger }) => ledger.captured !== 0 && 'partly_captured',
  one_full_capture({ order: { captures, amount } }) {
    const [first, ...others] = entriesOf(captures)
    return (first?.amount !== amount || others.length > 0) && 'fee_not_offered'
  },
}
