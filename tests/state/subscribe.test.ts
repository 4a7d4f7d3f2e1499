import { describe, expect, it } from 'vitest'
import { anOrder } from '../harness/orders'
import { createFakeBackend, deferred, openStore, ready, settled } from './fakeBackend'

/** A backend that tells of changes. */
function createLiveBackend() {
  const fake = createFakeBackend()
  const listeners = new Set<() => void>()
  const seen = { subscribed: 0, listeners }
  fake.adapter.subscribe = (_orderId, onChange) => {
    seen.subscribed += 1
    listeners.add(onChange)
    return () => listeners.delete(onChange)
  }
  return Object.assign(fake, { ...seen, seen, tell: () => [...listeners].forEach((listener) => listener()) })
}

describe('An adapter that tells of changes', () => {
  it('is subscribed once for all stores of an order, and read anew when it says so', async () => {
    const fake = createLiveBackend()
    const one = await openStore(fake)
    const other = await openStore(fake)
    expect(fake.seen.subscribed).toBe(1)
    fake.order = anOrder({ merchantReference1: 'new' })
    fake.tell()
    await settled()
    expect(ready(one.store).order.merchantReference1).toBe('new')
    expect(ready(other.store).order.merchantReference1).toBe('new')
    // One for each opening, one for the news.
    expect(fake.reads).toHaveLength(3)
    one.store.close()
    expect(fake.listeners.size).toBe(1)
    other.store.close()
    expect(fake.listeners.size).toBe(0)
  })

  it('causes at most one more read, however often it calls during one', async () => {
    const fake = createLiveBackend()
    const { store } = await openStore(fake)
    const read = deferred()
    fake.read = () => read.promise
    for (let time = 0; time < 50; time += 1) fake.tell()
    await settled()
    expect(fake.reads).toHaveLength(2)
    read.resolve(fake.order)
    await settled()
    expect(fake.reads).toHaveLength(3)
    expect(ready(store)).toMatchObject({ refreshing: false, operation: { is: 'idle' } })
    store.close()
  })

  it.each([
    ['answers', (order: unknown) => ({ ...(order as object), meta: {} })],
    ['fails', () => Promise.reject(new Error('down'))],
  ])('cannot make reads go on for ever by calling a read a change: each one %s', async (_name, answer) => {
    const fake = createLiveBackend()
    const { store } = await openStore(fake)
    fake.read = () => {
      fake.tell()
      return answer(fake.order)
    }
    fake.tell()
    await settled()
    await settled()
    await settled()
    const { length } = fake.reads
    expect(length).toBeLessThan(6)
    fake.read = () => fake.order
    fake.order = anOrder({ merchantReference1: 'later' })
    fake.tell()
    await settled()
    expect(ready(store).order.merchantReference1).toBe('later')
    store.close()
  })

  it('is heard after the lock is free again, not in the middle of a write', async () => {
    const fake = createLiveBackend()
    const { store } = await openStore(fake)
    fake.write = (call) => {
      const answer = fake.carryOut(call)
      fake.tell()
      fake.order = { ...fake.order, merchantReference1: 'by somebody else' }
      return answer
    }
    expect(await store.run('capture', { amount: 100 })).toMatchObject({ is: 'done' })
    await settled()
    expect(ready(store)).toMatchObject({
      order: { capturedAmount: 100, merchantReference1: 'by somebody else' },
      operation: { is: 'done' },
    })
    store.close()
  })

  it('is not heard any more once everybody has looked away', async () => {
    const fake = createLiveBackend()
    const { store } = await openStore(fake)
    const [late] = fake.listeners
    store.close()
    late?.()
    await settled()
    expect(fake.reads).toHaveLength(1)
  })
})

describe('A subscription that goes wrong', () => {
  const throwing = () => {
    throw new Error('no')
  }

  it.each<[string, unknown]>([
    ['throws', throwing],
    ['gives nothing', () => undefined],
    ['gives no function', () => 7],
    ['gives a promise', async () => () => {}],
    ['gives a promise that rejects', async () => throwing()],
    ['is none', 'live'],
  ])('is contained, and told once: it %s', async (_name, subscribe) => {
    const fake = createFakeBackend()
    fake.adapter.subscribe = subscribe as never
    const { store, errors } = await openStore(fake)
    expect(ready(store).order.id).toBe('order-1')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.name).toBe('OrderError')
    store.close()
  })

  it.each<[string, () => unknown]>([
    ['throws', throwing],
    ['rejects', async () => throwing()],
  ])('at its end is contained: the function that ends it %s', async (_name, stop) => {
    const fake = createFakeBackend()
    fake.adapter.subscribe = () => stop as () => void
    const { store, errors } = await openStore(fake)
    store.close()
    await settled()
    expect(errors).toEqual([])
  })

  it('says nothing where the adapter offers none', async () => {
    const { store, errors } = await openStore(createFakeBackend())
    expect(errors).toEqual([])
    store.close()
  })
})
