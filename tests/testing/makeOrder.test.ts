import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getCapabilities, getLineStates, type Order } from '../../src/core'
import { makeCapture, makeDispute, makeLine, makeOrder, makeRefund } from '../../src/testing'

const statuses = ['authorized', 'partially_captured', 'captured', 'cancelled', 'expired', 'closed', 'ON_HOLD']

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)

/** Amounts that can be true together. */
const amounts = fc
  .tuple(fc.nat(50_000_000), fc.nat(50_000_000), fc.nat(50_000_000), fc.nat(50_000_000))
  .map(([refundedAmount, kept, remainingAmount, released]) => ({
    refundedAmount,
    capturedAmount: refundedAmount + kept,
    remainingAmount,
    amount: refundedAmount + kept + remainingAmount + released,
  }))

/** Some of them, and perhaps a status. */
const someOf = fc
  .tuple(amounts, fc.option(fc.constantFrom(...statuses)), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([all, status, keep]): Partial<Order> => ({
    ...Object.fromEntries(Object.entries(all).filter((_, at) => keep[at])),
    ...(status !== null && { status }),
  }))

describe('An order in one call', () => {
  it('is sound whatever status and amounts are given: no rule calls it inconsistent, and its lists add up', () => {
    fc.assert(
      fc.property(someOf, (given) => {
        const order = makeOrder(given)
        expect(order).toMatchObject(given)
        const verdicts = Object.values(getCapabilities(order))
        expect(verdicts.filter((verdict) => !verdict.allowed && verdict.reason === 'inconsistent_data')).toEqual([])
        expect(sum(order.lines.map(({ totalAmount }) => totalAmount))).toBe(order.amount)
        expect(sum(order.captures.map(({ amount }) => amount))).toBe(order.capturedAmount)
        expect(sum(order.refunds.map(({ amount }) => amount))).toBe(order.refundedAmount)
        for (const { amount, lines } of [...order.captures, ...order.refunds]) {
          if (lines.length > 0) expect(sum(lines.map(({ totalAmount }) => totalAmount))).toBe(amount)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the same each time, and shares nothing with the one before', () => {
    const first = makeOrder()
    first.lines.pop()
    expect(makeOrder()).toEqual(makeOrder())
    expect(makeOrder().lines).toHaveLength(3)
  })

  it('allows what its status allows, at any time', () => {
    for (const now of [new Date(0), new Date('2126-01-01T00:00:00Z')]) {
      expect(getCapabilities(makeOrder(), { now }).capture).toEqual({ allowed: true, max: 125_000 })
    }
    expect(getCapabilities(makeOrder({ status: 'captured' })).refund).toEqual({ allowed: true, max: 125_000 })
    expect(getCapabilities(makeOrder({ status: 'cancelled' })).capture).toMatchObject({ reason: 'cancelled' })
  })

  it('takes its status from the amounts, and its captures from both', () => {
    expect(makeOrder({ capturedAmount: 10_000 })).toMatchObject({
      status: 'partially_captured',
      remainingAmount: 115_000,
      captures: [{ amount: 10_000, lines: [] }],
    })
    expect(makeOrder({ refundedAmount: 125_000 })).toMatchObject({ status: 'captured', capturedAmount: 125_000 })
  })

  it('itemises a capture that whole pieces come to', () => {
    const order = makeOrder({ status: 'partially_captured' })
    expect(order.captures[0]?.lines).toMatchObject([{ name: 'Wool blanket', quantity: 1 }])
    expect(getLineStates(order).map(({ captured }) => captured)).toEqual([1, 0, 0])
  })

  it('follows lines, captures, refunds and disputes that are given', () => {
    const lines = [makeLine({ name: 'Lamp', quantity: 2, unitPrice: 9_900, discountAmount: 900 })]
    const captures = [makeCapture({ lines })]
    const refunds = [makeRefund({ amount: 400, state: 'pending' })]
    const order = makeOrder({ lines, captures, refunds, disputes: [makeDispute()] })
    expect(order).toMatchObject({ amount: 18_900, capturedAmount: 18_900, status: 'captured', refundedAmount: 0 })
    expect(getCapabilities(order).refund).toEqual({ allowed: true, max: 18_500 })
  })

  it('refuses amounts that contradict each other, and says how to try them', () => {
    expect(() => makeOrder({ capturedAmount: 1, refundedAmount: 2 })).toThrow(
      /^order-drawer: makeOrder: .*spread a sound/,
    )
  })
})
