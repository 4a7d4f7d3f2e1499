import { getLedger } from '../model/ledger'
import { isMinor, type Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import type { InputOf, LineDraft } from './input'
import { lockIssues } from './lineLocks'
import { increaseOffered } from './offers'
import { type Draft, type PlannerContext, sumOf } from './planner'
import type { Issue, Warning } from './planned'
import { type ReadLine, readLineDraft } from './readLineDraft'

/** The whole wanted list of lines, checked line by line and in sum. */
export function planEditLines(order: Order, input: InputOf['editLines'], { policy }: PlannerContext): Draft {
  const drafts = input.lines ?? []
  const read = drafts.map((draft, index) => readLine(order, drafts, draft, index))
  const lines = read.map(({ line }) => line)
  const amount = sumOf(lines)
  const issues = [...read.flatMap((one) => one.issues), ...lockIssues(order, drafts, read)]
  if (lines.length === 0) issues.push({ code: 'no_lines', path: 'lines', min: 1 })
  if (lines.length > policy.maxLines) issues.push({ code: 'too_many_lines', path: 'lines', max: policy.maxLines })
  const { captured, remaining } = getLedger(order)
  const authorized = (captured ?? 0) + (remaining ?? 0)
  if (issues.length === 0) {
    issues.push(...totalIssues(amount, captured ?? 0, policy.maxAmount))
    if (amount > authorized && !increaseOffered(order, policy)) {
      issues.push({ code: 'increase_not_supported', path: 'amount', max: authorized })
    }
  }
  if (issues.length === 0 && isUnchanged(order, lines)) issues.push({ code: 'nothing_changed' })
  if (issues.length > 0) return { issues }
  const warnings: Warning[] = amount > authorized ? [{ code: 'new_risk_check' }] : []
  return { command: { type: 'editLines', amount, lines }, warnings }
}

function readLine(order: Order, drafts: readonly LineDraft[], draft: LineDraft, index: number): ReadLine {
  const { key } = draft
  const first = drafts.findIndex((other) => other.key === key) === index
  const before = key === undefined || !first ? undefined : order.lines.find((line) => line.key === key)
  const read = readLineDraft(
    draft,
    index,
    before,
    order.lines.some((line) => line.type === 'sales_tax'),
  )
  if (key === undefined || before) return read
  return { ...read, issues: [{ code: 'unknown_line', path: `lines.${index}.key` }, ...read.issues] }
}

function totalIssues(amount: Minor, captured: Minor, ceiling: Minor): Issue[] {
  const path = 'amount'
  if (!isMinor(amount)) return [{ code: 'not_an_integer', path }]
  if (amount > ceiling) return [{ code: 'above_ceiling', path, max: ceiling }]
  if (amount < captured) return [{ code: 'below_captured', path, min: captured }]
  return amount < 1 ? [{ code: 'below_minimum', path, min: 1 }] : []
}

function isUnchanged(order: Order, lines: readonly OrderLine[]): boolean {
  return lines.length === order.lines.length && lines.every((line, index) => line === order.lines[index])
}
