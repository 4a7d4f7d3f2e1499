import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WriteContext } from '../../src/adapters/OrderAdapter'
import { OrderError } from '../../src/adapters/OrderError'
import { createMemoryAdapter, demoOrders, type Fault, type MemoryAdapterOptions } from '../../src/memory'
import type { Order } from '../../src/model/order'
import type { Command } from '../../src/rules/command'
import type { Input } from '../../src/rules/input'
import { plan } from '../../src/rules/plan'

const now = new Date('2026-11-24T13:20:00Z')
const orders = demoOrders(now)
const idOf = (reference: string) => orders.find((order) => order.merchantReference1 === reference)?.id ?? ''
const fresh = idOf('SO-20611')
const read = { signal: new AbortController().signal }

const open = (options: MemoryAdapterOptions = {}) => createMemoryAdapter({ orders, now, ...options })
const context = (key: string, more: Partial<WriteContext> = {}): WriteContext => ({
  ...read,
  idempotencyKey: key,
  attempt: 1,
  ...more,
})

function commandFor<T extends Command['type']>(order: Order, type: T, input: Input<T>) {
  const planned = plan(order, type, input, { now })
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues))
  return planned.command as Extract<Command, { type: T }>
}

async function failure(promise: Promise<unknown>): Promise<OrderError> {
  const caught: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(caught).toBeInstanceOf(OrderError)
  return caught as OrderError
}

describe('the backend in memory', () => {
  it('captures, counts the version up and writes down who did it', async () => {
    const adapter = open({ actor: { kind: 'user', email: 'lager@shop.example' } })
    const before = await adapter.getOrder(fresh, read)
    const command = commandFor(before, 'capture', { amount: 10000 })
    const after = await adapter.capture(fresh, command, context('k1', { expectedVersion: before.version ?? '' }))
    expect(after).toMatchObject({ status: 'partially_captured', capturedAmount: 10000, remainingAmount: 238000 })
    expect(after?.captures[0]).toMatchObject({ amount: 10000, idempotencyKey: 'k1', at: now.toISOString() })
    expect(after?.events?.at(-1)).toMatchObject({
      type: 'captured',
      origin: { kind: 'user', email: 'lager@shop.example' },
    })
    expect(Number(after?.version)).toBe(Number(before.version) + 1)
    expect(await adapter.getOrder(fresh, read)).toEqual(after)
    expect(adapter.list().find(({ id }) => id === fresh)).toEqual(after)
  })

  it('carries out every kind of write', async () => {
    const adapter = open({ policy: { editBilling: true } })
    const order = await adapter.getOrder(fresh, read)
    const lines = order.lines.map(({ totalAmount: _total, taxAmount: _tax, ...line }) => line)
    const wider = [...lines, { type: 'physical', name: 'Hook', quantity: 1, unitPrice: 900, taxRate: 2500 }]
    const edited = await adapter.editLines(fresh, commandFor(order, 'editLines', { lines: wider }), context('a'))
    expect(edited).toMatchObject({ amount: 248900, remainingAmount: 248900 })
    expect(edited?.lines.map(({ key }) => key)).toEqual(['line-0', 'line-1', 'line-2', 'line-3', 'line-4', 'line-5'])
    await adapter.editReferences(fresh, { type: 'editReferences', merchantReference2: '' }, context('b'))
    await adapter.editShipping(fresh, { type: 'editShipping', address: { city: 'Umeå' } }, context('c'))
    await adapter.editBilling(fresh, { type: 'editBilling', address: { city: 'Kalmar' } }, context('d'))
    await adapter.extend(fresh, { type: 'extend' }, context('e'))
    const changed = await adapter.getOrder(fresh, read)
    expect(changed.merchantReference2).toBeUndefined()
    expect([changed.shipping?.city, changed.billing?.city]).toEqual(['Umeå', 'Kalmar'])
    expect(changed.expiresAt).toBe('2026-12-22T13:20:00.000Z')
    await adapter.capture(fresh, commandFor(changed, 'capture', { amount: 5000 }), context('f'))
    const captured = await adapter.getOrder(fresh, read)
    await adapter.refund(fresh, commandFor(captured, 'refund', { amount: 2000 }), context('g'))
    const released = await adapter.release(fresh, { type: 'release' }, context('h'))
    expect(released).toMatchObject({ status: 'captured', refundedAmount: 2000, remainingAmount: 0 })
    const urgent = idOf('SO-20501')
    expect(await adapter.cancel(urgent, { type: 'cancel' }, context('i'))).toMatchObject({ status: 'cancelled' })
  })

  it('answers a duplicate with a payment link of 48 hours', async () => {
    const adapter = open()
    const result = await adapter.duplicate(fresh, { type: 'duplicate' }, context('k'))
    expect(result).toMatchObject({
      paymentLink: expect.stringMatching(/^https:/),
      expiresAt: '2026-11-26T13:20:00.000Z',
    })
    expect(await adapter.duplicate(fresh, { type: 'duplicate' }, context('k'))).toEqual(result)
    expect(
      adapter
        .list()
        .find(({ id }) => id === fresh)
        ?.events?.at(-1)?.type,
    ).toBe('duplicated')
  })

  it('refuses what the rules refuse, whoever asks', async () => {
    const adapter = open()
    const tooMuch = await failure(adapter.capture(fresh, { type: 'capture', amount: 248001, lines: [] }, context('a')))
    expect(tooMuch).toMatchObject({
      kind: 'rejected',
      code: 'CAPTURE_NOT_ALLOWED',
      fields: { amount: 'exceeds_remaining' },
    })
    expect(tooMuch.messages).toHaveLength(1)
    const part = idOf('SO-20418')
    expect(await failure(adapter.cancel(part, { type: 'cancel' }, context('b')))).toMatchObject({
      kind: 'rejected',
      code: 'CANCEL_NOT_ALLOWED',
    })
    const lapsed = idOf('PL-2045')
    expect(await failure(adapter.extend(lapsed, { type: 'extend' }, context('c')))).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(adapter.list()).toEqual(open().list())
  })

  it('does the same request once, and refuses its key for another one', async () => {
    const adapter = open()
    const command = { type: 'capture', amount: 5000, lines: [] } as const
    const first = await adapter.capture(fresh, { ...command, lines: [] }, context('k', { expectedVersion: '1' }))
    const again = await adapter.capture(
      fresh,
      { lines: [], amount: 5000, type: 'capture' },
      context('k', { attempt: 2, expectedVersion: '1' }),
    )
    expect(again).toEqual(first)
    expect(again?.captures).toHaveLength(1)
    const other = await failure(adapter.capture(fresh, { ...command, amount: 1, lines: [] }, context('k')))
    expect(other).toMatchObject({ kind: 'validation', code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  it('counts every request if it is not to know keys', async () => {
    const adapter = open({ idempotent: false })
    expect(adapter.idempotent).toBe(false)
    await adapter.capture(fresh, { type: 'capture', amount: 5000, lines: [] }, context('k'))
    const again = await adapter.capture(fresh, { type: 'capture', amount: 5000, lines: [] }, context('k'))
    expect(again?.captures).toHaveLength(2)
  })

  it('keeps no key of a refused request', async () => {
    const adapter = open()
    const command = { type: 'cancel' } as const
    adapter.setFaults({ is: 'rejected', times: 1 })
    expect(await failure(adapter.cancel(fresh, command, context('k')))).toMatchObject({ code: 'CANCEL_NOT_ALLOWED' })
    expect(await adapter.cancel(fresh, command, context('k'))).toMatchObject({ status: 'cancelled' })
  })

  it('answers a stale version with the order as it is', async () => {
    const adapter = open()
    adapter.change(fresh, (order) => ({ ...order, merchantReference2: 'PICK-9' }))
    const error = await failure(adapter.cancel(fresh, { type: 'cancel' }, context('k', { expectedVersion: '1' })))
    expect(error).toMatchObject({ kind: 'conflict', current: { merchantReference2: 'PICK-9', version: '2' } })
  })

  it('knows no order but its own', async () => {
    const adapter = open()
    expect(await failure(adapter.getOrder('a/../b#%"😀', read))).toMatchObject({ kind: 'not_found' })
    expect(await failure(adapter.cancel('', { type: 'cancel' }, context('k')))).toMatchObject({ kind: 'not_found' })
    expect(() => adapter.change('nobody', (order) => order)).toThrow(OrderError)
  })

  it('cannot be changed from outside', async () => {
    const adapter = open()
    const command = {
      type: 'capture' as const,
      amount: 64900,
      lines: [{ ...orders[0]!.lines[0]!, quantity: 1, totalAmount: 64900 }],
    }
    const answer = await adapter.capture(fresh, command, context('k'))
    command.lines[0]!.name = 'Changed'
    answer!.captures[0]!.amount = 1
    adapter.list()[0]!.lines.length = 0
    const kept = await adapter.getOrder(fresh, read)
    expect(kept.captures[0]).toMatchObject({ amount: 64900, lines: [{ name: 'Linen curtain, natural' }] })
    expect(kept.lines).toHaveLength(5)
    expect(orders).toEqual(demoOrders(now))
  })

  it('is as it was after a reset', async () => {
    const adapter = open()
    await adapter.cancel(fresh, { type: 'cancel' }, context('k'))
    adapter.reset()
    expect(adapter.list()).toEqual(open().list())
    expect(await adapter.cancel(fresh, { type: 'cancel' }, context('k'))).toMatchObject({
      status: 'cancelled',
      version: '2',
    })
  })
})

describe('a backend told to fail', () => {
  const cancel = { type: 'cancel' } as const

  it('may lose the request, or the answer after it did the work', async () => {
    const adapter = open({ faults: { is: 'request_lost', times: 1 } })
    expect(await failure(adapter.cancel(fresh, cancel, context('k')))).toMatchObject({ kind: 'network' })
    expect((await adapter.getOrder(fresh, read)).status).toBe('authorized')
    adapter.setFaults({ is: 'answer_lost', times: 1 })
    expect(await failure(adapter.cancel(fresh, cancel, context('k')))).toMatchObject({ kind: 'network' })
    expect((await adapter.getOrder(fresh, read)).status).toBe('cancelled')
    expect(await adapter.cancel(fresh, cancel, context('k', { attempt: 2 }))).toMatchObject({ status: 'cancelled' })
  })

  it('may lose a refusal as well', async () => {
    const adapter = open({ faults: { is: 'answer_lost' } })
    expect(await failure(adapter.release(fresh, { type: 'release' }, context('k')))).toMatchObject({ kind: 'network' })
  })

  it('may be offline, refuse, conflict, or throw anything', async () => {
    const adapter = open()
    const tryWith = (fault: Fault) => {
      adapter.setFaults(fault)
      return failure(adapter.cancel(fresh, cancel, context('k')))
    }
    expect(await tryWith({ is: 'offline' })).toMatchObject({ kind: 'offline' })
    expect(await failure(adapter.getOrder(fresh, read))).toMatchObject({ kind: 'offline' })
    expect(await tryWith({ is: 'rejected', code: 'X', messages: ['No.'] })).toMatchObject({
      code: 'X',
      messages: ['No.'],
    })
    expect(await tryWith({ is: 'conflict' })).toMatchObject({ kind: 'conflict', current: { version: '2' } })
    expect(
      await tryWith({ is: 'error', error: new OrderError('rate_limited', { retryAfterMs: 30000 }) }),
    ).toMatchObject({
      retryAfterMs: 30000,
    })
    adapter.setFaults({ is: 'error', error: null })
    await expect(adapter.cancel(fresh, cancel, context('k'))).rejects.toBeNull()
    adapter.setFaults()
    expect(await adapter.cancel(fresh, cancel, context('k'))).toMatchObject({ status: 'cancelled' })
  })

  it('fails only the calls, the orders and as often as it was told', async () => {
    const adapter = open({ faults: [{ is: 'offline', on: ['getOrder', 'cancel'], orderId: fresh, times: 2 }] })
    await adapter.getOrder(idOf('SO-20604'), read)
    await adapter.extend(fresh, { type: 'extend' }, context('e'))
    await failure(adapter.getOrder(fresh, read))
    await failure(adapter.cancel(fresh, cancel, context('k')))
    expect((await adapter.getOrder(fresh, read)).id).toBe(fresh)
  })
})

describe('a slow backend', () => {
  afterEach(() => vi.useRealTimers())

  it('answers after its latency and its delays', async () => {
    vi.useFakeTimers()
    const adapter = open({ latency: (call) => (call === 'getOrder' ? 300 : 0), faults: { is: 'slow', ms: 200 } })
    const answered = vi.fn()
    void adapter.getOrder(fresh, read).then(answered)
    await vi.advanceTimersByTimeAsync(499)
    expect(answered).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(answered).toHaveBeenCalled()
  })

  it('stops a read as soon as nobody wants it, and never answers if so told', async () => {
    vi.useFakeTimers()
    const adapter = open({ faults: { is: 'slow', ms: Infinity } })
    const control = new AbortController()
    const reading = failure(adapter.getOrder(fresh, { signal: control.signal }))
    await vi.advanceTimersByTimeAsync(1e10)
    control.abort()
    expect(await reading).toMatchObject({ kind: 'aborted' })
    expect(await failure(adapter.getOrder(fresh, { signal: control.signal }))).toMatchObject({ kind: 'aborted' })
    expect(vi.getTimerCount()).toBe(0)
  })
})
