import type { OrderAdapter } from '../adapters/OrderAdapter'
import { emptyState, type OrderMessage, type OrderState, reduceOrder } from './orderReducer'

/** What all stores of one order and tenant share: what is known of it, and the lock on its writes. */
export interface OrderRecord {
  state: OrderState
  /** Of the last read that began. */
  sequence: number
  /** Reads that end when nobody looks any more, by sequence number. */
  readonly aborts: Map<number, AbortController>
  /** Intents that are told as done, by id. */
  readonly told: Set<string>
  /** Must not throw. */
  readonly listeners: Set<() => void>
  dispatch(message: OrderMessage): void
  /** Keeps the record while a store looks at it; call what it returns to let go. */
  hold(): () => void
}

/** Orders that nobody looks at are kept for a quick return, this many in all. */
const KEPT = 20

type Shelf = Map<string, OrderRecord>
const scopes = new Map<string, Shelf>()
const adapters = new WeakMap<OrderAdapter, Shelf>()
/** Nobody looks at these and no write of theirs is open: least recently used first. */
const settled = new Map<OrderRecord, () => void>()

/**
 * The record of an order: the same one for every store of a tenant, which is a scope or, without one, the adapter.
 * A record whose write is in flight or of unknown outcome is never dropped.
 */
export function findRecord(tenant: string | OrderAdapter, orderId: string): OrderRecord {
  const shelf = shelfOf(tenant)
  const found = shelf.get(orderId)
  if (found) return found
  const record = createRecord(() => {
    if (shelf.get(orderId) === record) shelf.delete(orderId)
  })
  shelf.set(orderId, record)
  return record
}

function shelfOf(tenant: string | OrderAdapter): Shelf {
  const shelf = typeof tenant === 'string' ? scopes.get(tenant) : adapters.get(tenant)
  if (shelf) return shelf
  const made: Shelf = new Map()
  if (typeof tenant === 'string') scopes.set(tenant, made)
  else adapters.set(tenant, made)
  return made
}

function createRecord(drop: () => void): OrderRecord {
  let holders = 0
  const record: OrderRecord = {
    state: emptyState,
    sequence: 0,
    aborts: new Map(),
    told: new Set(),
    listeners: new Set(),
    dispatch(message) {
      record.state = reduceOrder(record.state, message)
      if (holders === 0) keep(record, drop)
      for (const listener of [...record.listeners]) listener()
    },
    hold() {
      holders += 1
      settled.delete(record)
      let held = true
      return () => {
        if (!held) return
        held = false
        holders -= 1
        if (holders === 0) leave(record)
        if (holders === 0) keep(record, drop)
      }
    },
  }
  keep(record, drop)
  return record
}

/** Nobody looks any more: reads end, and what was only for the eyes is put away. */
function leave(record: OrderRecord): void {
  for (const [sequence, abort] of record.aborts) {
    abort.abort()
    record.dispatch({ type: 'read_dropped', sequence })
  }
  record.aborts.clear()
  const { is } = record.state.operation
  if (is === 'done' || is === 'conflict') record.dispatch({ type: 'put_away' })
}

function keep(record: OrderRecord, drop: () => void): void {
  settled.delete(record)
  // Who comes back to an order that could not be read waits for the next read, not at the old failure.
  if (!record.state.order && record.state.error) record.state = { ...record.state, error: undefined }
  const { is } = record.state.operation
  if (is === 'sending' || is === 'unknown') return
  settled.set(record, drop)
  const [oldest] = settled
  if (settled.size <= KEPT || !oldest) return
  settled.delete(oldest[0])
  oldest[1]()
}
