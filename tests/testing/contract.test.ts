import { describe, expect, it } from 'vitest'
import { createMemoryAdapter } from '../../src/memory'
import type { Order, OrderAdapter, OrderError } from '../../src/core'
import { makeOrder, runAdapterContract, type ContractSubject } from '../../src/testing'

/** The backend in memory with one order of each kind. */
function makeSubject(options: { idempotent?: boolean } = {}): ContractSubject {
  const orders = [
    makeOrder({ id: 'a' }),
    makeOrder({ id: 'p', status: 'partially_captured' }),
    makeOrder({ id: 'c', status: 'captured' }),
  ]
  const adapter = createMemoryAdapter({ orders, ...options })
  return { adapter, orders: { authorized: 'a', partlyCaptured: 'p', captured: 'c' } }
}

runAdapterContract({ describe, it, name: 'The backend in memory keeps the contract', make: () => makeSubject() })

runAdapterContract({
  describe,
  it,
  name: 'So does one that only reads',
  make: () => {
    const { adapter, orders } = makeSubject()
    return { orders, adapter: { getOrder: adapter.getOrder } }
  },
})

type Outcome = 'kept' | 'broken' | 'skipped'

/** Runs the contract with a runner of its own: what became of each promise. */
async function hold(make: () => ContractSubject): Promise<Record<string, Outcome>> {
  const tests: [string, (...context: unknown[]) => Promise<void>][] = []
  runAdapterContract({ describe: (_, body) => body(), it: (name, body) => void tests.push([name, body]), make })
  const results: Record<string, Outcome> = {}
  for (const [name, body] of tests) {
    expect(body).toHaveLength(0) // else Jest waits for a callback
    let outcome: Outcome = 'kept'
    await body({ skip: () => (outcome = 'skipped') }).catch((error: Error) => {
      expect(error.message).toMatch(/^order-drawer: /)
      outcome = 'broken'
    })
    results[name] = outcome
  }
  return results
}

/** An adapter with a fault. */
const faulty = (fault: (sound: Required<OrderAdapter>) => Partial<OrderAdapter>) => () => {
  const { adapter, ...subject } = makeSubject()
  return { ...subject, adapter: { ...adapter, ...fault(adapter as Required<OrderAdapter>) } }
}

const broken = (results: Record<string, Outcome>) => Object.keys(results).filter((name) => results[name] === 'broken')

const forgetful = (): ContractSubject => {
  const subject = makeSubject({ idempotent: false })
  return { ...subject, adapter: { ...subject.adapter, idempotent: true } }
}

type Fault = [fault: string, breaks: RegExp, make: () => ContractSubject]

let count = 0

const FAULTS: Fault[] = [
  [
    'answers a read with another order',
    /order that was asked for/,
    faulty(({ getOrder }) => ({
      getOrder: async (id, context) => ({ ...(await getOrder(id, context)), id: `x${id}` }),
    })),
  ],
  [
    'counts in whole crowns',
    /whole minor units/,
    faulty(({ getOrder }) => ({
      getOrder: async (id, context) => ({ ...(await getOrder(id, context)), refundedAmount: 12.5 }),
    })),
  ],
  [
    'makes up a version at each read',
    /version included/,
    faulty(({ getOrder }) => ({
      getOrder: async (id, context) => ({ ...(await getOrder(id, context)), version: String((count += 1)) }),
    })),
  ],
  [
    'answers with nothing for an order that it does not know',
    /not_found/,
    faulty(({ getOrder }) => ({
      getOrder: (id, context) => (id.length === 1 ? getOrder(id, context) : Promise.resolve(null as unknown as Order)),
    })),
  ],
  [
    'does not listen to the signal of a read',
    /signal is aborted/,
    faulty(({ getOrder }) => ({ getOrder: (id) => getOrder(id, { signal: new AbortController().signal }) })),
  ],
  [
    'captures twice what was asked',
    /^capture does what/,
    faulty(({ capture }) => ({
      capture: async (id, command, context) => {
        await capture(id, command, context)
        return capture(id, command, { ...context, idempotencyKey: 'again', expectedVersion: undefined as never })
      },
    })),
  ],
  [
    'answers a cancel with null',
    /^cancel does what/,
    faulty(({ cancel }) => ({
      cancel: async (...call) => {
        await cancel(...call)
        return null as never
      },
    })),
  ],
  ['says yes to a refund and does nothing', /^refund does what/, faulty(() => ({ refund: async () => {} }))],
  [
    'throws what is no OrderError',
    /more than is left/,
    faulty(({ capture }) => ({
      capture: (...call) =>
        Promise.resolve(capture(...call)).catch((error: OrderError) => Promise.reject(new Error(error.message))),
    })),
  ],
  ['claims to honour keys and does not', /happens once/, forgetful],
  [
    'takes another payload under a used key',
    /another payload/,
    faulty(({ capture }) => ({
      capture: (id, command, context) =>
        capture(id, command, { ...context, idempotencyKey: `${context.idempotencyKey}${command.amount}` }),
    })),
  ],
  [
    'does not look at the expected version',
    /no longer the order/,
    faulty(({ capture }) => ({
      capture: (id, command, { expectedVersion: _, ...context }) => capture(id, command, context),
    })),
  ],
  [
    'never changes its version',
    /another version/,
    faulty(({ getOrder }) => ({
      getOrder: async (id, context) => ({ ...(await getOrder(id, context)), version: '1' }),
    })),
  ],
  [
    'goes on telling after it is unsubscribed',
    /subscribe tells/,
    faulty(({ subscribe }) => ({
      subscribe: (...call) => {
        subscribe(...call)
        return () => {}
      },
    })),
  ],
]

describe('The contract can fail: it finds an adapter that', () => {
  it.each(FAULTS)('%s', async (_, breaks, make) => {
    expect(broken(await hold(make))).toEqual(expect.arrayContaining([expect.stringMatching(breaks)]))
  })
})

it('A sound adapter breaks nothing and skips nothing; one that only reads skips all about writes', async () => {
  expect(new Set(Object.values(await hold(() => makeSubject())))).toEqual(new Set(['kept']))
  const { adapter, ...subject } = makeSubject()
  const reading = await hold(() => ({ ...subject, adapter: { getOrder: adapter.getOrder } }))
  expect(Object.values(reading).filter((outcome) => outcome === 'kept')).toHaveLength(5)
  expect(broken(reading)).toEqual([])
})
