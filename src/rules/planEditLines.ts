import { isMinor, type Minor } from '../model/money'
import type { Order } from '../model/order'
import { findings, firstFinding, within } from './findings'
import type { InputOf, LineDraft } from './input'
import { lockIssues } from './lineLocks'
import { increaseOffered } from './offers'
import { type Draft, firstOf, type PlannerContext, totalOf } from './planner'
import type { Issue } from './planned'
import type { Policy } from './policy'
import { type ReadLine, readLineDraft } from './readLineDraft'

/** The whole wanted list of lines, checked line by line and in sum. */
export function planEditLines(order: Order, input: InputOf['editLines'], { policy }: PlannerContext): Draft {
  const drafts = input.lines ?? []
  const read = drafts.map((draft, index) => readLine(order, drafts, draft, index))
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

function readLine(order: Order, drafts: readonly LineDraft[], draft: LineDraft, index: number): ReadLine {
  const { key } = draft
  const isFirst = drafts.findIndex((other) => other.key === key) === index
  const before = isFirst ? order.lines.find((line) => line.key === key) : undefined
  const taxed = order.lines.some((line) => line.type === 'sales_tax')
  const read = readLineDraft(draft, index, before, taxed)
  const unknown = findings([key !== undefined && !before, 'unknown_line', 'key'])
  return { ...read, issues: within(`lines.${index}`, [...unknown, ...read.issues]) }
}
