import { closingAmountIn } from '../model/dispute'
import { entriesOf } from '../model/entriesOf'
import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { Command } from './command'
import { found } from './findings'
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
  const isRefund = command.type === 'refund'
  const disputes = entriesOf(before.disputes)
  const chargeback = openChargeback(before, policy)
  const lost = disputes.find(({ status }) => status === 'lost')
  const left = (instantOf(before.expiresAt) ?? Infinity) - now.getTime()
  return found<Warning>(
    [isCapture && chargeback, { code: 'chargeback_open', disputeId: chargeback?.id }],
    [(isEdit || (isCapture && after.remainingAmount > 0)) && left < DAY, { code: 'expires_soon' }],
    [blind, { code: 'not_itemised' }],
    ...disputes.map((dispute) => {
      const amount = isRefund ? closingAmountIn(before.currency, dispute) : undefined
      const code = isRefund && amount && command.amount < amount ? 'below_closing_amount' : 'closes_enquiry'
      return [amount !== undefined, { code, amount, disputeId: dispute.id }] as const
    }),
    [isRefund && lost, { code: 'lost_dispute_already_paid', disputeId: lost?.id }],
    [isRefund && command.captureId === undefined, { code: 'unallocated' }],
    [
      isEdit ? command.amount > before.capturedAmount + before.remainingAmount : 'address' in command,
      { code: 'new_risk_check' },
    ],
  )
}
