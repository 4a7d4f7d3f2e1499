import type { Order } from '../model/order'
import { type Write, WRITES } from '../rules/action'
import { getCapabilities } from '../rules/capabilities'
import { checkCommand } from '../rules/checkCommand'
import { plan as planWrite } from '../rules/plan'
import type { Issue, Plan } from '../rules/planned'
import type { RuleContext } from '../rules/verdict'
import { createIntent, repeatIntent } from './createIntent'
import type { Intent, Operation, OrderStore, Outcome } from './orderState'
import { sameData } from './sameData'
import { sendIntent } from './sendIntent'
import type { StoreHost } from './storeHost'
import type { OrderRecord } from './storeRegistry'

/** Where a store's writes happen. */
interface Desk {
  host: StoreHost
  orderId: string
  record(): OrderRecord
  context(): RuleContext
}

/** The writes of a store: the rules first, then the lock, then the adapter. */
export function createWrites(desk: Desk): Pick<OrderStore, 'plan' | 'run' | 'retry'> {
  const plan: OrderStore['plan'] = (action, input) => {
    const { order } = desk.record().state
    if (!WRITES.includes(action)) return refusal('not_supported')
    // An order that is not read yet has no status that anybody knows.
    if (!order) return refusal('unknown_status')
    try {
      // A preview stays while a write is in flight; only sending waits for it.
      return planWrite(order, action, input, { ...desk.context(), pending: undefined })
    } catch {
      return refusal('inconsistent_data')
    }
  }

  const run: OrderStore['run'] = (action, input) => {
    const planned = plan(action, input)
    if (!planned.ok) return refuse(desk, action, planned.issues)
    const record = desk.record()
    const { order, operation } = record.state
    // The host's clock and getters ran since the rules looked at the lock.
    const held = heldBy(operation)
    if (held || !order) return refuse(desk, action, [{ code: held ?? 'unknown_status' }])
    try {
      const known = operation.is === 'rejected' && sameData(operation.intent.command, planned.command)
      const intent = known
        ? repeatIntent(operation.intent, order)
        : createIntent(order, planned.command, desk.host.now())
      return sendIntent(record, desk.host, intent, order)
    } catch {
      return refuse(desk, action, [{ code: 'inconsistent_data' }])
    }
  }

  return { plan, run, retry: () => retry(desk) }
}

/** Sends a rejected or unknown intent again, if it may be. Nothing else is ever sent twice. */
async function retry(desk: Desk): Promise<Outcome | undefined> {
  const record = desk.record()
  const { order, operation, before } = record.state
  if (!order || (operation.is !== 'rejected' && operation.is !== 'unknown')) return undefined
  const { intent } = operation
  if (operation.is === 'rejected' && Date.now() < (operation.retryAt ?? 0)) return undefined
  if (operation.is === 'unknown' && !desk.host.repeats()) return undefined
  const issues = objections(desk, order, operation.is, intent)
  if (issues.length > 0) return refuse(desk, intent.command.type, issues)
  return sendIntent(record, desk.host, repeatIntent(intent), operation.is === 'rejected' ? order : before)
}

/**
 * What speaks against one more attempt. After an unknown outcome the order may well look as if the write were no
 * longer allowed, because it happened: then only who may write is asked.
 */
function objections({ context }: Desk, order: Order, after: 'rejected' | 'unknown', { command }: Intent): Issue[] {
  try {
    if (after === 'rejected') return checkCommand(order, command, context())
    const verdict = getCapabilities(order, context())[command.type]
    const reason = verdict.allowed ? undefined : verdict.reason
    return reason === 'not_supported' || reason === 'not_permitted' ? [{ code: reason }] : []
  } catch {
    return [{ code: 'inconsistent_data' }]
  }
}

/** The lock, as a reason. */
function heldBy({ is }: Operation): 'busy' | 'outcome_unknown' | undefined {
  if (is === 'sending') return 'busy'
  return is === 'unknown' ? 'outcome_unknown' : undefined
}

function refusal(code: Issue['code']): Plan {
  return { ok: false, issues: [{ code }] }
}

async function refuse({ host, orderId }: Desk, action: Write, issues: Issue[]): Promise<Outcome> {
  host.tell({ phase: 'refused', action, orderId, issues })
  return { is: 'refused', issues }
}
