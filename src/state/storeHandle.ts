import type { LogSubject, OrderAdapter } from '../adapters/OrderAdapter'
import { OrderError } from '../adapters/OrderError'
import type { LogEntry } from '../model/logEntry'
import type { RuleContext } from '../rules/verdict'
import { emptyState } from './orderReducer'
import { nextSnapshot } from './nextSnapshot'
import type { OrderSnapshot, OrderStore } from './orderState'
import { createOrderView } from './orderView'
import { createWrites } from './orderWrites'
import { plainData } from './plainData'
import { readOrder } from './readOrder'
import { createHost, type StoreSettings } from './storeHost'
import { findRecord } from './storeRegistry'
import { trustedError } from './trustedError'

/** A store that can be opened again, and whose settings can change. */
export interface StoreHandle extends OrderStore {
  /** Reads the order and looks at it until `close`. Without an order ID, nothing. */
  open(): void
  setSettings(settings: StoreSettings): void
  /** What a server can know: the placeholder. */
  getServerSnapshot(): OrderSnapshot
}

/** Makes a store that reads nothing until it is opened. A null order ID is a closed drawer. */
export function createStoreHandle(
  tenant: string | OrderAdapter,
  orderId: string | null,
  given: StoreSettings,
): StoreHandle {
  const id = orderId ?? ''
  let settings = given
  let record = findRecord(tenant, id)
  let letGo: (() => void) | undefined
  let closing = new AbortController()
  const host = createHost(() => settings)
  const context = (): RuleContext => pick(settings, host.now(), record.state.operation.is)
  // One that nobody looks at may have been dropped since.
  const live = () => (letGo ? record : (record = findRecord(tenant, id)))
  const view = createOrderView({ host, record: () => record, settings: () => settings, context })
  const writes = createWrites({ host, orderId: id, record: live, context })
  const server = nextSnapshot(undefined, emptyState, {}, given.placeholderOrder)

  const refresh = async (): Promise<void> => {
    if (orderId !== null) await readOrder(live(), host, id)
  }

  return {
    getSnapshot: view.getSnapshot,
    getServerSnapshot: () => server,
    subscribe: view.subscribe,
    plan: writes.plan,
    run: writes.run,
    refresh,
    async retry() {
      const { is } = live().state.operation
      return is === 'rejected' || is === 'unknown' || is === 'sending' ? writes.retry() : void (await refresh())
    },
    abandon: () => live().dispatch({ type: 'put_away' }),
    getLogs: (subject) => readLogs(settings.adapter, id, subject, closing.signal),
    setSettings(next) {
      const before = view.getSnapshot()
      settings = next
      if (view.getSnapshot() !== before) view.changed()
    },
    open() {
      if (letGo || orderId === null) return
      record = findRecord(tenant, id)
      const release = record.hold()
      record.listeners.add(view.changed)
      letGo = () => {
        record.listeners.delete(view.changed)
        release()
      }
      closing = new AbortController()
      const { reads, floor } = record.state
      if (reads.some((sequence) => sequence > floor)) view.changed()
      else void refresh()
    },
    close() {
      letGo?.()
      letGo = undefined
      closing.abort()
      view.rest()
    },
  }
}

function pick({ permissions, policy, adapter }: StoreSettings, now: Date, operation: string): RuleContext {
  const pending = operation === 'sending' || operation === 'unknown' ? operation : undefined
  return { now, permissions, policy, adapter, pending }
}

/** Rejects with an `OrderError` for whatever goes wrong. */
async function readLogs(
  adapter: OrderAdapter,
  orderId: string,
  subject: LogSubject,
  signal: AbortSignal,
): Promise<LogEntry[]> {
  try {
    if (typeof adapter.getLogs !== 'function') throw new OrderError('unsupported')
    const logs = plainData(await adapter.getLogs(orderId, subject, { signal }))
    if (!Array.isArray(logs)) throw new OrderError('bad_response')
    return logs.filter((entry) => typeof entry === 'object' && entry !== null) as LogEntry[]
  } catch (thrown) {
    throw trustedError(thrown, orderId)
  }
}
