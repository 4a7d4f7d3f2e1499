import { instantOf } from '../model/instant'
import { findRecord } from './orderRecord'
import { loading, nextSnapshot } from './nextSnapshot'
import type { OrderSnapshot } from './orderState'
import { contextOf, type StoreDesk, timeOf } from './storeDesk'

const DAY = 86_400_000
/** A host's clock that lags must not make the timer spin. */
const SECOND = 1000

/** What one store shows of a shared record, and to whom. */
export interface OrderView {
  getSnapshot(): OrderSnapshot
  /** What a server can know: the placeholder. */
  getServerSnapshot(): OrderSnapshot
  subscribe(listener: () => void): () => void
  /** Something may be different: looks at the clock again and tells the listeners. */
  changed(): void
  /** Stops looking at the clock. */
  rest(): void
}

/** Snapshots are made when asked for, after a change. */
export function createOrderView(desk: StoreDesk): OrderView {
  const first = loading(desk.settings.placeholderOrder)
  let snapshot = first
  let mark: object | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const rest = (): void => clearTimeout(timer)
  const changed = (): void => {
    mark = undefined
    rest()
    const { now } = desk.settings
    const wait = (instantOf(findRecord(desk).order?.expiresAt) ?? 0) - timeOf(desk).getTime()
    // A clock that stands still never gets there.
    if (wait > 0 && !(now instanceof Date)) timer = setTimeout(changed, Math.min(Math.max(wait, SECOND), DAY))
    for (const listener of [...listeners]) {
      try {
        listener()
      } catch {
        // One that throws must not keep the news from the others.
      }
    }
  }
  return {
    getSnapshot() {
      const record = findRecord(desk)
      if (mark !== record.mark) {
        mark = record.mark
        snapshot = nextSnapshot(snapshot, record, contextOf(desk), desk.settings.placeholderOrder)
      }
      return snapshot
    },
    getServerSnapshot: () => first,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed,
    rest,
  }
}
