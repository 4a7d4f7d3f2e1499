import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineShare } from '../../src/model/lineShare'
import { lineTotal } from '../../src/model/orderLine'
import { taxOf } from '../../src/model/tax'
import { deepFreeze, line } from './orders'

const pieces = (of: Parameters<typeof lineShare>[0]) =>
  Array.from({ length: of.quantity }, (_, index) => lineShare(of, index, index + 1))

describe('a part of a line', () => {
  it('3 × 33.33 − 10.00 falls into 30.00, 29.99 and 30.00', () => {
    const parts = pieces(line({ quantity: 3, unitPrice: 3333, discountAmount: 1000 }))
    expect(parts.map((part) => part.totalAmount)).toEqual([3000, 2999, 3000])
    expect(parts.map((part) => part.discountAmount)).toEqual([333, 334, 333])
  })

  it('10 × 23.90 − 25 % falls into 17.93, 17.92, … and adds up to 179.25', () => {
    const parts = pieces(line({ quantity: 10, unitPrice: 2390, discountAmount: 5975 }))
    expect(parts.slice(0, 2).map((part) => part.totalAmount)).toEqual([1793, 1792])
    expect(parts.reduce((sum, part) => sum + part.totalAmount, 0)).toBe(17925)
  })

  it('all pieces at once are the line', () => {
    const whole = line({ quantity: 3, unitPrice: 3333, discountAmount: 1000, taxAmount: 1801 })
    expect(lineShare(whole, 0, 3)).toEqual({ quantity: 3, totalAmount: 8999, discountAmount: 1000, taxAmount: 1801 })
  })

  it('no pieces, no quantity and no price come to nothing', () => {
    const nothing = { quantity: 0, totalAmount: 0, discountAmount: 0, taxAmount: 0 }
    expect(lineShare(line({ quantity: 3, unitPrice: -500 }), 0, 0)).toEqual(nothing)
    expect(lineShare(line({ quantity: 0 }), 0, 0)).toEqual(nothing)
    expect(lineShare(line({ quantity: 2, unitPrice: 0 }), 0, 1)).toEqual({ ...nothing, quantity: 1 })
  })

  it('2.5 kg taken whole are the line', () => {
    const cheese = line({ quantity: 2.5, unitPrice: 19_990, taxAmount: 5353 })
    expect(lineShare(cheese, 0, 2.5)).toEqual({
      quantity: 2.5,
      totalAmount: 49_975,
      discountAmount: 0,
      taxAmount: 5353,
    })
  })

  it('parts that follow each other add up to the line, in money, discount and tax', () => {
    const lines = fc.record({
      quantity: fc.integer({ min: 1, max: 60 }),
      unitPrice: fc.integer({ min: -200_000_000, max: 200_000_000_000 }),
      discountAmount: fc.integer({ min: 0, max: 100_000 }),
    })
    const cuts = fc.array(fc.nat(60), { maxLength: 6 })
    fc.assert(
      fc.property(lines, cuts, fc.nat(10_000), (own, anyCuts, rate) => {
        const totalAmount = lineTotal(own)
        const whole = deepFreeze(line({ ...own, totalAmount, taxAmount: taxOf(totalAmount, rate) }))
        const bounds = [0, ...anyCuts.map((cut) => cut % own.quantity), own.quantity].sort((a, b) => a - b)
        const parts = bounds.slice(1).map((to, index) => lineShare(whole, bounds[index] ?? 0, to))
        const sum = (of: 'quantity' | 'totalAmount' | 'discountAmount' | 'taxAmount') =>
          parts.reduce((total, part) => total + part[of], 0)
        expect(sum('quantity')).toBe(whole.quantity)
        expect(sum('totalAmount')).toBe(whole.totalAmount)
        expect(sum('discountAmount')).toBe(whole.discountAmount)
        expect(sum('taxAmount')).toBe(whole.taxAmount)
      }),
    )
  })
})
