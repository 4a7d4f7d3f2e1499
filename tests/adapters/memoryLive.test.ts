import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryAdapter, demoOrders, type MemoryAdapter, type MemoryAdapterOptions } from '../../src/memory'

const now = new Date('2026-11-24T13:20:00Z')
const orders = demoOrders(now)
const [first, second] = [orders[0]!.id, orders[1]!.id]
const cancel = { type: 'cancel' } as const
const context = (key: string) => ({ signal: new AbortController().signal, idempotencyKey: key, attempt: 1 })
const renamed = (adapter: MemoryAdapter, id: string, text: string) =>
  adapter.change(id, (order) => ({ ...order, merchantReference2: text }))

/** One browser: what is stored there, and its windows, which hear of what another one stores. */
function createBrowser() {
  const entries = new Map<string, string>()
  const heard = new Map<object, Set<(event: { key: string | null }) => void>>()
  let here: object = {}
  const enter = (window: object) => {
    here = window
    const listeners = heard.get(window) ?? new Set()
    heard.set(window, listeners)
    vi.stubGlobal('addEventListener', (_type: string, listener: never) => listeners.add(listener))
    vi.stubGlobal('removeEventListener', (_type: string, listener: never) => listeners.delete(listener))
  }
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem(name: string, value: string) {
      const writer = here
      entries.set(name, value)
      for (const [window, listeners] of heard) {
        if (window === writer) continue
        enter(window)
        listeners.forEach((listener) => listener({ key: name }))
      }
      enter(writer)
    },
  })
  return { enter, listeners: () => [...heard.values()].map(({ size }) => size) }
}

describe('a backend that is subscribed to', () => {
  const open = (options: MemoryAdapterOptions = {}) => createMemoryAdapter({ orders, now, ...options })

  it('tells of each change of that order: by a write, behind its back, by a reset', async () => {
    const adapter = open()
    const heard: string[] = []
    const stop = adapter.subscribe(first, () => heard.push('first'))
    adapter.subscribe(second, () => heard.push('second'))
    await adapter.cancel(first, cancel, context('a'))
    renamed(adapter, second, 'PICK-1')
    adapter.reset()
    expect(heard).toEqual(['first', 'second', 'first', 'second'])
    stop()
    renamed(adapter, first, 'PICK-2')
    expect(heard).toHaveLength(4)
  })

  it('tells nothing of what changed nothing, nor of a write whose answer is lost', async () => {
    const adapter = open()
    const heard = vi.fn()
    adapter.subscribe(first, heard)
    await adapter.release(first, { type: 'release' }, context('a')).catch(() => {})
    adapter.setFaults({ is: 'answer_lost', times: 1 })
    await adapter.cancel(first, cancel, context('b')).catch(() => {})
    expect((await adapter.getOrder(first, context(''))).status).toBe('cancelled')
    expect(heard).not.toHaveBeenCalled()
  })

  it('tells of somebody else who was a moment earlier', async () => {
    const adapter = open({ faults: { is: 'conflict', times: 1 } })
    const heard = vi.fn()
    adapter.subscribe(first, heard)
    await adapter.cancel(first, cancel, context('a')).catch(() => {})
    expect(heard).toHaveBeenCalledOnce()
  })

  it('carries a write out though a subscriber throws', async () => {
    const adapter = open()
    adapter.subscribe(first, () => {
      throw new Error('no')
    })
    expect(await adapter.cancel(first, cancel, context('a'))).toMatchObject({ status: 'cancelled' })
  })
})

describe('two windows of one browser', () => {
  let browser: ReturnType<typeof createBrowser>
  const windows = [{}, {}] as const
  const open = (at: 0 | 1) => {
    browser.enter(windows[at])
    return createMemoryAdapter({ orders, now, persistAs: 'demo' })
  }
  beforeEach(() => void (browser = createBrowser()))
  afterEach(() => vi.unstubAllGlobals())

  it('hear of what the other one did, of their order only', async () => {
    const [one, other] = [open(0), open(1)]
    const heard = vi.fn()
    const apart = vi.fn()
    other.subscribe(first, heard)
    other.subscribe(second, apart)
    browser.enter(windows[0])
    await one.cancel(first, cancel, context('a'))
    expect(heard).toHaveBeenCalledOnce()
    expect(apart).not.toHaveBeenCalled()
    expect((await other.getOrder(first, context(''))).status).toBe('cancelled')
  })

  it('never write over each other, and check versions and keys against the last of both', async () => {
    const [one, other] = [open(0), open(1)]
    browser.enter(windows[0])
    renamed(one, first, 'PICK-1')
    browser.enter(windows[1])
    const stale = { ...context('a'), expectedVersion: '1' }
    await expect(other.cancel(first, cancel, stale)).rejects.toMatchObject({
      kind: 'conflict',
      current: { version: '2' },
    })
    await other.cancel(first, cancel, context('k'))
    browser.enter(windows[0])
    expect(await one.cancel(first, cancel, context('k'))).toMatchObject({
      status: 'cancelled',
      merchantReference2: 'PICK-1',
      version: '3',
    })
  })

  it.each([
    ['gives it', (work: () => unknown) => work()],
    ['refuses it', () => Promise.reject(new DOMException('no', 'SecurityError'))],
  ])('write in turn under a lock of the browser, and once also where the browser %s', async (_name, answer) => {
    const asked: string[] = []
    const request = async (name: string, work: () => unknown) => {
      asked.push(name)
      return answer(work)
    }
    vi.stubGlobal('navigator', { locks: { request } })
    const adapter = open(0)
    const order = await adapter.capture(first, { type: 'capture', amount: 100, lines: [] }, context('a'))
    expect(order?.captures).toHaveLength(1)
    const refused = adapter.release(second, { type: 'release' }, context('b'))
    await expect(refused).rejects.toMatchObject({ kind: 'rejected' })
    expect(asked).toEqual(['order-drawer demo', 'order-drawer demo'])
  })

  it('listen to the browser only while somebody is subscribed', () => {
    const adapter = open(0)
    expect(browser.listeners()).toEqual([0])
    const stops = [adapter.subscribe(first, () => {}), adapter.subscribe(second, () => {})]
    expect(browser.listeners()).toEqual([1])
    stops.forEach((stop) => stop())
    stops.forEach((stop) => stop())
    expect(browser.listeners()).toEqual([0])
  })
})
