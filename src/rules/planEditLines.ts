import { isMinor, type Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { findings, firstFinding } from './findings'
import type { InputOf } from './input'
import { lockIssues } from './lineLocks'
import { listOf } from './listOf'
import { increaseOffered } from './offers'
import { type Draft, firstOf, type PlannerContext, totalOf } from './planner'
import type { Issue } from './planned'
import type { Policy } from './policy'
import { readLineDraft } from './readLineDraft'

/** The whole wanted list of lines, checked line by line and in sum. */
export function planEditLines(order: Order, input: InputOf['editLines'], { policy }: PlannerContext): Draft {
  const drafts = listOf(input.lines)
  // Each line can be stood for once.
  const open = new Map<string | undefined, OrderLine>(order.lines.map((line) => [line.key, line]))
  const taxed = order.lines.some((line) => line.type === 'sales_tax')
  const read = drafts.map((draft, index) => {
    const before = open.get(draft.key)
    open.delete(draft.key)
    return readLineDraft(draft, index, before, taxed)
  })
  const lines = read.map(({ line }) => line)
  const amount = totalOf(lines)
  const isChanged = lines.length !== order.lines.length || lines.some((line, index) => line !== order.lines[index])
  const issues = firstOf(
    [
      ...read.flatMap((one) => one.issues),
      ...lockIssues(order, read),
      ...findings(
        [lines.length === 0, 'no_lines', 'lines', { min: 1 }],
        [lines.length > policy.maxLines, 'too_many_lines', 'lines', { max: policy.maxLines }],
      ),
    ],
    totalIssues(order, amount, policy),
    findings([!isChanged, 'nothing_changed']),
  )
  return { command: { type: 'editLines', amount, lines }, issues }
}

function totalIssues(order: Order, amount: Minor, policy: Policy): Issue[] {
  const min = order.capturedAmount
  const max = min + order.remainingAmount
  return [
    ...firstFinding(
      [!isMinor(amount), 'not_an_integer', 'amount'],
      [amount > policy.maxAmount, 'above_ceiling', 'amount', { max: policy.maxAmount }],
      [amount < min, 'below_captured', 'amount', { min }],
      [amount < 1, 'below_minimum', 'amount', { min: 1 }],
    ),
    ...findings([amount > max && !increaseOffered(order, policy), 'increase_not_supported', 'amount', { max }]),
  ]
}
