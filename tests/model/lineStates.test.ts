import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLineStates } from '../../src/model/lineStates'
import { capture, deepFreeze, garbledOrders, line, order, refund } from './orders'

const mugs = line({ key: '0', quantity: 3 })
const cup = line({ key: '1', reference: 'CUP', name: 'Cup', quantity: 1 })
const partly = (own: Parameters<typeof order>[0] = {}) =>
  order({ status: 'partially_captured', lines: [mugs, cup], amount: 40_000, capturedAmount: 10_000, ...own })
const captured = (own: Parameters<typeof order>[0]) => getLineStates(partly(own)).map((state) => state.captured)
const refunded = (own: Parameters<typeof order>[0]) => getLineStates(partly(own)).map((state) => state.refunded)

describe('how many pieces of a line are captured', () => {
  it('nothing has happened to a fresh order', () => {
    expect(getLineStates(order({ lines: [mugs, cup] }))).toEqual([
      { key: '0', captured: 0, refunded: 0, pending: 0 },
      { key: '1', captured: 0, refunded: 0, pending: 0 },
    ])
  })

  it('adds the captures up', () => {
    const captures = [capture(), capture({ id: 'c2', lines: [line({ key: 'x' }), cup] })]
    expect(captured({ captures })).toEqual([2, 1])
  })

  it('keys do not matter, nor does an empty reference differ from none', () => {
    const nameless = line({ key: '0', reference: '' })
    const { reference: _, ...taken } = line({ key: '7' })
    expect(captured({ lines: [nameless], captures: [capture({ lines: [taken] })] })).toEqual([1])
  })

  it('identical lines fill in list order', () => {
    const lines = [line({ key: 'a', quantity: 2 }), line({ key: 'b', quantity: 3 })]
    expect(captured({ lines, captures: [capture({ lines: [line({ quantity: 4 })] })] })).toEqual([2, 2])
    expect(captured({ lines, captures: [capture(), capture({ lines: [line({ quantity: 2 })] })] })).toEqual([2, 1])
  })

  it.each([
    ['a capture has no lines', [capture({ lines: [] })]],
    ['one of several has no lines', [capture(), capture({ id: 'c2', lines: [] })]],
    ['a reference differs', [capture({ lines: [line({ reference: 'OTHER' })] })]],
    ['a name differs', [capture({ lines: [line({ name: 'Other' })] })]],
    ['a price differs', [capture({ lines: [line({ unitPrice: 9999 })] })]],
    ['more is captured than the line has', [capture({ lines: [line({ quantity: 4 })] })]],
    ['captures together go beyond the line', [2, 2].map((quantity) => capture({ lines: [line({ quantity })] }))],
    ['no capture is listed', []],
  ])('is unknown for every line when %s', (_, captures) => {
    expect(captured({ captures })).toEqual([null, null])
  })

  it('is everything when all of the amount is captured, itemised or not', () => {
    const all = { status: 'captured', amount: 40_000, capturedAmount: 40_000, remainingAmount: 0 }
    expect(captured({ ...all, captures: [capture({ lines: [] })] })).toEqual([3, 1])
    expect(captured({ ...all, captures: [] })).toEqual([3, 1])
    expect(captured({ ...all, captures: [capture({ lines: [line({ quantity: 9 })] })] })).toEqual([3, 1])
    expect(captured({ ...all, remainingAmount: 1, captures: [] })).toEqual([null, null])
  })

  it('2.5 kg are captured whole', () => {
    const cheese = line({ quantity: 2.5 })
    expect(captured({ lines: [cheese], captures: [capture({ lines: [cheese] })] })).toEqual([2.5])
    const grams = [0.1, 0.2].map((quantity) => capture({ lines: [line({ quantity })] }))
    expect(captured({ lines: [line({ quantity: 0.3 })], captures: grams })[0]).toBeCloseTo(0.3)
  })
})

describe('how many pieces of a line were refunded', () => {
  const captures = [capture({ amount: 40_000, lines: [mugs, cup] })]
  const all = { status: 'captured', capturedAmount: 40_000, remainingAmount: 0, refundedAmount: 10_000, captures }

  it('counts done and pending refunds apart, and failed ones not at all', () => {
    const refunds = [
      refund({ id: 'a' }),
      refund({ id: 'b', state: 'done', lines: [cup] }),
      refund({ id: 'c', state: 'pending', lines: [line({ quantity: 2 })] }),
      refund({ id: 'd', state: 'failed', lines: [] }),
    ]
    expect(getLineStates(partly({ ...all, refunds }))).toEqual([
      { key: '0', captured: 3, refunded: 1, pending: 2 },
      { key: '1', captured: 1, refunded: 1, pending: 0 },
    ])
  })

  it('passes over the return fee that was kept', () => {
    const fee = line({ type: 'return_fee', reference: 'FEE', name: 'Return fee', unitPrice: -4900 })
    expect(refunded({ ...all, refunds: [refund({ lines: [fee, line()] })] })).toEqual([1, 0])
    expect(refunded({ ...all, refunds: [refund({ lines: [fee] })] })).toEqual([null, null])
  })

  it.each([
    ['a done refund has no lines', [refund({ lines: [] })]],
    ['one matches nothing', [refund({ lines: [line({ name: 'Goodwill' })] })]],
    ['one goes beyond the line', [refund({ lines: [line({ quantity: 4 })] })]],
    ['none is listed', []],
    ['only a pending one is listed', [refund({ state: 'pending' as const })]],
  ])('is unknown when %s', (_, refunds) => {
    expect(refunded({ ...all, refunds })).toEqual([null, null])
  })

  it('a pending refund by amount makes only the pending pieces unknown', () => {
    const refunds = [refund(), refund({ id: 'b', state: 'pending', lines: [] })]
    expect(getLineStates(partly({ ...all, refunds }))[0]).toEqual({ key: '0', captured: 3, refunded: 1, pending: null })
  })

  it('fills identical lines in time order, not in the order of the list', () => {
    const lines = [line({ key: 'a' }), line({ key: 'b' })]
    const refunds = [refund({ id: 'late', at: '2026-11-05T08:00:00Z', state: 'pending' }), refund({ id: 'early' })]
    expect(
      getLineStates(partly({ ...all, lines, refunds })).map(({ refunded, pending }) => [refunded, pending]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})

describe('whatever comes', () => {
  it('no line gives more pieces than it has, and nothing is written to', () => {
    const quantities = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(quantities, quantities, quantities, (ordered, taken, back) => {
        const toLines = (list: number[]) => list.map((quantity, index) => line({ key: String(index), quantity }))
        const own = {
          lines: toLines(ordered),
          captures: taken.map((quantity) => capture({ lines: toLines([quantity]) })),
          refunds: back.map((quantity) => refund({ lines: toLines([quantity]) })),
        }
        getLineStates(deepFreeze(order({ capturedAmount: 1, refundedAmount: 1, ...own }))).forEach((state, index) => {
          const most = Math.abs(ordered[index] ?? 0)
          expect(Math.abs(state.captured ?? 0)).toBeLessThanOrEqual(most)
          expect(Math.abs(state.refunded ?? 0)).toBeLessThanOrEqual(most)
        })
      }),
    )
  })

  it('garbage does not throw', () => {
    for (const garbled of garbledOrders) {
      for (const { captured: count } of getLineStates(garbled)) expect([0, null]).toContain(count)
    }
  })
})
