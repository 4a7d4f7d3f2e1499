import { lineShare } from '../model/lineShare'
import { isMinor, type Minor } from '../model/money'
import type { OrderLine } from '../model/orderLine'
import type { Command } from './command'
import type { MoneyInput } from './input'
import type { Issue, Warning } from './planned'
import type { Policy } from './policy'

/** What a planner is given besides order and input. */
export interface PlannerContext {
  policy: Policy
  now: Date
}

/** A command that keeps the rules, or what is wrong with the input. */
export type Draft = { command: Command; warnings: Warning[] } | { issues: Issue[] }

/** The pieces from + 1 … from + quantity of a line, as a line to send. */
export function takePieces(line: OrderLine, from: number, quantity: number): OrderLine {
  return { ...line, ...lineShare(line, from, from + quantity) }
}

/** What lines add up to, in minor units. */
export function sumOf(lines: readonly OrderLine[]): Minor {
  return lines.reduce((sum, line) => sum + line.totalAmount, 0)
}

/** Issues of lines to send whose figures the backend garbled: they cannot be counted with, so they are not sent. */
export function figureIssues(lines: readonly OrderLine[]): Issue[] {
  const isCountable = (line: OrderLine): boolean =>
    [line.unitPrice, line.discountAmount, line.taxAmount, line.totalAmount].every(isMinor)
  return lines.every(isCountable) ? [] : [{ code: 'not_an_integer', path: 'lines' }]
}

/** The first of these that finds something: what follows would only be its consequence. */
export function firstOf(...findings: Issue[][]): Issue[] {
  return findings.find((issues) => issues.length > 0) ?? []
}

/** The texts of a capture or refund, without those left empty. */
export function textsOf({ description, reference }: MoneyInput): { description?: string; reference?: string } {
  return { ...(description ? { description } : {}), ...(reference ? { reference } : {}) }
}
