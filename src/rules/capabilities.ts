import { readClock } from '../model/clock'
import { getDisplayStatus } from '../model/displayStatus'
import { given } from '../model/given'
import { getLedger } from '../model/ledger'
import type { KnownOrderStatus, Order } from '../model/order'
import { ACTIONS, type Action } from './action'
import { capabilityTable, type Refusal, type TableRow } from './capabilityTable'
import { conditions, type Facts, kindConditions } from './conditions'
import { contradicts } from './contradictions'
import { type Policy, withPolicy } from './policy'
import type { Capabilities, RuleContext, Verdict } from './verdict'

type Refusals = { [A in Action]?: Refusal | undefined }

/**
 * What may be done to an order now, action by action, with the reason for each no.
 * The one gate: hook, buttons, forms, memory adapter and a host's server all ask it.
 */
export function getCapabilities(order: Order, context: RuleContext = {}): Capabilities {
  const ledger = getLedger(order)
  const { lapsed } = getDisplayStatus(order, readClock(context.now))
  const facts: Facts = { order, ledger, policy: withPolicy(context.policy), lapsed }
  const refusals: Refusals = {}
  for (const action of ACTIONS) {
    // A fee is part of a refund: where there is no refund there is no fee, and for the same reason.
    const refund = action === 'returnFee' ? refusals.refund : undefined
    refusals[action] =
      standingRefusal(action, context) ?? (refund && { reason: refund.reason }) ?? orderRefusal(action, facts)
  }
  const verdicts = ACTIONS.map((action) => [action, verdictOf(action, refusals, facts, context)])
  return Object.fromEntries(verdicts) as Capabilities
}

function verdictOf(action: Action, refusals: Refusals, { ledger }: Facts, { pending }: RuleContext): Verdict {
  const refusal = refusals[action]
  if (refusal) {
    const { reason, remedy } = refusal
    return {
      allowed: false,
      reason,
      ...given({ remedy: remedy && (pending ?? refusals[remedy]) ? undefined : remedy }),
    }
  }
  const figure = capabilityTable[action].max
  const limit = given({ max: figure && ledger[figure] })
  // A write waits for the one before it; the packing slip is no write.
  if (!pending || action === 'packingSlip') return { allowed: true, ...limit }
  return { allowed: false, reason: pending === 'sending' ? 'busy' : 'outcome_unknown', ...limit }
}

/** Reasons that have nothing to do with the order: the adapter cannot, or the person may not. */
function standingRefusal(action: Action, { adapter, permissions }: RuleContext): Refusal | undefined {
  const method = action === 'returnFee' ? 'refund' : action
  const isWrite = action !== 'packingSlip'
  if (isWrite && adapter && typeof adapter[method] !== 'function') return { reason: 'not_supported' }
  const isForbidden =
    permissions === 'read-only' ? isWrite : permissions?.[action] === false || permissions?.[method] === false
  return isForbidden ? { reason: 'not_permitted' } : undefined
}

/** The table, in the order of its reasons: kind, status, then what stands in its way besides. */
function orderRefusal(action: Action, facts: Facts): Refusal | undefined {
  const { order, ledger, policy } = facts
  if (action !== 'duplicate' && contradicts(order, ledger)) return { reason: 'inconsistent_data' }
  const { kind, status, besides }: TableRow = capabilityTable[action]
  if (kind && kindConditions[kind](facts)) return { reason: kind }
  const cell = status[Object.hasOwn(status, order.status) ? (order.status as KnownOrderStatus) : 'unknown']
  if (cell !== 'yes') {
    const refusal = typeof cell === 'string' ? { reason: cell } : cell
    if (holds(refusal, policy)) return refusal
  }
  const reason = besides.find((one) => conditions[one](facts))
  return reason && { reason }
}

function holds({ only = {} }: Refusal, policy: Policy): boolean {
  return Object.entries(only).every(([term, value]) => policy[term as keyof Policy] === value)
}
