import type { Order } from '../../model/order'
import type { KeptWrite } from './idempotency'
import { wait } from './wait'

/** All that the backend in memory knows. Never changed in place. */
export interface MemoryState {
  readonly orders: readonly Order[]
  readonly writes: readonly KeptWrite[]
}

/** Where the state lives. */
export interface StateKeeper {
  read(): MemoryState
  write(state: MemoryState): void
  /** Does work that reads and then writes, one window at a time where the browser can promise that. */
  alone<T>(work: () => T): Promise<T>
}

/** What one window stores is seen by another one a moment later, in milliseconds. */
const SPREAD = 50

/**
 * Keeps the state in memory, and under a name also in the browser's localStorage: each read is from there, so that
 * several windows of one origin share it, and a write is checked against what the last of them wrote. Storage that is missing, blocked, full or garbled never throws: the state
 * is then this window's own.
 */
export function createStateKeeper(start: MemoryState, name?: string): StateKeeper {
  let memory = start
  let storage = name === undefined ? undefined : findStorage()
  let text: string | null = null
  const keeper: StateKeeper = {
    read() {
      const stored = storage && name !== undefined ? readText(storage, name) : text
      // What is known already need not be understood again.
      if (stored !== text) memory = readState((text = stored)) ?? memory
      return memory
    },
    write(state) {
      memory = state
      if (!storage || name === undefined) return
      try {
        text = JSON.stringify(state)
        storage.setItem(name, text)
      } catch {
        // Full or forbidden: what lies there is older than what is known here, and must not come back.
        storage = undefined
      }
    },
    alone: async (work) => (storage ? inTurn(`order-drawer ${name}`, work) : work()),
  }
  const before = keeper.read()
  const added = start.orders.filter((order) => !before.orders.some(({ id }) => id === order.id))
  if (before === start) keeper.write(start)
  else if (added.length > 0) keeper.write({ ...before, orders: [...before.orders, ...added] })
  return keeper
}

async function inTurn<T>(name: string, work: () => T): Promise<T> {
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    return work()
  }
  try {
    return await navigator.locks.request(name, async () => {
      const done = begin()
      await wait(SPREAD)
      return done
    })
  } catch (error) {
    if (hasBegun) throw error
    return work()
  }
}

function findStorage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

function readText(storage: Storage, name: string): string | null {
  try {
    return storage.getItem(name)
  } catch {
    return null
  }
}

function readState(text: string | null): MemoryState | undefined {
  try {
    const state: unknown = JSON.parse(text ?? 'null')
    return isState(state) ? state : undefined
  } catch {
    return undefined
  }
}

function isState(value: unknown): value is MemoryState {
  const { orders, writes } = (value ?? {}) as { orders?: unknown; writes?: unknown }
  return Array.isArray(orders) && orders.every(isOrder) && Array.isArray(writes) && writes.every(isWrite)
}

function isOrder(value: unknown): value is Order {
  const { id, status, lines, captures, refunds, disputes } = (value ?? {}) as Partial<Order>
  return (
    typeof id === 'string' && typeof status === 'string' && [lines, captures, refunds, disputes].every(Array.isArray)
  )
}

function isWrite(value: unknown): value is KeptWrite {
  const { key, orderId, payload } = (value ?? {}) as Partial<KeptWrite>
  return [key, orderId, payload].every((text) => typeof text === 'string')
}
