import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryAdapter, demoOrders } from '../../src/memory'

const now = new Date('2026-11-24T13:20:00Z')
const orders = demoOrders(now)
const [first, second] = [orders[0]!.id, orders[1]!.id]
const persistAs = 'shop-demo'
const cancel = { type: 'cancel' } as const
const context = (key: string) => ({ signal: new AbortController().signal, idempotencyKey: key, attempt: 1 })

const open = () => createMemoryAdapter({ orders, now, persistAs })
const statusIn = (adapter: ReturnType<typeof open>) => adapter.list().find(({ id }) => id === first)?.status

function fakeStorage(entries = new Map<string, string>()) {
  return {
    entries,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
  }
}

describe('a backend kept in the browser', () => {
  let storage = fakeStorage()
  beforeEach(() => {
    storage = fakeStorage()
    vi.stubGlobal('localStorage', storage)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('survives a reload, keys included', async () => {
    await open().cancel(first, cancel, context('k'))
    const reloaded = open()
    expect(statusIn(reloaded)).toBe('cancelled')
    expect(await reloaded.cancel(first, cancel, context('k'))).toMatchObject({ status: 'cancelled', version: '2' })
  })

  it('is one and the same in two windows, and neither overwrites the other', async () => {
    const [one, other] = [open(), open()]
    await one.cancel(first, cancel, context('a'))
    other.change(second, (order) => ({ ...order, merchantReference2: 'PICK-1' }))
    for (const window of [one, other]) {
      expect(statusIn(window)).toBe('cancelled')
      expect(window.list().find(({ id }) => id === second)?.merchantReference2).toBe('PICK-1')
    }
  })

  it('takes in orders that were not there before', () => {
    createMemoryAdapter({ orders: orders.slice(0, 2), now, persistAs }).change(first, (order) => ({
      ...order,
      status: 'x',
    }))
    const adapter = open()
    expect(adapter.list()).toHaveLength(orders.length)
    expect(statusIn(adapter)).toBe('x')
  })

  it.each(['', '{', 'null', '[]', '{"orders":[{}],"writes":[]}', '{"orders":[],"writes":[1]}', '"text"'])(
    'starts anew over the garbled state %s',
    async (garbled) => {
      storage.entries.set(persistAs, garbled)
      const adapter = open()
      expect(adapter.list()).toHaveLength(orders.length)
      await adapter.cancel(first, cancel, context('k'))
      expect(statusIn(open())).toBe('cancelled')
    },
  )

  it('goes on alone where storage is full', async () => {
    const adapter = open()
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await adapter.cancel(first, cancel, context('k'))
    expect(statusIn(adapter)).toBe('cancelled')
  })

  it('goes on alone where storage is blocked or missing', async () => {
    for (const blocked of [true, false]) {
      vi.stubGlobal('localStorage', undefined)
      if (blocked) {
        const get = () => {
          throw new DOMException('no', 'SecurityError')
        }
        Object.defineProperty(globalThis, 'localStorage', { configurable: true, get })
      }
      const adapter = open()
      await adapter.cancel(first, cancel, context('k'))
      expect(statusIn(adapter)).toBe('cancelled')
    }
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, writable: true, value: undefined })
  })
})
