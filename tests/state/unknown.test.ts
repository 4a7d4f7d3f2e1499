import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import { aCapture, anOrder } from '../harness/orders'
import { createFakeBackend, deferred, openStore, operation, ready, settled } from './fakeBackend'

const lost = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'))

describe('A write whose answer is lost', () => {
  it('is unknown, not failed: nothing more is sent until it is settled', async () => {
    const fake = createFakeBackend()
    fake.write = lost
    const { store, phases, errors } = await openStore(fake)
    expect(await store.run('capture', {})).toMatchObject({ is: 'unknown', error: { kind: 'network' } })
    expect(operation(store, 'unknown')).toMatchObject({ repeatable: false })
    expect(ready(store).capabilities.capture).toMatchObject({ allowed: false, reason: 'outcome_unknown' })
    expect(await store.run('capture', { amount: 5 })).toEqual({ is: 'refused', issues: [{ code: 'outcome_unknown' }] })
    expect(await store.run('cancel', {})).toEqual({ is: 'refused', issues: [{ code: 'outcome_unknown' }] })
    expect(fake.writes).toHaveLength(1)
    expect(phases()).toEqual(['start', 'unknown', 'refused', 'refused'])
    expect(errors.map(({ kind }) => kind)).toEqual(['network'])
  })

  it('offers no retry where the adapter does not honour keys', async () => {
    const fake = createFakeBackend()
    fake.write = lost
    const { store } = await openStore(fake)
    await store.run('capture', {})
    expect(await store.retry()).toBeUndefined()
    expect(fake.writes).toHaveLength(1)
  })

  it('is sent again by a person with the same key and payload: one capture, one notice that it is done', async () => {
    const fake = createFakeBackend(anOrder(), true)
    fake.write = (call) => {
      fake.carryOut(call)
      return Promise.reject(new OrderError('server'))
    }
    const { store, phases } = await openStore(fake)
    await store.run('capture', { amount: 100 })
    expect(operation(store, 'unknown').repeatable).toBe(true)
    fake.write = () => Promise.reject(new OrderError('server'))
    expect(await store.retry()).toMatchObject({ is: 'unknown' })
    fake.write = () => fake.order
    expect(await store.retry()).toMatchObject({ is: 'done', order: { capturedAmount: 100 } })

    const [first, ...others] = fake.writes
    expect(others).toHaveLength(2)
    for (const { command, context } of others) {
      expect(command).toBe(first?.command)
      expect(context.idempotencyKey).toBe(first?.context.idempotencyKey)
    }
    expect(fake.writes.map(({ context }) => context.attempt)).toEqual([1, 2, 3])
    expect(fake.order.captures).toHaveLength(1)
    expect(phases().filter((phase) => phase === 'done')).toHaveLength(1)
  })

  it('can be sent again though the order looks captured by now, but not by one who may no longer', async () => {
    const fake = createFakeBackend(anOrder(), true)
    fake.write = lost
    const { store } = await openStore(fake)
    await store.run('capture', {})
    fake.order = anOrder({ status: 'captured', capturedAmount: fake.order.amount, remainingAmount: 0, captures: [] })
    await store.refresh()
    fake.write = () => fake.order
    delete fake.adapter.capture
    expect(await store.retry()).toEqual({ is: 'refused', issues: [{ code: 'not_supported' }] })
  })

  it('is proven by a fresh read that carries its key', async () => {
    const fake = createFakeBackend()
    fake.write = (call) => {
      fake.carryOut(call)
      return lost()
    }
    const { store, phases } = await openStore(fake)
    await store.run('capture', { amount: 100 })
    await store.refresh()
    expect(ready(store)).toMatchObject({ operation: { is: 'done' }, order: { capturedAmount: 100 } })
    await store.refresh()
    expect(phases()).toEqual(['start', 'unknown', 'done'])
  })

  it('stays unknown where a fresh read proves nothing, and only then can be given up', async () => {
    const fake = createFakeBackend()
    fake.write = lost
    const { store } = await openStore(fake)
    await store.run('capture', { amount: 100 })
    store.abandon()
    expect(operation(store, 'unknown').checkedAt).toBeUndefined()
    await store.refresh()
    expect(operation(store, 'unknown').checkedAt).toBe('2026-11-24T10:00:00.000Z')
    store.abandon()
    expect(ready(store).operation).toEqual({ is: 'idle' })
    fake.write = (call) => fake.carryOut(call)
    expect(await store.run('capture', { amount: 100 })).toMatchObject({ is: 'done' })
    expect(fake.writes[1]?.context.idempotencyKey).not.toBe(fake.writes[0]?.context.idempotencyKey)
  })

  it('is not proven by a read that began before the answer was lost', async () => {
    const fake = createFakeBackend()
    const answer = deferred()
    fake.write = () => answer.promise
    const { store } = await openStore(fake)
    const read = deferred()
    fake.read = () => read.promise
    const outcome = store.run('capture', { amount: 100 })
    const refreshed = store.refresh()
    answer.reject(new OrderError('network'))
    await outcome
    read.resolve(fake.order)
    await refreshed
    expect(operation(store, 'unknown').checkedAt).toBeUndefined()
    expect(ready(store).refreshing).toBe(false)
  })

  it('is there again, with its key, when the drawer was closed and is opened once more', async () => {
    const fake = createFakeBackend(anOrder(), true)
    fake.write = lost
    const first = await openStore(fake)
    await first.store.run('capture', { amount: 100 })
    const { intent } = operation(first.store, 'unknown')
    first.store.close()
    for (let other = 0; other < 50; other += 1) {
      const { store } = await openStore({ ...fake, order: anOrder({ id: `other-${other}` }) })
      store.close()
    }
    const again = await openStore(fake)
    expect(operation(again.store, 'unknown').intent).toEqual(intent)
    fake.write = (call) => fake.carryOut(call)
    await again.store.retry()
    expect(fake.writes.map(({ context }) => context.idempotencyKey)).toEqual([intent.key, intent.key])
  })
})

describe('A write that is never answered', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is unknown after 30 seconds, and its signal stays unaborted', async () => {
    const fake = createFakeBackend()
    fake.write = () => new Promise(() => {})
    const { store } = await openStore(fake)
    const outcome = store.run('capture', {})
    await vi.advanceTimersByTimeAsync(29_999)
    expect(ready(store).operation.is).toBe('sending')
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toMatchObject({ is: 'unknown', error: { kind: 'timeout' } })
    expect(fake.writes[0]?.context.signal.aborted).toBe(false)
    store.close()
    const again = await openStore(fake)
    expect(operation(again.store, 'unknown').intent.attempts).toBe(1)
  })

  it('does not time out at once where the host asks for a very long wait', async () => {
    const fake = createFakeBackend()
    fake.write = () => new Promise(() => {})
    const { store } = await openStore(fake, { actionTimeoutMs: Infinity })
    void store.run('capture', {})
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ready(store).operation.is).toBe('sending')
  })

  it.each([
    ['the order', true],
    ['nothing', false],
  ])('is settled by a late answer: %s', async (_name, withOrder) => {
    const fake = createFakeBackend()
    const answer = deferred()
    fake.write = () => answer.promise
    const { store, phases } = await openStore(fake)
    void store.run('capture', { amount: 100 })
    await vi.advanceTimersByTimeAsync(30_000)
    const done = fake.carryOut({ ...(fake.writes[0] as never as Parameters<typeof fake.carryOut>[0]) })
    answer.resolve(withOrder ? done : undefined)
    await settled()
    expect(ready(store)).toMatchObject({ operation: { is: 'done' }, order: { capturedAmount: 100 } })
    expect(phases()).toEqual(['start', 'unknown', 'done'])
  })

  it('is settled by a late refusal', async () => {
    const fake = createFakeBackend()
    const answer = deferred()
    fake.write = () => answer.promise
    const { store } = await openStore(fake)
    void store.run('capture', {})
    await vi.advanceTimersByTimeAsync(30_000)
    answer.reject(new OrderError('rejected', { code: 'CAPTURE_NOT_ALLOWED' }))
    await settled()
    expect(operation(store, 'rejected').error.code).toBe('CAPTURE_NOT_ALLOWED')
  })

  it('is told as done, and shown, even when somebody had said that it did not happen', async () => {
    const fake = createFakeBackend()
    const answer = deferred()
    fake.write = () => answer.promise
    const { store, phases } = await openStore(fake)
    void store.run('capture', { amount: 100 })
    await vi.advanceTimersByTimeAsync(30_000)
    await store.refresh()
    store.abandon()
    fake.order = anOrder({
      capturedAmount: 100,
      remainingAmount: fake.order.amount - 100,
      status: 'partially_captured',
      captures: [aCapture({ id: 'cap-9', amount: 100 })],
    })
    answer.resolve(fake.order)
    await settled()
    expect(ready(store)).toMatchObject({ operation: { is: 'idle' }, order: { capturedAmount: 100 } })
    expect(phases()).toEqual(['start', 'unknown', 'done'])
  })

  it('is done once when the first attempt is answered while the second is in flight', async () => {
    const fake = createFakeBackend(anOrder(), true)
    const answers = [deferred(), deferred()]
    let attempt = 0
    fake.write = () => answers[attempt++]?.promise
    const { store, phases } = await openStore(fake)
    void store.run('capture', { amount: 100 })
    await vi.advanceTimersByTimeAsync(30_000)
    const again = store.retry()
    answers[0]?.reject(new OrderError('rejected'))
    await settled()
    expect(ready(store).operation.is).toBe('sending')
    answers[1]?.resolve(fake.carryOut(fake.writes[1]!))
    expect(await again).toMatchObject({ is: 'done' })
    expect(phases()).toEqual(['start', 'unknown', 'start', 'done'])
  })

  it('is told as done once when both attempts are answered with nothing', async () => {
    const fake = createFakeBackend(anOrder(), true)
    const answers = [deferred(), deferred()]
    let attempt = 0
    fake.write = () => answers[attempt++]?.promise
    const { store, phases } = await openStore(fake)
    void store.run('capture', { amount: 100 })
    await vi.advanceTimersByTimeAsync(30_000)
    const again = store.retry()
    const read = deferred()
    fake.read = () => read.promise
    answers[0]?.resolve(undefined)
    await settled()
    answers[1]?.resolve(undefined)
    await settled()
    read.resolve(fake.order)
    await settled()
    expect(await again).toEqual({ is: 'done' })
    expect(ready(store).operation.is).toBe('done')
    expect(phases().filter((phase) => phase === 'done')).toHaveLength(1)
    expect(fake.reads).toHaveLength(2)
  })
})
