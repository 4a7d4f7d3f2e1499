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

/**
 * The developer log, a row a request. What a write did is logged in its own transaction, by {@link logRow}; what changed
 * nothing waits here and is written a moment later, so that a read never waits for the disk.
 */
export class RequestLog {
  readonly #db: Db
  #waiting: Logged[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(db: Db) {
    this.#db = db
  }

  add(logged: Logged): void {
    this.#waiting.push(logged)
    this.#timer ??= setTimeout(() => void this.flush().catch((error: Error) => console.error(error.message)), PAUSE)
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const rows = this.#waiting.splice(0).map(logRow)
    for (let at = 0; at < rows.length; at += BATCH) {
      await this.#db
        .insertInto('logs')
        .values(rows.slice(at, at + BATCH))
        .execute()
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
