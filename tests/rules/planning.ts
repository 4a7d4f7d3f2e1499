import { plan } from '../../src/rules/plan'
import { deepFreeze, NOW } from '../harness/orders'
import type { Order } from '../../src/model/order'
import type { Write } from '../../src/rules/action'
import type { CaptureInput, InputOf, RefundInput } from '../../src/rules/input'
import type { Effect, Issue, Plan } from '../../src/rules/planned'
import type { RuleContext } from '../../src/rules/verdict'

type AcceptedPlan = Extract<Plan, { ok: true }>

/** Plans on a frozen order at the tests' own time. */
export function planned<W extends Write>(order: Order, action: W, input: InputOf[W], context: RuleContext = {}): Plan {
  return plan(deepFreeze(order), action, deepFreeze(input), { now: NOW, ...context })
}

/** The plan; fails the test with the issues if the input is refused. */
export function accepted<W extends Write>(
  order: Order,
  action: W,
  input: InputOf[W],
  context: RuleContext = {},
): AcceptedPlan {
  const result = planned(order, action, input, context)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`)
  return result
}

/** The issues; fails the test if the input is accepted. */
export function issuesOf<W extends Write>(
  order: Order,
  action: W,
  input: InputOf[W],
  context: RuleContext = {},
): Issue[] {
  const result = planned(order, action, input, context)
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.command)}`)
  return result.issues
}

/** What a capture would send. */
export function captureOf(order: Order, input: CaptureInput, context: RuleContext = {}) {
  const { command } = accepted(order, 'capture', input, context)
  if (command.type !== 'capture') throw new Error(command.type)
  return command
}

/** What a refund would send. */
export function refundOf(order: Order, input: RefundInput, context: RuleContext = {}) {
  const { command } = accepted(order, 'refund', input, context)
  if (command.type !== 'refund') throw new Error(command.type)
  return command
}

/** What an edit of the lines would send. */
export function editOf(order: Order, lines: InputOf['editLines']['lines'], context: RuleContext = {}) {
  const { command } = accepted(order, 'editLines', { lines }, context)
  if (command.type !== 'editLines') throw new Error(command.type)
  return command
}

/** `code path` of each issue, sorted, for issues whose order does not matter. */
export function spots(issues: readonly Issue[]): string[] {
  return issues.map((issue) => (issue.path === undefined ? issue.code : `${issue.code} ${issue.path}`)).sort()
}

/** The issue of a code; fails if there is none. */
export function issueNamed(issues: readonly Issue[], code: Issue['code']): Issue {
  const found = issues.find((issue) => issue.code === code)
  if (!found) throw new Error(`no ${code} among ${JSON.stringify(issues)}`)
  return found
}

/** The effects of money moving to or from the shopper, in the order in which they are told. */
export function moneyEffects(kind: 'capture' | 'refund', amount: number, from?: string, to?: string): Effect[] {
  const status: Effect[] = from === undefined || to === undefined ? [] : [{ code: 'status_changes', from, to }]
  const [shopper, payout] =
    kind === 'capture'
      ? (['shopper_charged', 'payout_added'] as const)
      : (['shopper_refunded', 'payout_deducted'] as const)
  return [...status, { code: shopper, amount }, { code: payout, amount }, { code: 'cannot_be_undone' }]
}
