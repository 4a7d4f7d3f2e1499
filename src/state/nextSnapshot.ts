import { getLedger } from '../model/ledger'
import type { Order } from '../model/order'
import { ACTIONS } from '../rules/action'
import { getCapabilities } from '../rules/capabilities'
import type { Capabilities, RuleContext } from '../rules/verdict'
import type { OrderState } from './orderReducer'
import type { OrderSnapshot } from './orderState'
import { sameData } from './sameData'

/**
 * What a store shows. Keeps the parts of the one before that say the same, and all of it where nothing changed, so
 * that nothing is drawn again without need.
 */
export function nextSnapshot(
  previous: OrderSnapshot | undefined,
  state: OrderState,
  context: RuleContext,
  placeholder?: Partial<Order>,
): OrderSnapshot {
  const next = snapshotOf(previous, state, context, placeholder)
  return previous && isSame(previous, next) ? previous : next
}

function snapshotOf(
  previous: OrderSnapshot | undefined,
  { order, error, readAt, reads, floor, operation }: OrderState,
  context: RuleContext,
  placeholder?: Partial<Order>,
): OrderSnapshot {
  const refreshing = reads.some((sequence) => sequence > floor)
  if (!order && error) return { phase: 'failed', error, refreshing }
  if (!order) return { phase: 'loading', ...(placeholder && { placeholder }) }
  const shown = previous?.phase === 'ready' ? previous : undefined
  const capabilities = capabilitiesOf(order, context)
  return {
    phase: 'ready',
    order,
    capabilities: shown && sameData(shown.capabilities, capabilities) ? shown.capabilities : capabilities,
    ledger: shown?.order === order ? shown.ledger : getLedger(order),
    readAt,
    refreshing,
    ...(error && { stale: error }),
    operation,
  }
}

function isSame(one: OrderSnapshot, other: OrderSnapshot): boolean {
  // A placeholder is often made anew at each render; all else is compared by identity.
  const { placeholder: first, ...rest } = one as Partial<Record<string, unknown>>
  const { placeholder: second, ...others } = other as Partial<Record<string, unknown>>
  const names = Object.keys({ ...rest, ...others })
  return names.every((name) => Object.is(rest[name], others[name])) && sameData(first, second)
}

/** Rules that fail, by a policy or an adapter that is none, allow nothing. */
function capabilitiesOf(order: Order, context: RuleContext): Capabilities {
  try {
    return getCapabilities(order, context)
  } catch {
    const refused = { allowed: false, reason: 'inconsistent_data' } as const
    return Object.fromEntries(ACTIONS.map((action) => [action, refused])) as Capabilities
  }
}
