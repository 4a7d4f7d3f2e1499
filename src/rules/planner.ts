import { lineShare } from '../model/lineShare'
import type { Minor } from '../model/money'
import type { Item } from '../model/matchLine'
import type { OrderLine } from '../model/orderLine'
import { sumOf } from '../model/sumOf'
import type { Command } from './command'
import type { Pieces } from './piecesOf'
import type { Issue } from './planned'
import type { Policy } from './policy'
import type { Capabilities } from './verdict'

/** What a planner is given besides order and input. */
export interface PlannerContext {
  policy: Policy
  now: Date
  capabilities: Capabilities
}

/** A command, which keeps the rules if there are no issues with the input. */
export interface Draft {
  command: Command
  issues: Issue[]
  /** Whether lines are picked where nobody knows what is left of them. */
  blind?: boolean
}

/** The next pieces of order lines, as lines to send. */
export function takePieces(picks: readonly Item[], piecesOf: (line: OrderLine) => Pieces): OrderLine[] {
  return picks.map(({ line, quantity }) => {
    const { taken } = piecesOf(line)
    return { ...line, ...lineShare(line, taken, taken + quantity) }
  })
}

/** What lines add up to, in minor units; NaN where that is no amount. */
export function totalOf(lines: readonly OrderLine[]): Minor {
  return sumOf(lines.map((line) => line.totalAmount)) ?? Number.NaN
}

/** The first of these that finds something: what follows would only be its consequence. */
export function firstOf(...findings: Issue[][]): Issue[] {
  return findings.find((issues) => issues.length > 0) ?? []
}
