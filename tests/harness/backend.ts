import { onTestFinished } from 'vitest'
import type { Action, Order, Write, WriteContext } from '../../src/index'
import { WRITES } from '../../src/index'
import type { Command } from '../../src/core'
import { createMemoryAdapter, type MemoryAdapter, type MemoryAdapterOptions, type MemoryCall } from '../../src/memory'
import { NOW } from './orders'

/** A write as it arrived at the backend. */
export interface SentWrite {
  action: Write
  orderId: string
  command: Command
  context: WriteContext
}

/** The backend in memory, with a record of what arrived, and a hand on when it answers. */
export interface Backend {
  adapter: MemoryAdapter
  sent: SentWrite[]
  /** The ids that were read, one for each read. */
  reads: string[]
  /** The order as the backend has it. */
  order(orderId?: string): Order
  /** Holds back every answer to such a call; what it gives back lets them go. */
  hold(call: MemoryCall): () => void
}

/**
 * Makes the backend of a scenario; when the test is over it checks what arrived against the invariants.
 * `live`: it tells of changes by itself; else a page learns of them only by reading.
 */
export function createBackend(
  orders: readonly Order[],
  { live = false, ...options }: MemoryAdapterOptions & { live?: boolean } = {},
): Backend {
  const adapter = createMemoryAdapter({ orders, now: NOW, ...options })
  const sent: SentWrite[] = []
  const reads: string[] = []
  const gates = new Map<MemoryCall, Promise<void>>()
  const first = orders[0]?.id ?? ''

  const getOrder: MemoryAdapter['getOrder'] = async (orderId, context) => {
    reads.push(orderId)
    const answer = await adapter.getOrder(orderId, context)
    await gates.get('getOrder')
    return answer
  }
  const writes = WRITES.map((action) => [
    action,
    async (orderId: string, command: Command, context: WriteContext) => {
      sent.push({ action, orderId, command, context })
      await gates.get(action)
      try {
        return await (adapter[action] as (...call: unknown[]) => Promise<unknown>)(orderId, command, context)
      } finally {
        adapter.list().forEach(expectSoundBooks)
      }
    },
  ])
  onTestFinished(() => expectOneWritePerIntent(sent))
  return {
    adapter: {
      ...adapter,
      ...(Object.fromEntries(writes) as object),
      ...(!live && { subscribe: () => () => {} }),
      getOrder,
    },
    sent,
    reads,
    order: (orderId = first) => found(adapter.list(), orderId),
    hold(call) {
      let release = () => {}
      gates.set(call, new Promise((resolve) => (release = resolve)))
      return () => {
        gates.delete(call)
        release()
      }
    },
  }
}

function found(orders: readonly Order[], orderId: string): Order {
  const order = orders.find(({ id }) => id === orderId)
  if (!order) throw new Error(`The backend has no order ${orderId}`)
  return order
}

/** 0 ≤ refunded ≤ captured ≤ authorised, after every write. */
function expectSoundBooks({ id, amount, capturedAmount, refundedAmount }: Order): void {
  if (0 <= refundedAmount && refundedAmount <= capturedAmount && capturedAmount <= amount) return
  throw new Error(`The books of ${id} are wrong: ${refundedAmount} of ${capturedAmount} of ${amount}`)
}

/** All attempts of one intent carry one key and one payload, and no key says anything of its order. */
function expectOneWritePerIntent(sent: readonly SentWrite[]): void {
  const payloads = new Map<string, string>()
  for (const { orderId, command, context } of sent) {
    const payload = JSON.stringify([orderId, command])
    const known = payloads.get(context.idempotencyKey)
    if (known !== undefined && known !== payload) throw new Error(`One key, two payloads: ${known} and ${payload}`)
    payloads.set(context.idempotencyKey, payload)
  }
}

/** An adapter that lacks some methods. */
export function without(adapter: MemoryAdapter, ...actions: Action[]): MemoryAdapter {
  const left = Object.entries(adapter).filter(([name]) => !actions.includes(name as Action))
  return Object.fromEntries(left) as unknown as MemoryAdapter
}
