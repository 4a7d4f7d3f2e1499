import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taxOf } from '../../src/model/tax'

describe('the tax within a total', () => {
  it.each([
    [10_000, 2500, 2000],
    [-15, 2000, -3],
    [15, 2000, 3],
    [3, 2000, 1],
    [-3, 2000, -1],
    [2, 2000, 0],
    [10_000, 0, 0],
    [0, 2500, 0],
    [10_000, 10_000, 5000],
    [17_925, 2500, 3585],
    [Number.MAX_SAFE_INTEGER, 2500, 1_801_439_850_948_198],
    [-Number.MAX_SAFE_INTEGER, 2500, -1_801_439_850_948_198],
  ])('of %d at %d is %d', (total, rate, tax) => {
    expect(taxOf(total, rate)).toBe(tax)
  })

  it('without a rate there is no tax', () => {
    expect(taxOf(10_000)).toBe(0)
  })

  it('is the nearest whole minor unit, halves away from zero, at any size', () => {
    const total = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(total, fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
        const whole = BigInt(10_000 + rate)
        const product = BigInt(Math.abs(amount)) * BigInt(rate)
        const rounded = Number((product * 2n + whole) / (whole * 2n))
        expect(taxOf(amount, rate) + 0).toBe(rounded === 0 ? 0 : Math.sign(amount) * rounded)
      }),
      { numRuns: 2000 },
    )
  })
})
