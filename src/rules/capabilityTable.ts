import type { KnownOrderStatus } from '../model/order'
import type { Action, Write } from './action'
import type { ReasonCode } from './codes'
import type { Policy } from './policy'

/** What a status says of an action: yes, or why not and what leads on. */
export type Cell = 'yes' | ReasonCode | Refusal

/** `only` is the policy under which the refusal holds; without it, it always does. */
export interface Refusal {
  reason: ReasonCode
  remedy?: Write
  only?: Partial<Policy>
}

/** What must be true of an order besides its status. */
export type Need =
  // The kind of order, asked before its status.
  | 'extension_offered'
  | 'fee_offered'
  | 'billing_open'
  // The authorization has not lapsed.
  | 'in_time'
  // The provider has accepted the order's risk.
  | 'accepted_risk'
  // No chargeback is open (`policy.refundBlockedBy`). An open enquiry stands in no way.
  | 'no_chargeback'
  // The amounts.
  | 'something_captured'
  | 'something_refundable'
  | 'something_remaining'
  | 'nothing_captured'
  | 'one_full_capture'

/** One row: the action's word under each status, then what stands in its way besides. */
export interface TableRow {
  /** A condition on the kind of order, asked first. */
  kind?: Need
  /** `unknown`: a word that we do not know. */
  status: Record<KnownOrderStatus | 'unknown', Cell>
  /** In the order in which they are asked. */
  needs: readonly Need[]
  /** Which figure of the ledger bounds it. */
  max?: 'remaining' | 'refundable'
}

const GONE = { cancelled: 'cancelled', expired: 'expired', closed: 'closed', unknown: 'unknown_status' } as const
const PAID = { authorized: 'nothing_captured', partially_captured: 'yes', captured: 'yes', ...GONE } as const

const EDIT = {
  status: { authorized: 'yes', partially_captured: 'yes', captured: 'fully_captured', ...GONE },
  needs: ['in_time'],
} as const satisfies TableRow

/**
 * What is allowed, whole: every guard of the product is a cell of this table.
 * Source: the provider's help pages and Order Management API v1.
 */
export const capabilityTable: { readonly [A in Action]: TableRow } = {
  capture: {
    status: {
      ...EDIT.status,
      partially_captured: { reason: 'partly_captured', remedy: 'release', only: { multiCapture: false } },
    },
    needs: ['in_time', 'accepted_risk', 'something_remaining'],
    max: 'remaining',
  },
  refund: {
    status: { ...PAID, expired: 'yes', closed: 'yes' },
    needs: ['no_chargeback', 'something_captured', 'something_refundable'],
    max: 'refundable',
  },
  returnFee: {
    kind: 'fee_offered',
    status: { ...PAID, partially_captured: 'partly_captured' },
    needs: ['in_time', 'no_chargeback', 'something_captured', 'something_refundable', 'one_full_capture'],
  },
  cancel: {
    status: {
      ...GONE,
      authorized: 'yes',
      partially_captured: { reason: 'partly_captured', remedy: 'release' },
      captured: { reason: 'fully_captured', remedy: 'refund' },
    },
    needs: ['in_time', 'nothing_captured'],
  },
  release: {
    status: {
      ...GONE,
      authorized: { reason: 'nothing_captured', remedy: 'cancel' },
      partially_captured: 'yes',
      captured: 'nothing_remaining',
    },
    needs: ['in_time', 'something_remaining'],
    max: 'remaining',
  },
  extend: { ...EDIT, kind: 'extension_offered', needs: ['in_time', 'something_remaining'] },
  duplicate: {
    status: { ...PAID, authorized: 'yes', cancelled: 'yes', expired: 'yes', closed: 'yes', unknown: 'yes' },
    needs: [],
  },
  packingSlip: { status: PAID, needs: [] },
  editLines: EDIT,
  editReferences: {
    ...EDIT,
    status: { ...EDIT.status, captured: { reason: 'fully_captured', only: { editReferences: 'until_captured' } } },
  },
  editShipping: EDIT,
  editBilling: { ...EDIT, kind: 'billing_open' },
}
