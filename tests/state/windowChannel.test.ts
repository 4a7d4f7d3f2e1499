import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import type { OrderStore, OrderStoreOptions } from '../../src/state/orderState'
import { anOrder, NOW } from '../harness/orders'
import { createFakeBackend, deferred, openStore, ready, settled, type FakeBackend } from './fakeBackend'

/** The channels of all windows, by hand: what is said, who is open. */
class FakeChannel {
  static open = new Set<FakeChannel>()
  static said: unknown[] = []
  static unreferenced = 0
  onmessage?: (event: { data: unknown }) => void
  constructor(readonly name: string) {
    FakeChannel.open.add(this)
  }
  postMessage(data: unknown) {
    FakeChannel.said.push(data)
    for (const other of FakeChannel.open) {
      if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) })
    }
  }
  close() {
    FakeChannel.open.delete(this)
  }
  unref() {
    FakeChannel.unreferenced += 1
  }
}

beforeEach(() => {
  FakeChannel.open.clear()
  FakeChannel.said = []
  vi.stubGlobal('BroadcastChannel', FakeChannel)
})

afterEach(() => {
  stores.splice(0).forEach((store) => store.close())
  vi.unstubAllGlobals()
})

const stores: OrderStore[] = []

/** A store in this window. */
async function here(fake: FakeBackend, options: Partial<OrderStoreOptions> = {}) {
  const opened = await openStore(fake, options)
  stores.push(opened.store)
  return opened
}

/** A store in another window of the same origin: another copy of the library, and nothing shared but the channel. */
async function elsewhere(fake: FakeBackend, options: Partial<OrderStoreOptions> = {}) {
  vi.resetModules()
  const { createOrderStore } = await import('../../src/state/createOrderStore')
  const adapter = { ...fake.adapter }
  const store = createOrderStore({ adapter, orderId: fake.order.id, now: NOW, ...options })
  stores.push(store)
  await settled()
  return store
}

describe('Windows on one order', () => {
  it.each([[{ scope: 'shop' }], [{}]])('show what was done in another one: both with %j', async (options) => {
    const fake = createFakeBackend()
    const { store } = await here(fake, options)
    const other = await elsewhere(fake, options)
    await store.run('capture', { amount: 100 })
    await settled()
    expect(ready(other).order.capturedAmount).toBe(100)
    expect(ready(other)).toMatchObject({ refreshing: false, operation: { is: 'idle' } })
    expect(fake.writes).toHaveLength(1)
    expect(fake.reads).toHaveLength(3)
  })

  it('tell each other the scope and the ID, and nothing else', async () => {
    const { store } = await here(createFakeBackend(anOrder({ id: 'a/b é' })), { scope: 'shop' })
    await store.run('capture', { amount: 100 })
    expect(FakeChannel.said).toEqual([{ scope: 'shop', orderId: 'a/b é' }])
  })

  it.each([
    ['another scope', { scope: 'other' }],
    ['no scope', {}],
    ['another order', { scope: 'shop', orderId: 'order-2' }],
  ])('leave in peace one that shows %s', async (_name, options) => {
    const fake = createFakeBackend()
    fake.read = ({ orderId }) => ({ ...fake.order, id: orderId })
    const { store } = await here(fake, { scope: 'shop' })
    await elsewhere(fake, options)
    await store.run('capture', { amount: 100 })
    await settled()
    expect(fake.reads).toHaveLength(2)
  })

  it('are told of an unknown outcome, and once more when a read proves it', async () => {
    const fake = createFakeBackend()
    const { store } = await here(fake)
    fake.write = (call) => {
      fake.carryOut(call)
      throw new OrderError('network')
    }
    await store.run('capture', { amount: 100 })
    expect(FakeChannel.said).toHaveLength(1)
    await store.refresh()
    expect(ready(store).operation.is).toBe('done')
    expect(FakeChannel.said).toHaveLength(2)
  })

  it('are not told of a write that did not happen', async () => {
    const fake = createFakeBackend()
    const { store } = await here(fake)
    fake.write = () => Promise.reject(new OrderError('rejected'))
    await store.run('capture', { amount: 100 })
    await store.run('capture', { amount: -1 })
    expect(FakeChannel.said).toEqual([])
  })

  it('are told of a write that ends after the last store here was closed, and the channel is closed again', async () => {
    const fake = createFakeBackend()
    const { store } = await here(fake)
    const other = await elsewhere(fake)
    const answer = deferred()
    fake.write = async (call) => {
      await answer.promise
      return fake.carryOut(call)
    }
    const outcome = store.run('capture', { amount: 100 })
    store.close()
    answer.resolve(undefined)
    await outcome
    await settled()
    expect(ready(other).order.capturedAmount).toBe(100)
    other.close()
    expect(FakeChannel.open.size).toBe(0)
  })

  it('read once for many words heard during one write or one read, and not beside a write', async () => {
    const fake = createFakeBackend()
    const { store } = await here(fake)
    const speaker = new FakeChannel('order-drawer')
    const shout = () => {
      for (let time = 0; time < 9; time += 1) speaker.postMessage({ scope: '', orderId: 'order-1' })
    }
    const answer = deferred()
    fake.write = () => answer.promise
    void store.run('capture', { amount: 100 })
    shout()
    await settled()
    expect(fake.reads).toHaveLength(1)
    answer.resolve({ ...fake.order, capturedAmount: 100, remainingAmount: fake.order.amount - 100 })
    await settled()
    expect(fake.reads).toHaveLength(2)

    const read = deferred()
    fake.read = () => read.promise
    void store.refresh()
    shout()
    expect(fake.reads).toHaveLength(3)
    read.resolve(fake.order)
    await settled()
    expect(fake.reads).toHaveLength(4)
  })

  it('take no harm from what other pages say on the channel', async () => {
    const fake = createFakeBackend()
    await here(fake)
    const speaker = new FakeChannel('order-drawer')
    for (const word of [null, 'order-1', 7, [], { orderId: 'order-1' }, { scope: 7, orderId: {} }]) {
      speaker.postMessage(word)
    }
    await settled()
    expect(fake.reads).toHaveLength(1)
  })
})

describe('The channel', () => {
  it('is open while a store is, in Node without keeping the process alive', async () => {
    const before = FakeChannel.unreferenced
    const fake = createFakeBackend()
    const first = await here(fake)
    const second = await here(fake)
    expect(FakeChannel.open.size).toBe(1)
    expect(FakeChannel.unreferenced - before).toBe(1)
    first.store.close()
    first.store.close()
    expect(FakeChannel.open.size).toBe(1)
    second.store.close()
    expect(FakeChannel.open.size).toBe(0)
  })

  it('works as Node has it', async () => {
    vi.unstubAllGlobals()
    const fake = createFakeBackend()
    const { store } = await here(fake)
    const other = await elsewhere(fake)
    await store.run('capture', { amount: 100 })
    await vi.waitFor(() => expect(ready(other).order.capturedAmount).toBe(100))
  })

  it.each([
    ['is missing', undefined],
    [
      'cannot be opened',
      function () {
        throw new DOMException('no', 'SecurityError')
      },
    ],
    [
      'fails at every call',
      class {
        postMessage() {
          throw new DOMException('closed', 'InvalidStateError')
        }
        close() {
          throw new Error('no')
        }
      },
    ],
  ])('changes nothing where it %s', async (_name, channel) => {
    vi.stubGlobal('BroadcastChannel', channel)
    const { store, phases } = await here(createFakeBackend())
    expect(await store.run('capture', { amount: 100 })).toMatchObject({ is: 'done' })
    expect(phases()).toEqual(['start', 'done'])
    store.close()
  })
})
