import { describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import type { OrderStore } from '../../src/state/orderState'
import { aCapturedOrder, anOrder } from '../harness/orders'
import { createFakeBackend, openStore, operation, ready, settled } from './fakeBackend'

const refuse =
  (...details: ConstructorParameters<typeof OrderError>) =>
  () =>
    Promise.reject(new OrderError(...details))

describe('A write that the backend turned down', () => {
  it('reads the order again, so that what is no longer allowed is refused with its reason', async () => {
    const fake = createFakeBackend()
    const { store, phases } = await openStore(fake)
    fake.write = refuse('rejected', { code: 'CAPTURE_NOT_ALLOWED', messages: ['Already captured.'] })
    fake.order = aCapturedOrder()
    expect(await store.run('capture', {})).toMatchObject({
      is: 'rejected',
      error: { kind: 'rejected', messages: ['Already captured.'] },
    })
    expect(operation(store, 'rejected').error.messages).toEqual(['Already captured.'])
    expect(ready(store).capabilities.capture).toMatchObject({ allowed: false, reason: 'fully_captured' })
    expect(phases()).toEqual(['start', 'rejected'])
    expect(await store.retry()).toEqual({ is: 'refused', issues: [{ code: 'fully_captured' }] })
    expect(fake.writes).toHaveLength(1)
  })

  it('keeps its key: the same input is the same intent, on any adapter', async () => {
    const fake = createFakeBackend()
    const { store, errors } = await openStore(fake)
    fake.write = refuse('unauthorized')
    await store.run('capture', { amount: 100, description: 'First' })
    expect(errors.map(({ kind }) => kind)).toEqual(['unauthorized'])
    fake.write = (call) => fake.carryOut(call)
    expect(await store.run('capture', { description: 'First', amount: 100 })).toMatchObject({ is: 'done' })
    const [first, second] = fake.writes
    expect(second?.context).toMatchObject({ idempotencyKey: first?.context.idempotencyKey, attempt: 2 })
    expect(second?.command).toBe(first?.command)
  })

  it('is a new intent with a new key once the input changed', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.write = refuse('validation', { fields: { amount: 'BAD_VALUE' } })
    await store.run('capture', { amount: 100 })
    await store.run('capture', { amount: 101 })
    await store.run('capture', { amount: 100 })
    expect(new Set(fake.writes.map(({ context }) => context.idempotencyKey)).size).toBe(3)
  })

  it('waits as long as the backend asks for, and sends nothing by itself', async () => {
    vi.useFakeTimers()
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.write = refuse('rate_limited', { retryAfterMs: 30_000 })
    await store.run('capture', { amount: 100 })
    expect(operation(store, 'rejected').retryAt).toBe(Date.now() + 30_000)
    fake.write = (call) => fake.carryOut(call)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(await store.retry()).toBeUndefined()
    expect(fake.writes).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fake.writes).toHaveLength(1)
    expect(await store.retry()).toMatchObject({ is: 'done' })
    expect(fake.writes[1]?.context.idempotencyKey).toBe(fake.writes[0]?.context.idempotencyKey)
    vi.useRealTimers()
  })

  it.each([
    ['submit', (store: OrderStore) => store.run('capture', { amount: 100 })],
    ['Retry', (store: OrderStore) => store.retry()],
  ])('counts as not having happened: what others did before %s proves nothing of it', async (_name, again) => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.write = refuse('rejected')
    const theirs = { id: 'theirs', amount: 100, at: '2026-11-24T09:00:00Z', lines: [] }
    fake.order = { ...fake.order, capturedAmount: 100, remainingAmount: fake.order.amount - 100, captures: [theirs] }
    fake.order.status = 'partially_captured'
    await store.run('capture', { amount: 100 })
    fake.write = refuse('network')
    expect(await again(store)).toMatchObject({ is: 'unknown' })
    await store.refresh()
    expect(operation(store, 'unknown').checkedAt).toBeDefined()
  })

  it('does not ask a backend again that said nothing of the order', async () => {
    for (const kind of ['offline', 'unauthorized', 'rate_limited', 'unsupported'] as const) {
      const fake = createFakeBackend()
      const { store, errors } = await openStore(fake)
      fake.write = refuse(kind)
      await store.run('capture', {})
      await settled()
      expect(fake.reads).toHaveLength(1)
      expect(errors).toHaveLength(1)
    }
  })

  it('is put away by abandon, and so is a result', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.write = refuse('forbidden')
    await store.run('capture', {})
    store.abandon()
    expect(ready(store).operation).toEqual({ is: 'idle' })
    fake.write = (call) => fake.carryOut(call)
    await store.run('capture', {})
    store.abandon()
    expect(ready(store).operation).toEqual({ is: 'idle' })
  })
})

describe('What each error means for a write', () => {
  it.each([
    ['offline', 'rejected'],
    ['unauthorized', 'rejected'],
    ['forbidden', 'rejected'],
    ['not_found', 'rejected'],
    ['validation', 'rejected'],
    ['rejected', 'rejected'],
    ['rate_limited', 'rejected'],
    ['unsupported', 'rejected'],
    ['conflict', 'conflict'],
    ['network', 'unknown'],
    ['timeout', 'unknown'],
    ['server', 'unknown'],
    ['bad_response', 'unknown'],
    ['aborted', 'unknown'],
  ] as const)('%s: %s', async (kind, is) => {
    const fake = createFakeBackend(anOrder())
    fake.write = refuse(kind)
    const { store } = await openStore(fake)
    expect((await store.run('cancel', {})).is).toBe(is)
    expect(ready(store).operation.is).toBe(is)
  })
})
