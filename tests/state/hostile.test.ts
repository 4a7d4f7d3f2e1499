import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import type { OrderErrorDetails } from '../../src/adapters/OrderError'
import { anOrder } from '../harness/orders'
import { createFakeBackend, openStore, ready } from './fakeBackend'

const cyclic: Record<string, unknown> = { id: 'order-1', status: 'authorized' }
cyclic.self = cyclic

const throwing = () => {
  throw new Error('trap')
}
const proxy = new Proxy({}, { get: throwing, getPrototypeOf: throwing, ownKeys: throwing, has: throwing })
// A proxy that throws at `then` cannot be told from a promise that rejects.
const thenless = new Proxy(
  {},
  { get: (_target, name) => (name === 'then' ? undefined : throwing()), ownKeys: throwing },
)
const withGetter = Object.defineProperty({ ...anOrder() }, 'amount', { get: throwing, enumerable: true })

class Model {
  get id() {
    return 'order-1'
  }
}

const NO_ORDERS: [string, unknown][] = [
  ['null', null],
  ['{}', {}],
  ['a number', 7],
  ['HTML', '<!doctype html><h1>502</h1>'],
  ['a list', [anOrder()]],
  ['another order', anOrder({ id: 'order-2' })],
  ['a Response', new Response('{}')],
  ['a cycle', cyclic],
  ['a proxy that throws once it is there', thenless],
  ['a getter that throws', withGetter],
  ['a class with getters', new Model()],
  ['lists that are none', { ...anOrder(), lines: 'many' }],
  ['no status', { ...anOrder(), status: null }],
]

const THROWN: [string, unknown][] = [
  ['a string', 'x'.repeat(1_000_000)],
  ['null', null],
  ['undefined', undefined],
  ['a Response', new Response('', { status: 500 })],
  ['an AbortError', new DOMException('', 'AbortError')],
  ['a cycle', cyclic],
  ['a proxy that throws', proxy],
  ['an Error of a megabyte', new Error('x'.repeat(1_000_000))],
  [
    'an OrderError that is too much',
    new OrderError('server', {
      code: 'C'.repeat(1_000_000),
      messages: Array.from({ length: 1000 }, () => 'm'.repeat(10_000)),
      fields: { a: 7 as never, [`b${'b'.repeat(10_000)}`]: 'x'.repeat(10_000) },
      correlationId: {} as never,
      retryAfterMs: Number.NaN,
      current: proxy as never,
    }),
  ],
  ['an OrderError of a kind that is none', Object.assign(new OrderError('server'), { kind: 'toString' })],
]

const sync: [string, (value: unknown) => unknown][] = [
  ['resolves', (value) => value],
  ['is not async', (value) => ({ then: undefined, value })],
]

describe('An answer that is no order', () => {
  it.each(NO_ORDERS)('of a read is a bad response, contained: %s', async (_name, answer) => {
    const fake = createFakeBackend()
    fake.read = () => answer
    const { store, errors } = await openStore(fake)
    expect(store.getSnapshot()).toMatchObject({ phase: 'failed', error: { kind: 'bad_response' } })
    expect(errors).toHaveLength(1)
  })

  it.each(NO_ORDERS)('of a write is an unknown outcome: %s', async (_name, answer) => {
    const fake = createFakeBackend()
    fake.write = () => answer
    const { store } = await openStore(fake)
    expect(await store.run('capture', {})).toMatchObject({ is: 'unknown', error: { kind: 'bad_response' } })
    expect(ready(store).operation.is).toBe('unknown')
  })

  it('can come from a method that is not async, and count as well', async () => {
    const fake = createFakeBackend()
    fake.adapter.capture = (() => ({ ...fake.order, merchantReference1: 'now' })) as never
    const { store } = await openStore(fake)
    expect(await store.run('capture', {})).toMatchObject({ is: 'done', order: { merchantReference1: 'now' } })
  })

  it.each(sync)('never comes through as it is: what %s is copied', async (_name, wrap) => {
    const fake = createFakeBackend()
    const given = Object.freeze({ ...anOrder(), meta: { host: () => 'own' } })
    fake.read = () => (wrap(given) as { value?: unknown }).value ?? given
    const { store } = await openStore(fake)
    expect(ready(store).order).not.toBe(given)
    expect(ready(store).order).toEqual(given)
    expect(ready(store).order.meta).toBe(given.meta)
  })

  it('is read with empty lists where a backend leaves them out', async () => {
    const fake = createFakeBackend()
    fake.read = () => ({ ...anOrder(), disputes: null, refunds: undefined, captures: [null, { id: 'c', amount: 1 }] })
    const { store } = await openStore(fake)
    expect(ready(store).order).toMatchObject({ disputes: [], refunds: [], captures: [{ id: 'c', lines: [] }] })
  })
})

describe('Whatever an adapter throws', () => {
  const bounded = (error: OrderError) => {
    const { message, messages = [], fields = {}, code = '', correlationId = '' }: OrderError & OrderErrorDetails = error
    for (const text of [...messages, ...Object.entries(fields).flat(), code, correlationId]) {
      expect(text.length).toBeLessThanOrEqual(300)
    }
    expect(messages.length).toBeLessThanOrEqual(20)
    expect(message.length).toBeLessThanOrEqual(350)
  }

  it.each(THROWN)('during a write leaves it unknown, with a short error: %s', async (_name, thrown) => {
    for (const write of [() => Promise.reject(thrown as Error), throwing]) {
      const fake = createFakeBackend()
      const { store, errors } = await openStore(fake)
      fake.write = write
      const outcome = await store.run('capture', {})
      expect(outcome.is).toBe('unknown')
      errors.forEach(bounded)
      expect(errors).toHaveLength(1)
    }
  })

  it.each(THROWN)('during a read is contained: %s', async (_name, thrown) => {
    const fake = createFakeBackend()
    fake.adapter.getOrder = () => {
      throw thrown
    }
    const { store } = await openStore(fake)
    const snapshot = store.getSnapshot()
    expect(snapshot.phase).toBe('failed')
    if (snapshot.phase === 'failed') bounded(snapshot.error)
  })

  it('in its getters is contained', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    for (const name of ['capture', 'idempotent']) {
      Object.defineProperty(fake.adapter, name, { get: throwing })
    }
    expect(await store.run('capture', {})).toMatchObject({ is: 'refused' })
    await store.refresh()
    expect(ready(store).order.id).toBe('order-1')
  })

  it('or returns, of any shape, nothing reaches the host as an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withNullPrototype: true, withObjectString: true }),
        fc.boolean(),
        async (value, fails) => {
          const fake = createFakeBackend()
          const { store } = await openStore(fake)
          fake.write = () => (fails ? Promise.reject(value as Error) : value)
          const outcome = await store.run('capture', {})
          expect(['unknown', 'done']).toContain(outcome.is)
          if (outcome.is === 'done') expect(value).toBeUndefined()
          store.close()
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('A host whose own code throws', () => {
  it('has its result recorded all the same, and is told of it', async () => {
    const fake = createFakeBackend()
    const { store, errors } = await openStore(fake, {
      onAction: () => {
        throw new Error('host')
      },
    })
    expect(await store.run('capture', {})).toMatchObject({ is: 'done' })
    expect(ready(store).operation.is).toBe('done')
    expect(errors.map(({ code }) => code)).toEqual(['onAction threw', 'onAction threw'])
  })

  it('may also reject, or throw in onError, in a listener or in its clock', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake, {
      onAction: async () => {
        throw new Error('host')
      },
      onError: throwing,
      now: throwing as () => Date,
    })
    let heard = 0
    store.subscribe(throwing)
    store.subscribe(() => {
      heard += 1
    })
    fake.write = () => Promise.reject(new OrderError('server'))
    expect(await store.run('duplicate', {})).toMatchObject({ is: 'unknown' })
    expect(heard).toBeGreaterThan(1)
    store.close()
  })

  it('gets no action at all under a policy that is none', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake, { policy: { refundBlockedBy: null, extend: 7, increase: null } as never })
    expect(Object.values(ready(store).capabilities).every((verdict) => 'allowed' in verdict)).toBe(true)
    expect((await store.run('editLines', { lines: [] })).is).toBe('refused')
  })
})
