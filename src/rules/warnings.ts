import { closingRefund, isOpenEnquiry } from '../model/dispute'
import { entriesOf } from '../model/entriesOf'
import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { Command, RefundCommand } from './command'
import type { Warning } from './planned'
import type { PlannerContext } from './planner'

const DAY = 86_400_000

/** What a person should know before an allowed command; `found` is what its planner saw. */
export function warningsOf(
  before: Order,
  after: Order,
  command: Command,
  found: Warning[],
  context: PlannerContext,
): Warning[] {
  const seen = (code: Warning['code']): Warning[] => found.filter((warning) => warning.code === code)
  const aboutOrder: Warning[] = []
  if (command.type === 'capture') aboutOrder.push(...chargeback(before, context))
  if (command.type === 'editLines' || (command.type === 'capture' && after.remainingAmount > 0)) {
    aboutOrder.push(...expiry(before, context.now))
  }
  const aboutRefund = command.type === 'refund' ? disputes(before, command) : []
  return [...aboutOrder, ...seen('not_itemised'), ...aboutRefund, ...seen('unallocated'), ...seen('new_risk_check')]
}

function chargeback({ disputes }: Order, { policy }: PlannerContext): Warning[] {
  const open = entriesOf(disputes).find((dispute) => policy.refundBlockedBy.includes(dispute.status))
  return open ? [{ code: 'chargeback_open', disputeId: open.id }] : []
}

function expiry({ expiresAt }: Order, now: Date): Warning[] {
  const expiry = instantOf(expiresAt)
  return expiry !== undefined && expiry - now.getTime() < DAY ? [{ code: 'expires_soon' }] : []
}

/** An enquiry in another currency cannot be weighed against this refund. */
function disputes(order: Order, { amount }: RefundCommand): Warning[] {
  const all = entriesOf(order.disputes)
  const weighed = all.filter((dispute) => isOpenEnquiry(dispute) && dispute.currency === order.currency)
  const enquiries = weighed.map((dispute): Warning => {
    const closing = closingRefund(dispute)
    const code = amount >= closing ? 'closes_enquiry' : 'below_closing_amount'
    return { code, amount: closing, disputeId: dispute.id }
  })
  const lost = all.find((dispute) => dispute.status === 'lost')
  return lost ? [...enquiries, { code: 'lost_dispute_already_paid', disputeId: lost.id }] : enquiries
}
