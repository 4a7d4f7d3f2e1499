import type { ReasonMessages } from '../reasons'

/** English reasons, apart from the rest so that a server can explain a refusal without the drawer's words. */
export const enReasons: ReasonMessages = {
  'reason.not_supported': 'This is not offered here.',
  'reason.not_permitted': 'You do not have permission to do this.',
  'reason.inconsistent_data': 'The amounts of this order contradict each other, so nothing can be changed here.',
  'reason.extend_not_offered': 'The authorization of this order cannot be extended.',
  'reason.fee_not_offered': 'A return fee cannot be kept from this order.',
  'reason.billing_locked': 'Set at checkout, cannot be changed.',
  'reason.unknown_status': 'The status of this order is not known here, so nothing can be changed.',
  'reason.cancelled': 'This order is cancelled.',
  'reason.expired': 'The authorization has expired.',
  'reason.closed': 'This order is closed.',
  'reason.nothing_captured': 'Nothing is captured yet.',
  'reason.partly_captured': 'Part of this order is captured already.',
  'reason.fully_captured': 'Everything in this order is captured.',
  'reason.nothing_remaining': 'Nothing is left to capture.',
  'reason.fully_refunded': 'Everything captured is refunded, or on its way back.',
  'reason.risk_review': 'The provider is still reviewing the risk of this order.',
  'reason.risk_rejected': 'The provider rejected this order for its risk.',
  'reason.disputed': 'A chargeback is open, and a refund on top of it could pay the shopper twice.',
  'reason.busy': 'Another change to this order is on its way.',
  'reason.outcome_unknown': 'It is not known yet whether the last change went through. Check that first.',
  'reason.other': 'This is not possible now.',
}
