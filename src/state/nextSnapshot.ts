import { getLedger } from '../model/ledger'
import type { Order } from '../model/order'
import { getCapabilities } from '../rules/capabilities'
import type { Capabilities, RuleContext } from '../rules/verdict'
import { isReading, type OrderRecord } from './orderRecord'
import type { OrderSnapshot } from './orderState'
import { kept } from './sameData'

/** What a store shows. What says the same as before keeps its identity, so that nothing is drawn again without need. */
export function nextSnapshot(
  previous: OrderSnapshot,
  record: OrderRecord,
  context: RuleContext,
  placeholder?: Partial<Order>,
): OrderSnapshot {
  const { order, error, readAt, operation } = record
  const refreshing = isReading(record)
  if (!order) return kept(previous, error ? { phase: 'failed', error, refreshing } : loading(placeholder))
  const shown = previous as Partial<Extract<OrderSnapshot, { phase: 'ready' }>>
  return kept(previous, {
    phase: 'ready',
    order,
    capabilities: kept(shown.capabilities, capabilitiesOf(order, context)),
    ledger: kept(shown.ledger, getLedger(order)),
    readAt,
    refreshing,
    ...(error && { stale: error }),
    operation: kept(shown.operation, operation),
  })
}

/** What is shown of an order before it is read. */
export function loading(placeholder?: Partial<Order>): OrderSnapshot {
  return { phase: 'loading', ...(placeholder && { placeholder }) }
}

/** Rules that fail, by a policy or an adapter that is none, allow no write. */
function capabilitiesOf(order: Order, context: RuleContext): Capabilities {
  try {
    return getCapabilities(order, context)
  } catch {
    return getCapabilities(order, { permissions: 'read-only' })
  }
}
