import { readClock } from '../model/clock'
import { getLedger } from '../model/ledger'
import type { Order } from '../model/order'
import { getCapabilities } from './capabilities'
import type { Command, EditLinesCommand, RefundCommand } from './command'
import type { Issue } from './planned'
import { planAddress } from './planAddress'
import { planEditLines } from './planEditLines'
import { sumOf } from './planner'
import { planReferences } from './planReferences'
import { withPolicy } from './policy'
import { amountIssues } from './readAmount'
import { refundBooks } from './refundBooks'
import type { RuleContext } from './verdict'

/**
 * What forbids a ready command on the order as it is now. A backend asks it before it writes: a client may have
 * planned on an older order, or with other rules.
 */
export function checkCommand(order: Order, command: Command, context: RuleContext = {}): Issue[] {
  const verdict = getCapabilities(order, context)[command.type]
  if (!verdict.allowed) return [{ code: verdict.reason }]
  const ledger = getLedger(order)
  const planner = { policy: withPolicy(context.policy), now: readClock(context.now) }
  switch (command.type) {
    case 'capture':
      return [...amountIssues(command.amount, ledger.remaining ?? 0, 'exceeds_remaining'), ...sumIssues(command)]
    case 'refund':
      return [
        ...amountIssues(command.amount, ledger.refundable ?? 0, 'exceeds_refundable'),
        ...captureIssues(order, command),
        ...sumIssues(command),
      ]
    case 'editLines':
      return issuesOf(planEditLines(order, { lines: draftsOf(order, command) }, planner))
    case 'editReferences':
      return issuesOf(planReferences(order, command))
    case 'editShipping':
    case 'editBilling':
      return issuesOf(planAddress(order, command.type, command.address))
    case 'cancel':
    case 'release':
    case 'extend':
    case 'duplicate':
      return []
    default:
      return command satisfies never
  }
}

function issuesOf(draft: { issues: Issue[] } | object): Issue[] {
  return 'issues' in draft ? draft.issues : []
}

function sumIssues({ amount, lines }: { amount: number; lines: EditLinesCommand['lines'] }): Issue[] {
  return lines.length > 0 && sumOf(lines) !== amount ? [{ code: 'line_total_mismatch', path: 'amount' }] : []
}

function captureIssues(order: Order, { captureId, amount }: RefundCommand): Issue[] {
  if (captureId === undefined) return []
  const book = refundBooks(order).find(({ capture }) => capture.id === captureId)
  if (!book) return [{ code: 'unknown_capture', path: 'captureId' }]
  return amount > book.rest ? [{ code: 'exceeds_capture', path: 'amount', max: Math.max(0, book.rest) }] : []
}

/** New lines carry keys of their own, which the order does not know yet. */
function draftsOf(order: Order, { lines }: EditLinesCommand): EditLinesCommand['lines'] {
  return lines.map((line) => {
    if (order.lines.some(({ key }) => key === line.key)) return line
    const { key: _key, ...draft } = line
    return draft as typeof line
  })
}
