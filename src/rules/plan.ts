import { readClock } from '../model/clock'
import type { Order } from '../model/order'
import { type Write, WRITES } from './action'
import { applyCommand } from './applyCommand'
import { getCapabilities } from './capabilities'
import { effectsOf } from './effects'
import type { SimpleCommand } from './command'
import type { Input, InputOf } from './input'
import { planAddress } from './planAddress'
import { planCapture } from './planCapture'
import { planEditLines } from './planEditLines'
import type { Draft, PlannerContext } from './planner'
import type { Plan } from './planned'
import { planReferences } from './planReferences'
import { planRefund } from './planRefund'
import { withPolicy } from './policy'
import type { RuleContext, Verdict } from './verdict'
import { warningsOf } from './warnings'

/**
 * What a write would send and bring about, or everything that is wrong with it. Sends nothing.
 * `after` is a preview: what is shown as the result is always what the backend said.
 */
export function plan<W extends Write>(order: Order, action: W, input: Input<W>, context: RuleContext = {}): Plan {
  const now = readClock(context.now)
  const policy = withPolicy(context.policy)
  const capabilities = getCapabilities(order, { ...context, now })
  const verdict: Verdict = WRITES.includes(action) ? capabilities[action] : { allowed: false, reason: 'not_supported' }
  if (!verdict.allowed) return { ok: false, issues: [{ code: verdict.reason }] }
  const planner = planners[action]
  const { command, issues, blind }: Draft = planner
    ? planner(order, input ?? {}, { policy, now, capabilities })
    : { command: { type: action } as SimpleCommand, issues: [] }
  if (issues.length > 0) return { ok: false, issues }
  const after = applyCommand(order, command, { now, policy })
  return {
    ok: true,
    command,
    after,
    effects: effectsOf(order, after, command, now),
    warnings: warningsOf(order, after, command, blind, { policy, now }),
  }
}

type Planner<I> = (order: Order, input: I, context: PlannerContext) => Draft

/** What takes an input. */
const planners: { readonly [W in Write]?: Planner<InputOf[W]> } = {
  capture: planCapture,
  refund: planRefund,
  editLines: planEditLines,
  editReferences: planReferences,
  editShipping: planAddress('editShipping'),
  editBilling: planAddress('editBilling'),
}
