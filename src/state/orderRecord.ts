import type { OrderAdapter } from '../adapters/OrderAdapter'
import type { OrderError } from '../adapters/OrderError'
import type { Order } from '../model/order'
import type { Operation } from './orderState'

/** What all stores of one order and tenant share: what is known of it, and the lock on its writes. */
export interface OrderRecord {
  readonly tenant: string | OrderAdapter
  readonly orderId: string
  order?: Order | undefined
  /** When `order` was read. ISO 8601. */
  readAt: string
  /** Why the last read failed. */
  error?: OrderError | undefined
  operation: Operation
  /** The order as it was when the write in question was last known not to have happened. */
  before?: Order | undefined
  /** Of the last read that began. */
  sequence: number
  /** A read up to this sequence number comes too late. */
  floor: number
  /** The reads under way, by sequence number, with what ends those that are only for the eyes. */
  readonly reads: Map<number, AbortController | undefined>
  /** When the last read began: epoch milliseconds by the machine's clock, since it is a wait. */
  lookedAt: number
  /** Something may have happened to the order since the last read began. */
  news?: boolean
  /** How many reads in a row brought nothing, though there was news during each. */
  spins: number
  /** The page slept: nothing is sent before the order is read once more. */
  outdated?: boolean
  /** Of the stores that look at it. Must not throw. */
  readonly watchers: Set<() => void>
  /** Ends what the adapter tells by itself. Must not throw. */
  unsubscribe?: (() => void) | undefined
  /** Another object after each change. */
  mark: object
}

/** Orders that nobody looks at are kept for a quick return, this many in all. */
const KEPT = 20

/** Least recently used first. */
const records = new Set<OrderRecord>()

/**
 * The record of an order: the same one for every store of a tenant, which is a scope or, without one, the adapter.
 * A record that is looked at, or whose write is in flight or of unknown outcome, is never dropped; of any other ask
 * anew at each use.
 */
export function findRecord({ tenant, orderId }: Pick<OrderRecord, 'tenant' | 'orderId'>): OrderRecord {
  const spare: OrderRecord[] = []
  for (const record of records) {
    if (record.tenant === tenant && record.orderId === orderId) return record
    if (!record.watchers.size && !isOpen(record.operation)) spare.push(record)
  }
  for (const record of spare.slice(0, 1 - KEPT)) records.delete(record)
  const made: OrderRecord = {
    tenant,
    orderId,
    readAt: '',
    operation: { is: 'idle' },
    sequence: 0,
    floor: 0,
    lookedAt: 0,
    spins: 0,
    reads: new Map(),
    watchers: new Set(),
    mark: {},
  }
  records.add(made)
  return made
}

/** The one way to change a record: all who look at it are told. */
export function changeRecord(record: OrderRecord, change: Partial<OrderRecord>): void {
  Object.assign(record, change, { mark: change })
  for (const watcher of [...record.watchers]) watcher()
}

/** The records that somebody looks at. */
export function watchedRecords(): OrderRecord[] {
  return [...records].filter(({ watchers }) => watchers.size)
}

/** Looks away. When nobody looks any more, reads end, and what was only for the eyes is put away. */
export function leaveRecord(record: OrderRecord, watcher: () => void): void {
  if (!record.watchers.delete(watcher) || record.watchers.size) return
  for (const [sequence, abort] of record.reads) {
    if (abort && record.reads.delete(sequence)) abort.abort()
  }
  records.delete(record)
  records.add(record)
  const { operation, order, error, unsubscribe } = record
  record.unsubscribe = undefined
  unsubscribe?.()
  const isSeen = operation.is === 'done' || operation.is === 'conflict'
  // Who comes back to an order that could not be read waits for the next read, not at the old failure.
  changeRecord(record, { operation: isSeen ? { is: 'idle' } : operation, error: order && error })
}

/** Whether a read is under way that still counts, or one that began after another. */
export function isReading({ reads, floor }: OrderRecord, after = floor): boolean {
  return [...reads.keys()].some((sequence) => sequence > after)
}

/** Whether the lock is held: nothing may be written until the last write is settled. */
export function isOpen(operation: Operation): operation is Extract<Operation, { is: 'sending' | 'unknown' }> {
  return operation.is === 'sending' || operation.is === 'unknown'
}
