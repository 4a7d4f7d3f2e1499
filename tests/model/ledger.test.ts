import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLedger } from '../../src/model/ledger'
import { deepFreeze, garbledOrders, order, refund } from './orders'

describe('the money of an order', () => {
  it('is read, and what follows from it is computed', () => {
    const half = order({
      status: 'partially_captured',
      capturedAmount: 20_000,
      refundedAmount: 5_000,
      remainingAmount: 10_000,
    })
    expect(getLedger(half)).toEqual({
      authorized: 30_000,
      captured: 20_000,
      refunded: 5_000,
      pendingRefunds: 0,
      remaining: 10_000,
      refundable: 15_000,
      net: 15_000,
    })
  })

  it('what remains is the word of the backend: after a release it is not authorized − captured', () => {
    const released = order({ status: 'captured', capturedAmount: 10_000, remainingAmount: 0 })
    expect(getLedger(released)).toMatchObject({ authorized: 30_000, remaining: 0 })
  })

  it('pending refunds cannot be given back twice, but are not gone yet', () => {
    const refunds = [
      refund({ id: 'a', amount: 1000, state: 'pending' }),
      refund({ id: 'b', amount: 500, state: 'pending' }),
      refund({ id: 'c', amount: 7000, state: 'failed' }),
      refund({ id: 'd', amount: 2000 }),
    ]
    const ledger = getLedger(order({ capturedAmount: 10_000, refundedAmount: 2000, refunds }))
    expect(ledger).toMatchObject({ pendingRefunds: 1500, refundable: 6500, net: 8000 })
  })

  it('what can be refunded never goes below nothing', () => {
    expect(getLedger(order({ capturedAmount: 100, refundedAmount: 300 }))).toMatchObject({ refundable: 0, net: -200 })
  })

  it('releases add up, and are absent when there were none', () => {
    const event = (id: string, type: string, amount: number) => ({ id, type, at: '2026-11-02T08:00:00Z', amount })
    const events = [event('a', 'released', 700), event('b', 'captured', 1), event('c', 'released', 300)]
    expect(getLedger(order({ events })).released).toBe(1000)
    expect(getLedger(order({ events: [] }))).not.toHaveProperty('released')
    expect(getLedger(order())).not.toHaveProperty('released')
  })
})

describe('figures that cannot be counted with', () => {
  it.each([null, undefined, '1000', 1000.5, 1e21, Number.NaN])('%s makes what follows from it unknown', (amount) => {
    const ledger = getLedger(order({ capturedAmount: amount } as never))
    expect(ledger).toMatchObject({ captured: null, refundable: null, net: null, authorized: 30_000, refunded: 0 })
  })

  it('an unreadable pending refund leaves only what does not need it', () => {
    const refunds = [refund({ amount: '5' as never, state: 'pending' })]
    const ledger = getLedger(order({ capturedAmount: 100, refunds }))
    expect(ledger).toMatchObject({ pendingRefunds: null, refundable: null, net: 100 })
  })

  it('a release without an amount is an unknown release', () => {
    const events = [{ id: 'a', type: 'released', at: '2026-11-02T08:00:00Z' }]
    expect(getLedger(order({ events })).released).toBeNull()
  })

  it('every figure is a safe integer or null, and what can be refunded lies between 0 and what was captured', () => {
    const amount = fc.oneof(fc.maxSafeInteger(), fc.nat(), fc.constantFrom(null, '1', 0.5, 2 ** 60))
    const orders = fc.record({ amount, capturedAmount: amount, refundedAmount: amount, remainingAmount: amount })
    fc.assert(
      fc.property(orders, fc.array(amount), (own, pending) => {
        const refunds = pending.map((each) => refund({ amount: each as number, state: 'pending' }))
        const ledger = getLedger(deepFreeze(order({ ...own, refunds } as never)))
        for (const figure of Object.values(ledger)) expect(figure === null || Number.isSafeInteger(figure)).toBe(true)
        expect(ledger.refundable ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('garbage does not throw', () => {
    for (const garbled of garbledOrders) expect(getLedger(garbled)).toHaveProperty('refundable')
  })
})
