import { CHARGEBACK_STATUSES, type DisputeStatus } from '../model/dispute'
import type { Minor } from '../model/money'

/** The one place where a host may change a rule: typed data. Everything else only narrows. */
export interface Policy {
  /** @default 'until_captured' */
  editReferences: 'until_captured' | 'until_cancelled'
  /** Off, because the Order Management API refuses it. @default false */
  editBilling: boolean
  /** False for providers that take one capture and release the rest. @default true */
  multiCapture: boolean
  /** @default ['needs_response', 'under_review'] */
  refundBlockedBy: readonly DisputeStatus[]
  /** Who may extend an authorization, until when, by how much; false for nobody. */
  extend: false | ExtendPolicy
  /** Countries (alpha-2) where a return fee may be kept; false for nowhere. */
  returnFee: false | { countries: readonly string[] }
  /** Payment types whose order may grow beyond what was authorized. */
  increase: {
    types: readonly string[]
    /** Countries where none of `types` may grow. */
    notIn: readonly string[]
    /** Further types, each only in these countries. */
    onlyIn: { readonly [type: string]: readonly string[] }
  }
  /** The largest order, in minor units. @default 200 000 000 */
  maxAmount: Minor
  /** @default 1000 */
  maxLines: number
}

/** Terms of an extension. */
export interface ExtendPolicy {
  providers: readonly string[]
  notIn: readonly string[]
  /** Orders created before this instant cannot be extended. ISO 8601. */
  createdFrom: string
  /** No extension once the expiry is this many calendar days (UTC) after creation. */
  maxDays: number
  /** Counted from today. */
  addsDays: number
}

/**
 * What the Order Management API v1 and the Kustom Portal do.
 * Source: the provider's API reference and help pages.
 */
export const defaultPolicy: Policy = {
  editReferences: 'until_captured',
  editBilling: false,
  multiCapture: true,
  refundBlockedBy: CHARGEBACK_STATUSES,
  extend: {
    providers: ['klarna'],
    notIn: ['ES', 'FR', 'IT', 'PT'],
    createdFrom: '2025-09-25T00:00:00Z',
    maxDays: 90,
    addsDays: 28,
  },
  returnFee: {
    countries: ['AT', 'AU', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GR', 'IE', 'IT', 'NL', 'NO', 'PT', 'SE'],
  },
  increase: {
    types: ['INVOICE', 'B2B_INVOICE', 'INVOICE_BUSINESS', 'ACCOUNT', 'BASE_ACCOUNT', 'DIRECT_DEBIT'],
    notIn: ['CH'],
    onlyIn: { FIXED_AMOUNT: ['AT', 'DE', 'DK', 'FI', 'FR', 'NL', 'NO', 'SE'] },
  },
  maxAmount: 200_000_000,
  maxLines: 1000,
}

/** The default policy with a host's changes. */
export function withPolicy(policy?: Partial<Policy>): Policy {
  return policy ? { ...defaultPolicy, ...policy } : defaultPolicy
}
