import type { OrderAdapter } from '../adapters/OrderAdapter'
import type { RuleContext } from '../rules/verdict'
import { nextSnapshot } from './nextSnapshot'
import { emptyState } from './orderReducer'
import type { OrderSnapshot, OrderStore } from './orderState'
import { createOrderView } from './orderView'
import { createWrites } from './orderWrites'
import { readLogs } from './readLogs'
import { readOrder } from './readOrder'
import { watchRecord } from './recordWatch'
import { createHost, type StoreSettings } from './storeHost'
import { findRecord, type OrderRecord } from './storeRegistry'

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
  const host = createHost(() => settings)
  const find = () => findRecord(tenant, id)
  const watch = watchRecord(find, () => view.changed())
  const context = () => contextOf(settings, host.now(), watch.seen().state.operation.is)
  const view = createOrderView({ host, record: watch.seen, settings: () => settings, context })
  const writes = createWrites({ host, orderId: id, record: watch.live, context })
  const server = nextSnapshot(undefined, emptyState, {}, given.placeholderOrder)
  const refresh = async () => void (orderId !== null && (await readOrder(watch.live(), host, id)))
  return {
    getSnapshot: view.getSnapshot,
    getServerSnapshot: () => server,
    subscribe: view.subscribe,
    ...writes,
    refresh,
    retry: async () => (isSettled(watch.live()) ? void (await refresh()) : writes.retry()),
    abandon: () => watch.live().dispatch({ type: 'put_away' }),
    getLogs: (subject) => readLogs(settings.adapter, id, subject, watch.signal()),
    setSettings: (next) => view.update(() => (settings = next)),
    open() {
      if (orderId === null || !watch.open()) return
      if (isReading(watch.seen())) view.changed()
      else void refresh()
    },
    close() {
      watch.close()
      view.rest()
    },
  }
}

function contextOf({ permissions, policy, adapter }: StoreSettings, now: Date, operation: string): RuleContext {
  const pending = operation === 'sending' || operation === 'unknown' ? operation : undefined
  return { now, permissions, policy, adapter, pending }
}

/** Whether there is nothing to send again. */
function isSettled({ state }: OrderRecord): boolean {
  return !['sending', 'rejected', 'unknown'].includes(state.operation.is)
}

/** Whether a read is under way that still counts. */
function isReading({ state: { reads, floor } }: OrderRecord): boolean {
  return reads.some((sequence) => sequence > floor)
}
