import type { DuplicateResult, LogSubject, OrderAdapter } from '../adapters/OrderAdapter'
import type { OrderError } from '../adapters/OrderError'
import type { Clock } from '../model/clock'
import type { Ledger } from '../model/ledger'
import type { LogEntry } from '../model/logEntry'
import type { Order } from '../model/order'
import type { ViewSettings } from '../model/settings'
import type { Write } from '../rules/action'
import type { Command } from '../rules/command'
import type { Input } from '../rules/input'
import type { Issue, Plan } from '../rules/planned'
import type { Policy } from '../rules/policy'
import type { Capabilities, Permissions } from '../rules/verdict'

/** A write that a person confirmed. Frozen when made; every attempt sends the same key and command. */
export interface Intent {
  readonly id: string
  /** Idempotency key: UUID v4. */
  readonly key: string
  readonly orderId: string
  readonly command: Command
  readonly expectedVersion?: string | undefined
  /** ISO 8601, by the store's clock. */
  readonly createdAt: string
  /** How often it was sent. */
  readonly attempts: number
}

/** Where the one write of this order stands. */
export type Operation =
  | { is: 'idle' }
  | { is: 'sending'; intent: Intent }
  /** `retryAt`: not sent again by `retry` before then; epoch milliseconds by the machine's clock, since it is a wait. */
  | { is: 'rejected'; intent: Intent; error: OrderError; retryAt?: number }
  | { is: 'conflict'; intent: Intent; theirs: Order }
  /**
   * `checkedAt`: the last read that began after the last attempt; without one "It did not happen" is not offered.
   * `repeatable`: the adapter honours keys, so `retry` sends it again; false: Retry is not offered.
   */
  | { is: 'unknown'; intent: Intent; error: OrderError; repeatable: boolean; checkedAt?: string }
  /** `unrefreshed`: it was done, but the order could not be read again. */
  | { is: 'done'; intent: Intent; result?: DuplicateResult; unrefreshed?: OrderError | undefined }

/** All that is known of the order now. */
export type OrderSnapshot =
  | { phase: 'loading'; placeholder?: Partial<Order> }
  | { phase: 'failed'; error: OrderError; /** It is being read once more. */ refreshing: boolean }
  | {
      phase: 'ready'
      order: Order
      capabilities: Capabilities
      ledger: Ledger
      /** When this order was read, ISO 8601, by the store's clock. */
      readAt: string
      refreshing: boolean
      /** Why the last read failed; the order shown is the one before it. */
      stale?: OrderError
      operation: Operation
    }

/** What came of `run`. It never throws. */
export type Outcome =
  | { is: 'done'; order?: Order; result?: DuplicateResult }
  | { is: 'refused'; issues: Issue[] }
  | { is: 'rejected'; error: OrderError }
  | { is: 'conflict'; theirs: Order }
  | { is: 'unknown'; error: OrderError }

/** What `onAction` is told, once for each step of a write. */
export interface ActionNotice {
  phase: 'start' | 'done' | 'refused' | 'rejected' | 'conflict' | 'unknown'
  action: Write
  orderId: string
  intent?: Intent
  order?: Order
  error?: OrderError
  issues?: Issue[]
}

/** What a store is made of. All but `adapter` and `orderId` may change on a living store. */
export interface OrderStoreOptions {
  adapter: OrderAdapter
  orderId: string
  /** Names the tenant. Orders of two scopes never meet. @default the adapter object */
  scope?: string | undefined
  /** What a list row knows already; shown until the order is read. */
  placeholderOrder?: Partial<Order> | undefined
  permissions?: Permissions | undefined
  policy?: Partial<Policy> | undefined
  /** @default the machine's clock */
  now?: Clock | undefined
  onAction?: ((notice: ActionNotice) => void) | undefined
  onError?: ((error: OrderError) => void) | undefined
  /** After this many milliseconds without an answer a write is unknown. @default 30 000 */
  actionTimeoutMs?: number | undefined
}

/** One order, kept fresh, with the only way to write to it. */
export interface OrderStore {
  getSnapshot(): OrderSnapshot
  subscribe(listener: () => void): () => void
  /** What a write would do, or what is wrong with it. Sends nothing, and does not mind a write in flight. */
  plan<W extends Write>(action: W, input: Input<W>): Plan
  /**
   * Asks the rules, makes an intent, sends it once. Never throws.
   * On a page that the browser brought back from its back/forward cache, the order is read first (the operation is
   * `sending` meanwhile): one that is no longer what the person saw is a `conflict`, one that cannot be read is
   * `rejected`, and in both cases nothing was sent.
   */
  run<W extends Write>(action: W, input: Input<W>): Promise<Outcome>
  /** Reads the order again. After an unknown outcome it also tells whether the write happened. */
  refresh(): Promise<void>
  /** Sends the rejected or unknown intent again, same key and payload; after a failed first read, reads again. */
  retry(): Promise<Outcome | undefined>
  /** Gives the intent up: after "It did not happen", and to put away a rejection, a conflict or a result. */
  abandon(): void
  /**
   * Plain data, in which texts are texts. Rejects with `OrderError`: `unsupported` where the adapter has no logs,
   * `bad_response` for an answer that is no list or longer than 4 000 000 characters.
   */
  getLogs(subject: LogSubject): Promise<LogEntry[]>
  /** Lets go of the store. A write in flight goes on. */
  close(): void
}

/** What a provider carries: what a store is made of, and what the views read. Of nested providers the inner one wins. */
export type OrderSettings = ViewSettings &
  Partial<Omit<OrderStoreOptions, 'adapter' | 'orderId' | 'placeholderOrder'>> & { adapter?: OrderAdapter | undefined }

/** What `useOrder` gives: the snapshot of now, and the store's functions, which never change. */
export interface BoundOrder extends Omit<OrderStore, 'getSnapshot' | 'subscribe' | 'close'> {
  snapshot: OrderSnapshot
}
