import { describe, expect, it, vi } from 'vitest'
import { OrderError } from '../../src/adapters/OrderError'
import { createOrderStore } from '../../src/state/createOrderStore'
import { aCapturedOrder, anOrder, NOW } from '../harness/orders'
import { createFakeBackend, deferred, openStore, operation, ready, settled } from './fakeBackend'

describe('A confirmed write', () => {
  it('reaches the adapter once, with its order ID, command, key, version and attempt', async () => {
    const fake = createFakeBackend()
    const { store, phases } = await openStore(fake)
    const outcome = await store.run('capture', { amount: 10_000 })

    expect(fake.writes).toHaveLength(1)
    expect(fake.writes[0]).toMatchObject({
      action: 'capture',
      orderId: 'order-1',
      command: { type: 'capture', amount: 10_000 },
      context: { expectedVersion: 'v1', attempt: 1, idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    })
    expect(outcome).toMatchObject({ is: 'done', order: { capturedAmount: 10_000 } })
    expect(ready(store)).toMatchObject({ order: { capturedAmount: 10_000 }, operation: { is: 'done' } })
    expect(phases()).toEqual(['start', 'done'])
  })

  it('sends a frozen command that the host cannot change on its way', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    await store.run('capture', { lines: [{ key: 'lamp', quantity: 1 }] })
    const command = fake.writes[0]?.command as { lines: object[] }
    expect(Object.isFrozen(command)).toBe(true)
    expect(Object.isFrozen(command.lines)).toBe(true)
    expect(Object.isFrozen(command.lines[0])).toBe(true)
  })

  it('is called before run returns, and takes the lock: a second press in the same task is refused as busy', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    const first = store.run('capture', { amount: 100 })
    const second = store.run('capture', { amount: 100 })
    expect(fake.writes).toHaveLength(1)
    expect(await second).toEqual({ is: 'refused', issues: [{ code: 'busy' }] })
    expect(await first).toMatchObject({ is: 'done' })
  })

  it('blocks every other write on that order while it is in flight', async () => {
    const fake = createFakeBackend(anOrder({ capturedAmount: 0 }))
    const answer = deferred()
    fake.write = () => answer.promise
    const { store } = await openStore(fake)
    void store.run('capture', { amount: 100 })
    expect(ready(store).capabilities.cancel).toMatchObject({ allowed: false, reason: 'busy' })
    for (const action of ['cancel', 'capture', 'editReferences'] as const) {
      expect(await store.run(action, { merchantReference1: 'x' } as never)).toEqual({
        is: 'refused',
        issues: [{ code: 'busy' }],
      })
    }
    expect(fake.writes).toHaveLength(1)
    answer.resolve(undefined)
    await settled()
  })

  it('shares its lock between two drawers of one order', async () => {
    const fake = createFakeBackend()
    const one = await openStore(fake)
    const other = await openStore(fake)
    const outcomes = await Promise.all([one.store.run('capture', {}), other.store.run('capture', {})])
    expect(outcomes.map(({ is }) => is).sort()).toEqual(['done', 'refused'])
    expect(fake.writes).toHaveLength(1)
    expect(other.phases()).toEqual(['refused'])
  })

  it('is not aborted by closing, and its result reaches the host that sent it', async () => {
    const fake = createFakeBackend()
    const answer = deferred()
    fake.write = () => answer.promise
    const { store, phases } = await openStore(fake)
    const outcome = store.run('capture', { amount: 100 })
    store.close()
    expect(fake.writes[0]?.context.signal.aborted).toBe(false)
    answer.resolve({ ...fake.order, capturedAmount: 100, remainingAmount: fake.order.amount - 100 })
    expect(await outcome).toMatchObject({ is: 'done' })
    expect(phases()).toEqual(['start', 'done'])
  })

  it('can still be sent when the host calls run from inside onAction: as busy, without a loop', async () => {
    const fake = createFakeBackend()
    const inner: unknown[] = []
    const onAction = ({ phase }: { phase: string }) => {
      if (phase === 'start') void store.run('capture', {}).then((outcome) => inner.push(outcome))
    }
    const { store } = await openStore(fake, { onAction })
    await store.run('capture', {})
    expect(inner).toEqual([{ is: 'refused', issues: [{ code: 'busy' }] }])
    expect(fake.writes).toHaveLength(1)
  })
})

describe('An answer of nothing', () => {
  it('means done: the store reads the order itself, and stays locked until it is there', async () => {
    const fake = createFakeBackend()
    fake.write = (call) => void fake.carryOut(call)
    const { store } = await openStore(fake)
    const read = deferred()
    fake.read = () => read.promise
    const outcome = store.run('capture', { amount: 100 })
    await settled()
    expect(ready(store).operation.is).toBe('sending')
    read.resolve(fake.order)
    expect(await outcome).toMatchObject({ is: 'done', order: { capturedAmount: 100 } })
  })

  it('stays done where the order cannot be read again, and says so', async () => {
    const fake = createFakeBackend()
    fake.write = () => undefined
    const { store, phases } = await openStore(fake)
    fake.read = () => Promise.reject(new OrderError('offline'))
    expect(await store.run('capture', { amount: 100 })).toEqual({ is: 'done' })
    expect(operation(store, 'done').unrefreshed).toMatchObject({ kind: 'offline' })
    expect(ready(store).stale).toMatchObject({ kind: 'offline' })
    expect(phases()).toEqual(['start', 'done'])

    fake.read = () => fake.order
    await store.refresh()
    expect(operation(store, 'done').unrefreshed).toBeUndefined()
  })

  it('is done all the same where that read never ends', async () => {
    vi.useFakeTimers()
    const fake = createFakeBackend()
    fake.write = () => undefined
    const { store } = await openStore(fake, { actionTimeoutMs: 1000 })
    fake.read = () => new Promise(() => {})
    const outcome = store.run('capture', {})
    await vi.advanceTimersByTimeAsync(1000)
    expect(await outcome).toEqual({ is: 'done' })
    expect(operation(store, 'done').unrefreshed).toMatchObject({ kind: 'timeout' })
    vi.useRealTimers()
  })
})

describe('A duplicate', () => {
  it('gives what the backend said of the payment link', async () => {
    const fake = createFakeBackend()
    fake.write = () => ({ orderId: 'order-2', paymentLink: 'https://pay.test/2', secret: 1 })
    const { store } = await openStore(fake)
    const result = { orderId: 'order-2', paymentLink: 'https://pay.test/2' }
    expect(await store.run('duplicate', {})).toMatchObject({ is: 'done', result })
    expect(operation(store, 'done').result).toEqual(result)
  })

  it.each([[{}], ['<html>'], [null], [{ orderId: 7 }]])('is unknown after %j', async (answer) => {
    const fake = createFakeBackend()
    fake.write = () => answer
    const { store } = await openStore(fake)
    expect(await store.run('duplicate', {})).toMatchObject({ is: 'unknown', error: { kind: 'bad_response' } })
  })
})

describe('A write that the rules refuse', () => {
  it.each([
    ['cancelled', anOrder({ status: 'cancelled' }), 'cancelled'],
    ['expired', anOrder({ status: 'expired' }), 'expired'],
    ['captured', aCapturedOrder(), 'fully_captured'],
    ['of an unknown status', anOrder({ status: 'ON_HOLD' }), 'unknown_status'],
  ])('never reaches the adapter: capture of an order that is %s', async (_name, order, code) => {
    const fake = createFakeBackend(order)
    const { store, notices } = await openStore(fake)
    expect(await store.run('capture', {})).toEqual({ is: 'refused', issues: [{ code }] })
    expect(fake.writes).toHaveLength(0)
    expect(notices).toEqual([{ phase: 'refused', action: 'capture', orderId: 'order-1', issues: [{ code }] }])
  })

  it('never reaches the adapter: extend of a card order', async () => {
    const fake = createFakeBackend(anOrder({ paymentMethod: { provider: 'card', label: 'Card' } }))
    const { store } = await openStore(fake)
    expect(await store.run('extend', {})).toEqual({ is: 'refused', issues: [{ code: 'extend_not_offered' }] })
    expect(fake.writes).toHaveLength(0)
  })

  it('never reaches the adapter: more than what remains', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    const outcome = await store.run('capture', { amount: fake.order.amount + 1 })
    expect(outcome).toMatchObject({ is: 'refused', issues: [{ code: 'exceeds_remaining' }] })
    expect(fake.writes).toHaveLength(0)
  })

  it('is refused when the adapter lacks the method, or the action has no such name', async () => {
    const fake = createFakeBackend()
    delete fake.adapter.cancel
    const { store } = await openStore(fake)
    for (const action of ['cancel', 'getOrder', 'toString', '__proto__', Symbol('x'), undefined]) {
      expect(await store.run(action as never, {} as never)).toEqual({
        is: 'refused',
        issues: [{ code: 'not_supported' }],
      })
      expect(store.plan(action as never, {} as never)).toEqual({ ok: false, issues: [{ code: 'not_supported' }] })
    }
    expect(fake.writes).toHaveLength(0)
    expect(fake.reads).toHaveLength(1)
  })

  it('is refused before the order is there, and by an input that is no input', async () => {
    const fake = createFakeBackend()
    const early = createOrderStore({ adapter: fake.adapter, orderId: 'order-1', now: NOW })
    expect(await early.run('capture', {})).toMatchObject({ is: 'refused' })
    await settled()
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('no')
        },
      },
    )
    for (const input of [{ amount: 'x' }, { lines: 7 }, { amount: Number.NaN }, hostile]) {
      expect(await early.run('capture', input as never)).toMatchObject({ is: 'refused' })
    }
    expect(fake.writes).toHaveLength(0)
  })

  it('is refused where a person may not: by permissions', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake, { permissions: { capture: false } })
    expect(await store.run('capture', {})).toEqual({ is: 'refused', issues: [{ code: 'not_permitted' }] })
  })

  it('is refused at submit when the authorization lapsed while the form was open', async () => {
    vi.useFakeTimers({ now: new Date('2026-12-07T23:59:59Z') })
    const fake = createFakeBackend()
    const { store } = await openStore(fake, { now: undefined })
    expect(store.plan('capture', {})).toMatchObject({ ok: true })
    vi.setSystemTime(new Date('2026-12-08T00:00:00Z'))
    expect(await store.run('capture', {})).toEqual({ is: 'refused', issues: [{ code: 'expired' }] })
    expect(fake.writes).toHaveLength(0)
    vi.useRealTimers()
  })

  it('goes by the clock of the host, not of the machine', async () => {
    vi.useFakeTimers({ now: new Date('2026-12-08T12:00:00Z') })
    const fake = createFakeBackend()
    const { store } = await openStore(fake, { now: () => new Date('2026-12-07T12:00:00Z') })
    expect(await store.run('capture', {})).toMatchObject({ is: 'done' })
    store.close()
    vi.useRealTimers()
  })
})

describe('A conflict', () => {
  it('shows the fresh order and sends nothing again', async () => {
    const fake = createFakeBackend()
    const theirs = anOrder({ merchantReference1: 'theirs', version: 'v2' })
    fake.write = () => Promise.reject(new OrderError('conflict', { current: theirs }))
    const { store, phases, errors } = await openStore(fake)
    expect(await store.run('capture', {})).toMatchObject({ is: 'conflict', theirs: { version: 'v2' } })
    expect(ready(store)).toMatchObject({ order: { version: 'v2' }, operation: { is: 'conflict' } })
    expect(fake.reads).toHaveLength(1)
    expect(phases()).toEqual(['start', 'conflict'])
    expect(errors).toEqual([])
    await store.retry()
    expect(fake.writes).toHaveLength(1)
  })

  it('reads the order where the backend did not send it, or sent another', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.write = () => Promise.reject(new OrderError('conflict', { current: anOrder({ id: 'other' }) }))
    fake.order = anOrder({ version: 'v3' })
    expect(await store.run('capture', {})).toMatchObject({ is: 'conflict', theirs: { id: 'order-1', version: 'v3' } })
    expect(fake.reads).toHaveLength(2)
    store.abandon()
    expect(ready(store).operation).toEqual({ is: 'idle' })
  })

  it('makes a new intent with a new key on the next submit', async () => {
    const fake = createFakeBackend()
    const { store } = await openStore(fake)
    fake.write = () => Promise.reject(new OrderError('conflict'))
    await store.run('capture', { amount: 100 })
    await store.run('capture', { amount: 100 })
    const [first, second] = fake.writes.map(({ context }) => context)
    expect(first?.idempotencyKey).not.toBe(second?.idempotencyKey)
    expect(second?.attempt).toBe(1)
  })
})
