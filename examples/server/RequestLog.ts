import { randomUUID } from 'node:crypto'
import type { LogEntry } from 'order-drawer/core'
import type { Db, Tables } from './database/schema'

/** What a request was about. */
export interface Logged {
  orderId: string
  entry: LogEntry
  eventId?: string | undefined
  captureId?: string | undefined
  refundId?: string | undefined
}

/** How long entries wait to be written together, in milliseconds. */
const PAUSE = 250

/** How many rows one statement writes. */
const BATCH = 200

/** How many rows wait at most for a database that does not answer. */
const MOST_WAITING = 10_000

/**
 * The developer log, a row a request. What a write did is logged in its own transaction, by {@link logRow}; what changed
 * nothing waits here and is written a moment later, so that a read never waits for the disk.
 */
export class RequestLog {
  readonly #db: Db
  #waiting: Tables['logs'][] = []
  #timer: NodeJS.Timeout | undefined

  constructor(db: Db) {
    this.#db = db
  }

  add(logged: Logged): void {
    this.#waiting.push(logRow(logged))
    this.#timer ??= setTimeout(() => void this.flush().catch((error: Error) => console.error(error.message)), PAUSE)
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    while (this.#waiting.length > 0) {
      const rows = this.#waiting.splice(0, BATCH)
      try {
        await this.#db.insertInto('logs').values(rows).execute()
      } catch (error) {
        // For the next time, unless the database is gone for so long that nothing would be left for requests.
        if (this.#waiting.length < MOST_WAITING) this.#waiting.unshift(...rows)
        throw error
      }
    }
  }
}

/** A row of the log. */
export function logRow({ orderId, entry, eventId, captureId, refundId }: Logged): Tables['logs'] {
  return {
    id: randomUUID(),
    order_id: orderId,
    at: entry.at,
    event_id: eventId ?? null,
    capture_id: captureId ?? null,
    refund_id: refundId ?? null,
    body: JSON.stringify(entry),
  }
}
