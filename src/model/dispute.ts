import { isMinor, type Minor } from './money'
import type { Origin } from './origin'

/** The `warning_` words are enquiries, the others are chargebacks. An open list. */
export type DisputeStatus =
  | 'warning_needs_response'
  | 'warning_under_review'
  | 'warning_closed'
  | 'needs_response'
  | 'under_review'
  | 'won'
  | 'lost'
  | (string & {})

/** A shopper's objection to a charge. */
export interface Dispute {
  id: string
  status: DisputeStatus
  reason?: string
  reasonCode?: string
  /** In the dispute's own currency; may be a part of the order. */
  amount: Minor
  currency: string
  openedAt: string
  respondBy?: string
  closedAt?: string
  captureId?: string
  origin?: Origin
}

/** Open, and a refund of enough closes it. */
export const ENQUIRY_STATUSES: readonly DisputeStatus[] = ['warning_needs_response', 'warning_under_review']

/** Open, and decided by the scheme: the money is already at stake. */
export const CHARGEBACK_STATUSES: readonly DisputeStatus[] = ['needs_response', 'under_review']

/** An enquiry that still waits for an end. */
export function isOpenEnquiry(dispute: Dispute): boolean {
  return ENQUIRY_STATUSES.includes(dispute.status)
}

/** An enquiry or a chargeback that still waits for an end. */
export function isOpenDispute(dispute: Dispute): boolean {
  return [...ENQUIRY_STATUSES, ...CHARGEBACK_STATUSES].includes(dispute.status)
}

/**
 * What a refund in this currency has to come to so that it closes the dispute; undefined where none can: it is no open
 * enquiry, counts in another currency, or has no amount that can be read.
 */
export function closingAmountIn(currency: string, dispute: Dispute): Minor | undefined {
  const fits = isOpenEnquiry(dispute) && dispute.currency === currency && isMinor(dispute.amount)
  return fits ? closingRefund(dispute) : undefined
}

/** The least refund that closes an enquiry: 95 % of the disputed amount, rounded up, in minor units. */
export function closingRefund(dispute: Pick<Dispute, 'amount'>): Minor {
  return Math.ceil((dispute.amount * 95) / 100)
}
