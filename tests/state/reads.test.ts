import { afterEach, describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import { createOrderStore } from '../../src/state/createOrderStore'
import { preloadOrder } from '../../src/state/preloadOrder'
import { anOrder, NOW } from '../harness/orders'
import { createFakeBackend, deferred, openStore, ready, settled } from './fakeBackend'

afterEach(() => void vi.useRealTimers())

describe('An order that is being opened', () => {
  it('shows what the list row knows until it is read', async () => {
    const fake = createFakeBackend()
    const placeholderOrder = { merchantReference1: 'A-1' }
    const store = createOrderStore({ adapter: fake.adapter, orderId: 'order-1', placeholderOrder })
    expect(store.getSnapshot()).toEqual({ phase: 'loading', placeholder: placeholderOrder })
    await settled()
    expect(ready(store)).toMatchObject({ order: { id: 'order-1' }, refreshing: false, operation: { is: 'idle' } })
  })

  it('is asked for by its ID to the letter', async () => {
    const id = ' a/../b#?%20"é😀'
    const fake = createFakeBackend(anOrder({ id }))
    const { store } = await openStore(fake)
    expect(fake.reads[0]?.orderId).toBe(id)
    await store.run('capture', {})
    expect(fake.writes[0]?.orderId).toBe(id)
  })

  it('fails with the error, tells the host once, and is read again by retry', async () => {
    const fake = createFakeBackend()
    fake.read = () => Promise.reject(new OrderError('not_found', { correlationId: 'c-1' }))
    const { store, errors } = await openStore(fake)
    expect(store.getSnapshot()).toMatchObject({ phase: 'failed', error: { kind: 'not_found', correlationId: 'c-1' } })
    expect(errors).toHaveLength(1)
    fake.read = () => fake.order
    const again = store.retry()
    expect(store.getSnapshot()).toMatchObject({ phase: 'failed', refreshing: true })
    expect(await again).toBeUndefined()
    expect(ready(store).stale).toBeUndefined()
  })

  it('is shown at once from an earlier look, and refreshed', async () => {
    const fake = createFakeBackend()
    const first = await openStore(fake)
    first.store.close()
    const again = createOrderStore({ adapter: fake.adapter, orderId: 'order-1', now: NOW })
    expect(again.getSnapshot()).toMatchObject({ phase: 'ready', refreshing: true })
    await settled()
    expect(ready(again).refreshing).toBe(false)
    expect(fake.reads).toHaveLength(2)
  })

  it('shares a read that is under way, also one begun before it was opened', async () => {
    const fake = createFakeBackend()
    const preloaded = preloadOrder({ adapter: fake.adapter, orderId: 'order-1' })
    await openStore(fake)
    await preloaded
    expect(fake.reads).toHaveLength(1)
  })

  it('waits, and does not fail at first sight, after a preload that failed', async () => {
    const fake = createFakeBackend()
    fake.read = () => Promise.reject(new OrderError('server'))
    await preloadOrder({ adapter: fake.adapter, orderId: 'order-1' })
    const read = deferred()
    fake.read = () => read.promise
    const { store } = await openStore(fake)
    expect(store.getSnapshot().phase).toBe('loading')
    read.resolve(fake.order)
  })
})

describe('Reads', () => {
  it('that come in out of order never bring back the older one', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    const answers = [deferred(), deferred()]
    let read = 0
    fake.read = () => answers[read++]?.promise
    const older = store.refresh()
    const newer = store.refresh()
    answers[1]?.resolve(anOrder({ version: 'new' }))
    await newer
    expect(ready(store)).toMatchObject({ order: { version: 'new' }, refreshing: false })
    answers[0]?.resolve(anOrder({ version: 'old' }))
    await older
    expect(ready(store).order.version).toBe('new')
  })

  it('that began before a write ended are dropped', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    const before = structuredClone(fake.order)
    const read = deferred()
    fake.read = () => read.promise
    const refreshed = store.refresh()
    await store.run('capture', { amount: 100 })
    read.resolve(before)
    await refreshed
    expect(ready(store)).toMatchObject({ order: { capturedAmount: 100 }, refreshing: false })
  })

  it('that fail leave the order in sight, as stale, and tell the host once', async () => {
    const fake = createFakeBackend()
    const { store, errors } = await openStore(fake)
    fake.read = () => Promise.reject(new OrderError('offline'))
    await store.refresh()
    expect(ready(store)).toMatchObject({ order: { id: 'order-1' }, stale: { kind: 'offline' } })
    expect(errors.map(({ kind }) => kind)).toEqual(['offline'])
    fake.read = () => fake.order
    await store.refresh()
    expect(ready(store).stale).toBeUndefined()
  })

  it('end when the last store closes, silently, and not before', async () => {
    const fake = createFakeBackend()
    fake.read = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    const one = await openStore(fake)
    const other = await openStore(fake)
    one.store.close()
    expect(fake.reads[0]?.signal.aborted).toBe(false)
    other.store.close()
    other.store.close()
    expect(fake.reads[0]?.signal.aborted).toBe(true)
    await settled()
    expect([...one.errors, ...other.errors]).toEqual([])
    expect(one.store.getSnapshot()).toEqual({ phase: 'loading' })
  })

  it('that an adapter aborts by itself are silent too', async () => {
    const fake = createFakeBackend()
    const { store, errors } = await openStore(fake)
    fake.read = () => Promise.reject(new DOMException('gone', 'AbortError'))
    await store.refresh()
    expect(ready(store)).toMatchObject({ refreshing: false })
    expect(ready(store).stale).toBeUndefined()
    expect(errors).toEqual([])
  })

  it('of logs go to the adapter, and reject with an OrderError for whatever goes wrong', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    await expect(store.getLogs({ captureId: 'c' })).rejects.toMatchObject({ name: 'OrderError', kind: 'unsupported' })
    fake.adapter.getLogs = async (_id, { captureId }) => [{ at: '2026-11-24T00:00:00Z', action: `of ${captureId}` }]
    expect(await store.getLogs({ captureId: 'c' })).toEqual([{ at: '2026-11-24T00:00:00Z', action: 'of c' }])
    fake.adapter.getLogs = async () => '<html>' as never
    await expect(store.getLogs({})).rejects.toMatchObject({ kind: 'bad_response' })
  })
})

describe('A snapshot', () => {
  it('is the same object until something changes, whoever asks', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    const first = store.getSnapshot()
    expect(store.getSnapshot()).toBe(first)
    const { order, capabilities, ledger } = ready(store)
    await store.refresh()
    expect(ready(store).order).toBe(order)
    expect(ready(store).capabilities).toBe(capabilities)
    expect(ready(store).ledger).toBe(ledger)
  })

  it('rules anew when the authorization lapses, though that is months away', async () => {
    vi.useFakeTimers({ now: NOW })
    const fake = createFakeBackend(anOrder({ expiresAt: '2027-01-23T10:00:00Z' }))
    const { store } = await openStore(fake, { now: undefined })
    let changes = 0
    store.subscribe(() => {
      changes += 1
    })
    const timers = vi.spyOn(globalThis, 'setTimeout')
    await vi.advanceTimersByTimeAsync(60 * 86_400_000 - 1)
    expect(ready(store).capabilities.capture.allowed).toBe(true)
    expect(timers.mock.calls.every(([, wait]) => Number(wait) <= 86_400_000)).toBe(true)
    expect(changes).toBeLessThan(61)
    await vi.advanceTimersByTimeAsync(1)
    expect(ready(store).capabilities.capture).toMatchObject({ allowed: false, reason: 'expired' })
    store.close()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no timer behind, and none at all for a clock that stands still', async () => {
    vi.useFakeTimers()
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    expect(vi.getTimerCount()).toBe(0)
    await store.run('capture', {})
    store.close()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('Two tenants', () => {
  it('never meet, though their order IDs are the same', async () => {
    const one = createFakeBackend(anOrder({ merchantId: 'one' }))
    const two = createFakeBackend(anOrder({ merchantId: 'two' }))
    const first = await openStore(one, { scope: 'tenant-one' })
    const second = createOrderStore({ adapter: two.adapter, orderId: 'order-1', scope: 'tenant-two' })
    expect(second.getSnapshot()).toEqual({ phase: 'loading' })
    await settled()
    expect(ready(second).order.merchantId).toBe('two')
    expect(ready(first.store).order.merchantId).toBe('one')
    one.write = () => Promise.reject(new OrderError('network'))
    await first.store.run('capture', {})
    expect(ready(second).operation.is).toBe('idle')
  })

  it('are one and the same by scope, whatever adapter object each store has', async () => {
    const fake = createFakeBackend()
    const copy = { ...fake, adapter: { ...fake.adapter } }
    const first = await openStore(fake, { scope: 'shared' })
    const second = await openStore(copy, { scope: 'shared' })
    const outcomes = await Promise.all([first.store.run('capture', {}), second.store.run('capture', {})])
    expect(outcomes.map(({ is }) => is)).toEqual(['done', 'refused'])
  })

  it('keep the orders looked at last, and forget older ones', async () => {
    const fake = createFakeBackend()
    fake.read = ({ orderId }: { orderId: string }) => anOrder({ id: orderId })
    for (let at = 0; at < 25; at += 1) {
      const { store } = await openStore(fake, { orderId: `many-${at}` })
      store.close()
    }
    const phase = (orderId: string) => {
      const store = createOrderStore({ adapter: fake.adapter, orderId })
      const { phase: found } = store.getSnapshot()
      store.close()
      return found
    }
    expect(phase('many-24')).toBe('ready')
    expect(phase('many-0')).toBe('loading')
  })
})
