import type { KnownOrderStatus } from '../model/order'
import type { Action, Write } from './action'
import type { ReasonCode } from './codes'

/** What a status says of an action: yes, or why not and what leads on. */
export type Cell = 'yes' | Refusal

/** `only` names the policy under which the refusal holds; without it, it always does. */
export interface Refusal {
  reason: ReasonCode
  remedy?: Write
  only?: 'singleCapture' | 'referencesUntilCaptured'
}

/** What the amounts must allow, in the order in which they are asked. */
export type AmountNeed =
  'something_captured' | 'something_refundable' | 'something_remaining' | 'nothing_captured' | 'one_full_capture'

/** One row: the action's word under each status, then what stands in its way besides. */
export interface TableRow {
  /** A condition on the kind of order, asked first. */
  kind?: 'extension_offered' | 'fee_offered' | 'billing_open'
  status: Record<KnownOrderStatus, Cell>
  /** A status word we do not know. */
  unknownStatus: Cell
  /** May it be done after the authorization lapsed? */
  lapsed: boolean
  /** May it be done while the provider has not accepted the order's risk? */
  fraud: boolean
  /** May it be done under an open enquiry? */
  enquiry: boolean
  /** May it be done under an open chargeback (`policy.refundBlockedBy`)? */
  chargeback: boolean
  needs: readonly AmountNeed[]
  /** Which figure of the ledger bounds it. */
  max?: 'remaining' | 'refundable'
}

const no = (reason: ReasonCode, remedy?: Write): Refusal => (remedy ? { reason, remedy } : { reason })

const GONE = { cancelled: no('cancelled'), expired: no('expired'), closed: no('closed') } as const
const UNKNOWN = no('unknown_status')
const FREE = { unknownStatus: UNKNOWN, lapsed: false, fraud: true, enquiry: true, chargeback: true, needs: [] } as const

const EDIT = {
  ...FREE,
  status: { authorized: 'yes', partially_captured: 'yes', captured: no('fully_captured'), ...GONE },
} as const satisfies TableRow

/**
 * What is allowed, whole: every guard of the product is a cell of this table.
 * Source: the provider's help pages and Order Management API v1.
 */
export const capabilityTable: { readonly [A in Action]: TableRow } = {
  capture: {
    ...FREE,
    fraud: false,
    status: {
      authorized: 'yes',
      partially_captured: { ...no('partly_captured', 'release'), only: 'singleCapture' },
      captured: no('fully_captured'),
      ...GONE,
    },
    needs: ['something_remaining'],
    max: 'remaining',
  },
  refund: {
    ...FREE,
    lapsed: true,
    chargeback: false,
    status: {
      authorized: no('nothing_captured'),
      partially_captured: 'yes',
      captured: 'yes',
      cancelled: no('cancelled'),
      expired: 'yes',
      closed: 'yes',
    },
    needs: ['something_captured', 'something_refundable'],
    max: 'refundable',
  },
  returnFee: {
    ...FREE,
    kind: 'fee_offered',
    chargeback: false,
    status: { authorized: no('nothing_captured'), partially_captured: no('partly_captured'), captured: 'yes', ...GONE },
    needs: ['something_captured', 'something_refundable', 'one_full_capture'],
  },
  cancel: {
    ...FREE,
    status: {
      authorized: 'yes',
      partially_captured: no('partly_captured', 'release'),
      captured: no('fully_captured', 'refund'),
      ...GONE,
    },
    needs: ['nothing_captured'],
  },
  release: {
    ...FREE,
    status: {
      authorized: no('nothing_captured', 'cancel'),
      partially_captured: 'yes',
      captured: no('nothing_remaining'),
      ...GONE,
    },
    needs: ['something_remaining'],
    max: 'remaining',
  },
  extend: { ...EDIT, kind: 'extension_offered', needs: ['something_remaining'] },
  duplicate: {
    ...FREE,
    unknownStatus: 'yes',
    lapsed: true,
    status: {
      authorized: 'yes',
      partially_captured: 'yes',
      captured: 'yes',
      cancelled: 'yes',
      expired: 'yes',
      closed: 'yes',
    },
  },
  packingSlip: {
    ...FREE,
    lapsed: true,
    status: { authorized: no('nothing_captured'), partially_captured: 'yes', captured: 'yes', ...GONE },
  },
  editLines: EDIT,
  editReferences: {
    ...EDIT,
    status: { ...EDIT.status, captured: { ...no('fully_captured'), only: 'referencesUntilCaptured' } },
  },
  editShipping: EDIT,
  editBilling: { ...EDIT, kind: 'billing_open' },
}
