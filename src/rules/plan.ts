import { readClock } from '../model/clock'
import type { Order } from '../model/order'
import type { Write } from './action'
import { applyCommand } from './applyCommand'
import { getCapabilities } from './capabilities'
import { effectsOf } from './effects'
import type { Input, InputOf } from './input'
import { planAddress } from './planAddress'
import { planCapture } from './planCapture'
import { planEditLines } from './planEditLines'
import type { Draft, PlannerContext } from './planner'
import type { Plan } from './planned'
import { planReferences } from './planReferences'
import { planRefund } from './planRefund'
import { withPolicy } from './policy'
import type { Capabilities, RuleContext } from './verdict'
import { warningsOf } from './warnings'

/**
 * What a write would send and bring about, or everything that is wrong with it. Sends nothing.
 * `after` is a preview: what is shown as the result is always what the backend said.
 */
export function plan<W extends Write>(order: Order, action: W, input: Input<W>, context: RuleContext = {}): Plan {
  const now = readClock(context.now)
  const policy = withPolicy(context.policy)
  const capabilities = getCapabilities(order, { ...context, now })
  const verdict = Object.hasOwn(capabilities, action) ? capabilities[action] : undefined
  if (!verdict || !Object.hasOwn(planners, action)) return { ok: false, issues: [{ code: 'not_supported' }] }
  if (!verdict.allowed) return { ok: false, issues: [{ code: verdict.reason }] }
  const draft = planners[action](order, input ?? {}, { policy, now }, capabilities)
  if ('issues' in draft) return { ok: false, issues: draft.issues }
  const { command } = draft
  const after = applyCommand(order, command, { now, policy })
  const effects = effectsOf(order, after, command, now)
  return {
    ok: true,
    command,
    after,
    effects,
    warnings: warningsOf(order, after, command, draft.warnings, { policy, now }),
  }
}

type Planner<I> = (order: Order, input: I, context: PlannerContext, capabilities: Capabilities) => Draft

const simple = (type: 'cancel' | 'release' | 'extend' | 'duplicate') => (): Draft => ({
  command: { type },
  warnings: [],
})

const planners: { readonly [W in Write]: Planner<InputOf[W]> } = {
  capture: planCapture,
  refund: (order, input, _context, { returnFee }) => planRefund(order, input, returnFee),
  cancel: simple('cancel'),
  release: simple('release'),
  extend: simple('extend'),
  duplicate: simple('duplicate'),
  editLines: planEditLines,
  editReferences: planReferences,
  editShipping: (order, input) => planAddress(order, 'editShipping', input),
  editBilling: (order, input) => planAddress(order, 'editBilling', input),
}
