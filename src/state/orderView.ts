import { getDisplayStatus } from '../model/displayStatus'
import type { RuleContext } from '../rules/verdict'
import { createExpiryTimer } from './expiryTimer'
import { nextSnapshot } from './nextSnapshot'
import type { OrderSnapshot } from './orderState'
import type { StoreHost, StoreSettings } from './storeHost'
import type { OrderRecord } from './storeRegistry'

/** What a view looks at; each is asked anew. */
interface Sight {
  host: StoreHost
  record(): OrderRecord
  settings(): StoreSettings
  context(): RuleContext
}

/** What one store shows of a shared record, and to whom. */
export interface OrderView {
  getSnapshot(): OrderSnapshot
  subscribe(listener: () => void): () => void
  /** Makes a change of the host's, and tells the listeners only if it shows. */
  update(change: () => void): void
  /** Something may be different: looks at the clock again and tells the listeners. */
  changed(): void
  /** Stops looking at the clock. */
  rest(): void
}

/** Snapshots are made when asked for, and only if the record, the settings or the lapse of the order have changed. */
export function createOrderView({ host, record, settings, context }: Sight): OrderView {
  let made: { snapshot: OrderSnapshot; from: readonly unknown[] } | undefined
  const listeners = new Set<() => void>()
  const view: OrderView = {
    getSnapshot() {
      const { state } = record()
      const lapsed = state.order && getDisplayStatus(state.order, host.now()).lapsed
      const from = [state, settings(), lapsed]
      if (!made || from.some((part, at) => part !== made?.from[at])) {
        made = { snapshot: nextSnapshot(made?.snapshot, state, context(), settings().placeholderOrder), from }
      }
      return made.snapshot
    },
    subscribe(listener) {
      // Wrapped, so that one function can subscribe twice.
      const entry = (): void => listener()
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    update(change) {
      const before = view.getSnapshot()
      change()
      if (view.getSnapshot() !== before) view.changed()
    },
    changed() {
      timer.clear()
      // A clock that stands still never gets there.
      if (!(settings().now instanceof Date)) timer.set(record().state.order?.expiresAt, host.now())
      for (const listener of [...listeners]) contained(listener)
    },
    rest: () => timer.clear(),
  }
  const timer = createExpiryTimer(view.changed)
  return view
}

/** One listener that throws must not keep the news from the others. */
function contained(listener: () => void): void {
  try {
    listener()
  } catch {
    // It is the host's own.
  }
}
