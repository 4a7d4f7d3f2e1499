import { entriesOf } from '../model/entriesOf'
import type { Ledger } from '../model/ledger'
import type { Order } from '../model/order'
import type { FurtherReason, KindReason } from './capabilityTable'
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

const REJECTED = ['rejected', 'stopped']

type Conditions<R extends string> = { readonly [reason in R]: (facts: Facts) => boolean }

/** When the kind of order refuses an action. */
export const kindConditions: Conditions<KindReason> = {
  extend_not_offered: ({ order, policy }) => !extensionOffered(order, policy),
  fee_not_offered: ({ order, policy }) => !feeOffered(order, policy),
  billing_locked: (facts) => !facts.policy.editBilling,
}

/** When a reason besides kind and status holds, of an order whose amounts are amounts. */
export const conditions: Conditions<FurtherReason> = {
  expired: (facts) => facts.lapsed,
  risk_review: ({ order: { fraudStatus = 'accepted' } }) => !['accepted', ...REJECTED].includes(fraudStatus),
  risk_rejected: ({ order: { fraudStatus = 'accepted' } }) => REJECTED.includes(fraudStatus),
  disputed: ({ order, policy }) => openChargeback(order, policy) !== undefined,
  nothing_captured: (facts) => facts.order.capturedAmount === 0,
  fully_refunded: (facts) => facts.ledger.refundable === 0,
  nothing_remaining: (facts) => facts.order.remainingAmount === 0,
  partly_captured: (facts) => facts.order.capturedAmount > 0,
  fee_not_offered({ order: { captures, amount } }) {
    const [first, ...others] = entriesOf(captures)
    return first?.amount !== amount || others.length > 0
  },
}
