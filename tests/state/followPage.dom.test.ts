import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import type { OrderStore } from '../../src/state/orderState'
import { anOrder, NOW } from '../harness/orders'
import { createFakeBackend, deferred, openStore, operation, ready, settled, type FakeBackend } from './fakeBackend'

let fake: FakeBackend
let store: OrderStore
let phases: () => string[]
let errors: OrderError[]

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW })
  fake = createFakeBackend()
  ;({ store, phases, errors } = await openStore(fake))
})

afterEach(() => {
  store.close()
  vi.useRealTimers()
})

const focus = async () => {
  window.dispatchEvent(new Event('focus'))
  await settled()
}

const show = async (state: 'visible' | 'hidden') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
  await settled()
}

/** The page comes back as it was, from the browser's back/forward cache or from the network. */
const comeBack = (persisted = true) => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
}

describe('A window that comes into sight again', () => {
  it('reads the order anew, quietly', async () => {
    await vi.advanceTimersByTimeAsync(60_000)
    fake.order = anOrder({ merchantReference1: 'new' })
    await focus()
    expect(ready(store)).toMatchObject({
      order: { merchantReference1: 'new' },
      refreshing: false,
      operation: { is: 'idle' },
    })
    expect(fake.reads).toHaveLength(2)
  })

  it('does so when its tab is shown, not when it is hidden', async () => {
    await vi.advanceTimersByTimeAsync(60_000)
    await show('hidden')
    await focus()
    expect(fake.reads).toHaveLength(1)
    await show('visible')
    expect(fake.reads).toHaveLength(2)
  })

  it('reads at most once in five seconds, and not just after it was opened', async () => {
    await focus()
    await vi.advanceTimersByTimeAsync(4999)
    await focus()
    expect(fake.reads).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    await focus()
    await show('visible')
    await focus()
    expect(fake.reads).toHaveLength(2)
    vi.setSystemTime(NOW.getTime() - 86_400_000)
    await focus()
    expect(fake.reads).toHaveLength(3)
  })

  it('does not read beside a read or a write', async () => {
    const [read, answer] = [deferred(), deferred()]
    fake.read = () => read.promise
    void store.refresh()
    await vi.advanceTimersByTimeAsync(6000)
    await focus()
    expect(fake.reads).toHaveLength(2)
    read.resolve(fake.order)
    await settled()
    fake.read = () => fake.order
    fake.write = () => answer.promise
    void store.run('capture', { amount: 100 })
    await vi.advanceTimersByTimeAsync(6000)
    await focus()
    expect(fake.reads).toHaveLength(2)
    answer.resolve(undefined)
    await settled()
    expect(ready(store).operation.is).toBe('done')
    expect(fake.reads).toHaveLength(3)
  })

  it('reads nothing once the last store is closed, and leaves no listener', async () => {
    store.close()
    const add = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')]
    const remove = [vi.spyOn(window, 'removeEventListener'), vi.spyOn(document, 'removeEventListener')]
    const listened = (spies: typeof add) =>
      spies.flatMap(({ mock }) => mock.calls.map(([type, heard]) => [type, heard]))
    const one = await openStore(fake)
    const other = await openStore(fake)
    one.store.close()
    expect(listened(remove)).toEqual([])
    other.store.close()
    const added = listened(add)
    expect(new Set(added.map(([type]) => type))).toEqual(new Set(['focus', 'visibilitychange', 'pagehide', 'pageshow']))
    expect(listened(remove)).toEqual(expect.arrayContaining(added))
    const { length } = fake.reads
    await vi.advanceTimersByTimeAsync(60_000)
    await focus()
    comeBack()
    await settled()
    expect(fake.reads).toHaveLength(length)
  })
})

describe('A page from the back/forward cache', () => {
  it('sends nothing before the order is read anew, and two presses in one task send once', async () => {
    const reads: ReturnType<typeof deferred>[] = []
    fake.read = () => {
      const read = deferred()
      reads.push(read)
      return read.promise
    }
    comeBack()
    expect(ready(store)).toMatchObject({ refreshing: true, operation: { is: 'idle' } })
    const [first, second] = [store.run('capture', { amount: 100 }), store.run('capture', { amount: 100 })]
    expect(ready(store).operation.is).toBe('sending')
    expect(await second).toEqual({ is: 'refused', issues: [{ code: 'busy' }] })
    await settled()
    expect(fake.writes).toHaveLength(0)
    reads.forEach(({ resolve }) => resolve(structuredClone(fake.order)))
    expect(await first).toMatchObject({ is: 'done', order: { capturedAmount: 100 } })
    expect(fake.writes).toHaveLength(1)
    expect(phases()).toEqual(['start', 'refused', 'done'])
  })

  it('never charges an order that is not what the person saw', async () => {
    fake.order = anOrder({ capturedAmount: 100, status: 'partially_captured', version: 'v2' })
    comeBack()
    expect(await store.run('capture', { amount: 100 })).toMatchObject({ is: 'conflict', theirs: { version: 'v2' } })
    expect(fake.writes).toHaveLength(0)
    expect(ready(store)).toMatchObject({ order: { capturedAmount: 100 }, operation: { is: 'conflict' } })
    expect(phases()).toEqual(['start', 'conflict'])
    expect(await store.run('capture', { amount: 100 })).toMatchObject({ is: 'done' })
    expect(fake.writes[0]?.context).toMatchObject({ expectedVersion: 'v2', attempt: 1 })
  })

  it('takes an order for the same though what the host put beside it is another object', async () => {
    store.close()
    fake.read = () => ({ ...structuredClone(fake.order), meta: { list: [] } })
    ;({ store } = await openStore(fake))
    comeBack()
    expect(await store.run('capture', { amount: 100 })).toMatchObject({ is: 'done' })
  })

  it('stays shut while the order cannot be read: known not to have happened, and Retry sends it', async () => {
    fake.read = () => Promise.reject(new OrderError('server'))
    comeBack()
    await settled()
    expect(ready(store).stale?.kind).toBe('server')
    errors.length = 0
    const outcome = await store.run('capture', { amount: 100 })
    expect(outcome).toMatchObject({ is: 'rejected', error: { kind: 'offline', code: 'server' } })
    expect(errors).toHaveLength(1)
    await store.retry()
    expect(fake.writes).toHaveLength(0)
    fake.read = () => fake.order
    const { key } = operation(store, 'rejected').intent
    expect(await store.retry()).toMatchObject({ is: 'done' })
    expect(fake.writes.map(({ context }) => context.idempotencyKey)).toEqual([key])
  })

  it('gives up waiting for a read that never ends, and sends nothing later', async () => {
    fake.read = () => new Promise(() => {})
    comeBack()
    const outcome = store.run('capture', { amount: 100 })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await outcome).toMatchObject({ is: 'rejected', error: { kind: 'offline', code: 'timeout' } })
    expect(fake.writes).toHaveLength(0)
  })

  it('does not take a read from before it slept for a fresh one', async () => {
    const old = deferred()
    fake.read = () => old.promise
    void store.refresh()
    const fresh = deferred()
    fake.read = () => fresh.promise
    comeBack()
    expect(fake.reads).toHaveLength(3)
    const outcome = store.run('capture', { amount: 100 })
    old.resolve(fake.order)
    await settled()
    expect(fake.writes).toHaveLength(0)
    fresh.resolve(fake.order)
    expect(await outcome).toMatchObject({ is: 'done' })
  })

  it('that slept again while it waited does not send on what it read in between', async () => {
    const [between, fresh] = [deferred(), deferred()]
    fake.read = () => between.promise
    comeBack()
    const outcome = store.run('capture', { amount: 100 })
    fake.read = () => fresh.promise
    comeBack()
    between.resolve(fake.order)
    await settled()
    expect(fake.writes).toHaveLength(0)
    fresh.resolve(anOrder({ version: 'v2' }))
    expect(await outcome).toMatchObject({ is: 'conflict', theirs: { version: 'v2' } })
    expect(fake.writes).toHaveLength(0)
  })

  it('looks before it repeats a write of unknown outcome', async () => {
    store.close()
    fake = createFakeBackend(anOrder(), true)
    ;({ store } = await openStore(fake))
    const { write } = fake
    fake.write = (call) => {
      fake.carryOut(call)
      throw new OrderError('network')
    }
    await store.run('capture', { amount: 100 })
    fake.write = write
    const read = deferred()
    fake.read = () => read.promise
    comeBack()
    const retried = store.retry()
    read.resolve(fake.order)
    expect(await retried).toBeUndefined()
    expect(fake.writes).toHaveLength(1)
    expect(ready(store)).toMatchObject({ order: { capturedAmount: 100 }, operation: { is: 'done' } })
  })

  it('reads anew after a write that was in flight, and is open again', async () => {
    const answer = deferred()
    fake.write = () => answer.promise
    const outcome = store.run('capture', { amount: 100 })
    comeBack()
    await settled()
    expect(fake.reads).toHaveLength(1)
    answer.resolve(undefined)
    expect(await outcome).toMatchObject({ is: 'done' })
    fake.write = (call) => fake.carryOut(call)
    expect(await store.run('capture', { amount: 100 })).toMatchObject({ is: 'done' })
  })

  it('is no concern of a page that was loaded', async () => {
    comeBack(false)
    await settled()
    expect(fake.reads).toHaveLength(1)
  })
})
