import { readClock } from '../model/clock'
import { getDisplayStatus } from '../model/displayStatus'
import { isOpenEnquiry } from '../model/dispute'
import { entriesOf } from '../model/entriesOf'
import { getLedger, type Ledger } from '../model/ledger'
import { isKnownStatus, type Order } from '../model/order'
import { ACTIONS, type Action } from './action'
import { type AmountNeed, capabilityTable, type Cell, type Refusal, type TableRow } from './capabilityTable'
import type { ReasonCode } from './codes'
import { contradicts } from './contradictions'
import { extensionOffered, feeOffered } from './offers'
import { type Policy, withPolicy } from './policy'
import type { Capabilities, RuleContext, Verdict } from './verdict'

/** What is known once per order and asked by each row. */
interface Facts {
  order: Order
  ledger: Ledger
  policy: Policy
  lapsed: boolean
  contradictory: boolean
  context: RuleContext
}

/**
 * What may be done to an order now, action by action, with the reason for each no.
 * The one gate: hook, buttons, forms, memory adapter and a host's server all ask it.
 */
export function getCapabilities(order: Order, context: RuleContext = {}): Capabilities {
  const ledger = getLedger(order)
  const facts: Facts = {
    order,
    ledger,
    policy: withPolicy(context.policy),
    lapsed: getDisplayStatus(order, readClock(context.now)).lapsed,
    contradictory: contradicts(order, ledger),
    context,
  }
  const memo: Partial<Record<Action, Refusal | undefined>> = {}
  const ask = (action: Action): Refusal | undefined => {
    if (!(action in memo)) memo[action] = refusalOf(action, facts, ask)
    return memo[action]
  }
  return Object.fromEntries(ACTIONS.map((action) => [action, verdictOf(action, facts, ask)])) as Capabilities
}

type Ask = (action: Action) => Refusal | undefined

function verdictOf(action: Action, facts: Facts, ask: Ask): Verdict {
  const figure = capabilityTable[action].max
  const max = figure && (facts.ledger[figure] ?? undefined)
  const limit = max === undefined ? {} : { max }
  const refusal = ask(action)
  if (refusal) {
    const { reason, remedy } = refusal
    const leads = remedy && !ask(remedy) && !waiting(remedy, facts.context)
    return leads ? { allowed: false, reason, remedy } : { allowed: false, reason }
  }
  const held = waiting(action, facts.context)
  return held ? { allowed: false, reason: held, ...limit } : { allowed: true, ...limit }
}

/** A write waits for the one before it; the packing slip is no write. */
function waiting(action: Action, { pending }: RuleContext): ReasonCode | undefined {
  if (!pending || action === 'packingSlip') return undefined
  return pending === 'sending' ? 'busy' : 'outcome_unknown'
}

function refusalOf(action: Action, facts: Facts, ask: Ask): Refusal | undefined {
  const reason = standingRefusal(action, facts.context)
  if (reason) return { reason }
  // A fee is part of a refund: where there is no refund there is no fee, and for the same reason.
  const refund = action === 'returnFee' ? ask('refund') : undefined
  if (refund) return { reason: refund.reason }
  if (facts.contradictory && action !== 'duplicate') return { reason: 'inconsistent_data' }
  return tableRefusal(capabilityTable[action], facts)
}

/** Reasons that have nothing to do with the order: the adapter cannot, or the person may not. */
function standingRefusal(action: Action, { adapter, permissions }: RuleContext): ReasonCode | undefined {
  const method = action === 'returnFee' ? 'refund' : action
  if (adapter && method !== 'packingSlip' && typeof adapter[method] !== 'function') return 'not_supported'
  if (permissions === 'read-only') return action === 'packingSlip' ? undefined : 'not_permitted'
  return permissions?.[action] === false || permissions?.[method] === false ? 'not_permitted' : undefined
}

/** The table, in the order of its reasons: kind, status, lapse, risk, dispute, amounts. */
function tableRefusal(row: TableRow, facts: Facts): Refusal | undefined {
  const { order, policy } = facts
  const kind = kindRefusal(row, facts)
  if (kind) return { reason: kind }
  const cell: Cell = isKnownStatus(order.status) ? row.status[order.status] : row.unknownStatus
  if (cell !== 'yes' && holds(cell, policy)) return cell
  if (facts.lapsed && !row.lapsed) return { reason: 'expired' }
  const risk = row.fraud ? undefined : riskOf(order)
  if (risk) return { reason: risk }
  if (!row.enquiry && entriesOf(order.disputes).some(isOpenEnquiry)) return { reason: 'disputed' }
  if (!row.chargeback && hasChargeback(order, policy)) return { reason: 'disputed' }
  const amounts = row.needs.map((need) => amountRefusal(need, facts)).find(Boolean)
  return amounts && { reason: amounts }
}

function kindRefusal({ kind }: TableRow, { order, policy }: Facts): ReasonCode | undefined {
  if (kind === 'extension_offered' && !extensionOffered(order, policy)) return 'extend_not_offered'
  if (kind === 'fee_offered' && !feeOffered(order, policy)) return 'fee_not_offered'
  if (kind === 'billing_open' && !policy.editBilling) return 'billing_locked'
  return undefined
}

function holds({ only }: Refusal, policy: Policy): boolean {
  if (only === 'singleCapture') return !policy.multiCapture
  if (only === 'referencesUntilCaptured') return policy.editReferences === 'until_captured'
  return true
}

function riskOf({ fraudStatus }: Order): ReasonCode | undefined {
  if (fraudStatus === undefined || fraudStatus === 'accepted') return undefined
  return fraudStatus === 'rejected' || fraudStatus === 'stopped' ? 'risk_rejected' : 'risk_review'
}

function hasChargeback({ disputes }: Order, policy: Policy): boolean {
  return entriesOf(disputes).some((dispute) => policy.refundBlockedBy.includes(dispute.status))
}

function amountRefusal(need: AmountNeed, { order, ledger }: Facts): ReasonCode | undefined {
  const positive = (value: number | null): boolean => value !== null && value > 0
  switch (need) {
    case 'something_captured':
      return positive(ledger.captured) ? undefined : 'nothing_captured'
    case 'something_refundable':
      return positive(ledger.refundable) ? undefined : 'fully_refunded'
    case 'something_remaining':
      return positive(ledger.remaining) ? undefined : 'nothing_remaining'
    case 'nothing_captured':
      return ledger.captured === 0 ? undefined : 'partly_captured'
    case 'one_full_capture':
      return isOneFullCapture(order) ? undefined : 'fee_not_offered'
    default:
      return need satisfies never
  }
}

function isOneFullCapture({ captures, amount }: Order): boolean {
  const [only, ...others] = entriesOf(captures)
  return others.length === 0 && only?.amount === amount
}
