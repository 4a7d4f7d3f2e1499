import type { Kysely } from 'kysely'

/** The tables. Amounts are minor units; times are ISO 8601 in UTC with milliseconds, so that text sorts as time. */
export interface Tables {
  orders: {
    id: string
    /** Counted up by each write, compared and swapped. */
    version: number
    /** The word of domain that a list shows and filters by: `refunded` is one, `disputed` is not. */
    status: string
    /** 1 while a dispute is open. */
    disputed: number
    created_at: string
    /** Null where the order never lapses. */
    expires_at: string | null
    amount: number
    /** The order as JSON, without its events. */
    body: string
  }
  /** The words by which an order is found. */
  order_words: { word: string; order_id: string }
  /** The audit trail: written with the order, never changed. */
  events: { order_id: string; id: string; version: number; body: string }
  /** What was answered under a key, written with what the key did. */
  idempotency_keys: { key: string; order_id: string; payload_hash: string; answer: string; created_at: string }
  /** One row a request. */
  logs: {
    id: string
    order_id: string
    at: string
    event_id: string | null
    capture_id: string | null
    refund_id: string | null
    body: string
  }
  api_keys: { name: string; secret_hash: string; role: string; created_at: string }
  /** What all processes share and nobody else may know. */
  secrets: { name: string; value: string }
}

/** The database, or a transaction of it. */
export type Db = Kysely<Tables>
