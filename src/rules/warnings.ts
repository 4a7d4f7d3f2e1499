import { closingRefund, isOpenEnquiry } from '../model/dispute'
import { entriesOf } from '../model/entriesOf'
import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { Command, RefundCommand } from './command'
import { openChargeback } from './openChargeback'
import type { Warning } from './planned'
import type { PlannerContext } from './planner'

const DAY = 86_400_000

/** What a person should know before an allowed command; `blind` if it counts from pieces that nobody knows. */
export function warningsOf(
  before: Order,
  after: Order,
  command: Command,
  blind: boolean | undefined,
  { policy, now }: Pick<PlannerContext, 'policy' | 'now'>,
): Warning[] {
  const isCapture = command.type === 'capture'
  const isEdit = command.type === 'editLines'
  const chargeback = isCapture && openChargeback(before, policy)
  const staysOpen = isEdit || (isCapture && after.remainingAmount > 0)
  const expires = instantOf(before.expiresAt) ?? Infinity
  const isLarger = isEdit && command.amount > before.capturedAmount + before.remainingAmount
  return [
    ...(chargeback ? [{ code: 'chargeback_open', disputeId: chargeback.id } as const] : []),
    ...only(staysOpen && expires - now.getTime() < DAY, 'expires_soon'),
    ...only(blind, 'not_itemised'),
    ...(command.type === 'refund' ? refundWarnings(before, command) : []),
    ...only(isLarger || 'address' in command, 'new_risk_check'),
  ]
}

function only(holds: boolean | undefined, code: Warning['code']): Warning[] {
  return holds ? [{ code }] : []
}

function refundWarnings(order: Order, { amount: refunded, captureId }: RefundCommand): Warning[] {
  const warnings = entriesOf(order.disputes).flatMap((dispute): Warning[] => {
    // An enquiry in another currency cannot be weighed against this refund.
    if (!isOpenEnquiry(dispute) || dispute.currency !== order.currency) return []
    const amount = closingRefund(dispute)
    return [{ code: refunded < amount ? 'below_closing_amount' : 'closes_enquiry', amount, disputeId: dispute.id }]
  })
  const lost = entriesOf(order.disputes).find(({ status }) => status === 'lost')
  if (lost) warnings.push({ code: 'lost_dispute_already_paid', disputeId: lost.id })
  return [...warnings, ...only(captureId === undefined, 'unallocated')]
}
