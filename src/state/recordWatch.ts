import type { OrderRecord } from './storeRegistry'

/** Which shared record a store looks at. */
export interface RecordWatch {
  /** The one that was looked at last. */
  seen(): OrderRecord
  /** The one that counts: a record that nobody looks at may have been dropped since, and another made. */
  live(): OrderRecord
  /** False where it is open already. */
  open(): boolean
  close(): void
  /** Aborted by `close`. */
  signal(): AbortSignal
}

/** Looks at a record from `open` to `close`, and calls back for each of its changes. */
export function watchRecord(find: () => OrderRecord, changed: () => void): RecordWatch {
  let record = find()
  let closing = new AbortController()
  let letGo: (() => void) | undefined
  return {
    seen: () => record,
    live: () => (letGo ? record : (record = find())),
    signal: () => closing.signal,
    open() {
      if (letGo) return false
      const { listeners, hold } = (record = find())
      const release = hold()
      listeners.add(changed)
      closing = new AbortController()
      letGo = () => {
        listeners.delete(changed)
        release()
        closing.abort()
      }
      return true
    },
    close() {
      letGo?.()
      letGo = undefined
    },
  }
}
