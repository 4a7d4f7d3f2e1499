import { closingRefund, isOpenEnquiry } from '../model/dispute'
import { entriesOf } from '../model/entriesOf'
import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { Command } from './command'
import { openChargeback } from './openChargeback'
import type { Warning } from './planned'
import type { PlannerContext } from './planner'

const DAY = 86_400_000

/** What a person should know before an allowed command; `found` is what its planner saw. */
export function warningsOf(
  before: Order,
  after: Order,
  command: Command,
  found: Warning[],
  { policy, now }: Pick<PlannerContext, 'policy' | 'now'>,
): Warning[] {
  const { type } = command
  const warnings: Warning[] = []
  const chargeback = type === 'capture' && openChargeback(before, policy)
  if (chargeback) warnings.push({ code: 'chargeback_open', disputeId: chargeback.id })
  const isHeld = type === 'editLines' || (type === 'capture' && after.remainingAmount > 0)
  if (isHeld && (instantOf(before.expiresAt) ?? Infinity) - now.getTime() < DAY) warnings.push({ code: 'expires_soon' })
  const isFirst = ({ code }: Warning): boolean => code === 'not_itemised'
  const aboutRefund = type === 'refund' ? disputes(before, command.amount) : []
  return [...warnings, ...found.filter(isFirst), ...aboutRefund, ...found.filter((one) => !isFirst(one))]
}

function disputes(order: Order, refunded: number): Warning[] {
  const all = entriesOf(order.disputes)
  // An enquiry in another currency cannot be weighed against this refund.
  const enquiries = all.filter((dispute) => isOpenEnquiry(dispute) && dispute.currency === order.currency)
  const lost = all.find(({ status }) => status === 'lost')
  const warnings = enquiries.map((dispute): Warning => {
    const amount = closingRefund(dispute)
    return { code: refunded < amount ? 'below_closing_amount' : 'closes_enquiry', amount, disputeId: dispute.id }
  })
  return lost ? [...warnings, { code: 'lost_dispute_already_paid', disputeId: lost.id }] : warnings
}
