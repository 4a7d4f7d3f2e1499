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

/** What may refuse an action before its status is asked: the kind of order. */
export type KindReason = 'extend_not_offered' | 'fee_not_offered' | 'billing_locked'

/** What may refuse an action besides the status: the clock, the risk, a chargeback, the amounts. */
export type FurtherReason =
  | 'expired'
  | 'risk_review'
  | 'risk_rejected'
  | 'disputed'
  | 'nothing_captured'
  | 'fully_refunded'
  | 'nothing_remaining'
  | 'partly_captured'
  | 'fee_not_offered'

/** One row: the action's word under each status, then what stands in its way besides. An open enquiry never does. */
export interface TableRow {
  kind?: KindReason
  /** `unknown`: a word that we do not know. */
  status: Record<KnownOrderStatus | 'unknown', Cell>
  /** In the order in which they are asked. */
  besides: readonly FurtherReason[]
  /** Which figure of the ledger bounds it. */
  max?: 'remaining' | 'refundable'
}

const GONE = { cancelled: 'cancelled', expired: 'expired', closed: 'closed', unknown: 'unknown_status' } as const
const PAID = { authorized: 'nothing_captured', partially_captured: 'yes', captured: 'yes', ...GONE } as const

const EDIT = {
  status: { authorized: 'yes', partially_captured: 'yes', captured: 'fully_captured', ...GONE },
  besides: ['expired'],
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
    besides: ['expired', 'risk_review', 'risk_rejected', 'nothing_remaining'],
    max: 'remaining',
  },
  refund: {
    status: { ...PAID, expired: 'yes', closed: 'yes' },
    besides: ['disputed', 'nothing_captured', 'fully_refunded'],
    max: 'refundable',
  },
  returnFee: {
    kind: 'fee_not_offered',
    status: { ...PAID, partially_captured: 'partly_captured' },
    besides: ['expired', 'disputed', 'nothing_captured', 'fully_refunded', 'fee_not_offered'],
  },
  cancel: {
    status: {
      ...GONE,
      authorized: 'yes',
      partially_captured: { reason: 'partly_captured', remedy: 'release' },
      captured: { reason: 'fully_captured', remedy: 'refund' },
    },
    besides: ['expired', 'partly_captured'],
  },
  release: {
    status: {
      ...GONE,
      authorized: { reason: 'nothing_captured', remedy: 'cancel' },
      partially_captured: 'yes',
      captured: 'nothing_remaining',
    },
    besides: ['expired', 'nothing_remaining'],
    max: 'remaining',
  },
  extend: { ...EDIT, kind: 'extend_not_offered', besides: ['expired', 'nothing_remaining'] },
  duplicate: {
    status: { ...PAID, authorized: 'yes', cancelled: 'yes', expired: 'yes', closed: 'yes', unknown: 'yes' },
    besides: [],
  },
  packingSlip: { status: PAID, besides: [] },
  editLines: EDIT,
  editReferences: {
    ...EDIT,
    status: { ...EDIT.status, captured: { reason: 'fully_captured', only: { editReferences: 'until_captured' } } },
  },
  editShipping: EDIT,
  editBilling: { ...EDIT, kind: 'billing_locked' },
}
