import { describe, expect, it } from 'vitest'
import { closingRefund } from '../../src/model/dispute'
import { getLedger } from '../../src/model/ledger'
import { aCapture, aCapturedOrder, aLine, anOrder, lampsAndShipping } from '../harness/orders'
import { accepted, issueNamed, issuesOf, moneyEffects, refundOf, spots } from './planning'
import type { Capture } from '../../src/model/capture'
import type { Dispute } from '../../src/model/dispute'
import type { Order } from '../../src/model/order'
import type { OrderLine } from '../../src/model/orderLine'
import type { Refund } from '../../src/model/refund'

const order = aCapturedOrder()
const lamps = (quantity: number): OrderLine => aLine({ key: 'lamp', name: 'Lamp', quantity, unitPrice: 10_000 })
const shipping = lampsAndShipping()[1]!

/** One lamp first, then two lamps and the shipping. */
const FIRST = aCapture({ id: 'cap-1', at: '2026-11-15T12:00:00Z', lines: [lamps(1)] })
const SECOND = aCapture({ id: 'cap-2', at: '2026-11-16T12:00:00Z', lines: [lamps(2), shipping] })
const twice = aCapturedOrder({ captures: [FIRST, SECOND] })

function refund(seed: Partial<Refund>): Refund {
  return { id: 'ref-1', amount: 1_000, at: '2026-11-17T12:00:00Z', lines: [], state: 'done', ...seed }
}

function withRefunds(base: Order, ...refunds: Refund[]): Order {
  const refundedAmount = refunds
    .filter((one) => one.state === 'done' || one.state === undefined)
    .reduce((sum, one) => sum + one.amount, 0)
  return { ...base, refunds, refundedAmount }
}

function dispute(status: string, seed: Partial<Dispute> = {}): Dispute {
  return { id: 'dp-1', status, amount: 34_900, currency: 'SEK', openedAt: '2026-11-20T08:00:00Z', ...seed }
}

describe('a refund by items', () => {
  it('sends the picked pieces, what they come to, and the capture they belong to', () => {
    expect(refundOf(order, { lines: [{ key: 'lamp', quantity: 1 }] })).toEqual({
      type: 'refund',
      amount: 10_000,
      lines: [lamps(1)],
      captureId: 'cap-1',
    })
  })

  it('tells the whole of what it brings about', () => {
    const { effects, warnings } = accepted(order, 'refund', { lines: [{ key: 'lamp', quantity: 1 }] })
    expect(effects).toEqual(moneyEffects('refund', 10_000, 'captured', 'partially_refunded'))
    expect(warnings).toEqual([])
  })

  it('carries description and reference', () => {
    const extra = { description: 'Broken', reference: 'RMA-1' }
    expect(refundOf(order, { lines: [{ key: 'ship', quantity: 1 }], ...extra })).toMatchObject({
      amount: 4_900,
      ...extra,
    })
  })

  it('adds up a key that is picked twice, and ignores a quantity of nothing', () => {
    const lines = [
      { key: 'lamp', quantity: 1 },
      { key: 'ship', quantity: 0 },
      { key: 'lamp', quantity: 1 },
    ]
    const command = refundOf(order, { lines })
    expect(command.amount).toBe(20_000)
    expect(command.lines).toEqual([lamps(2)])
  })

  it.each([[[]], [[{ key: 'lamp', quantity: 0 }]]])('of nothing is refused: %j', (lines) => {
    expect(issuesOf(order, 'refund', { lines }).map((issue) => issue.code)).toEqual(['nothing_selected'])
  })

  it('names everything that is wrong at once', () => {
    const issues = issuesOf(order, 'refund', {
      lines: [
        { key: 'lamp', quantity: 4 },
        { key: 'ship', quantity: -1 },
        { key: 'nothing', quantity: 1 },
      ],
    })
    expect(issues.map((issue) => issue.code).sort()).toEqual([
      'below_minimum',
      'quantity_above_available',
      'unknown_line',
    ])
    expect(issueNamed(issues, 'quantity_above_available')).toEqual({
      code: 'quantity_above_available',
      path: 'lines.0.quantity',
      max: 3,
    })
    expect(issueNamed(issues, 'below_minimum').path).toBe('lines.1.quantity')
  })

  it('is blocked at exactly what is left of a line over several refunds', () => {
    const once = withRefunds(order, refund({ amount: 20_000, lines: [lamps(2)], captureId: 'cap-1' }))
    expect(
      issueNamed(issuesOf(once, 'refund', { lines: [{ key: 'lamp', quantity: 2 }] }), 'quantity_above_available').max,
    ).toBe(1)
    const { after } = accepted(once, 'refund', { lines: [{ key: 'lamp', quantity: 1 }] })
    expect(
      issueNamed(issuesOf(after, 'refund', { lines: [{ key: 'lamp', quantity: 1 }] }), 'quantity_above_available').max,
    ).toBe(0)
  })

  it('counts pieces of pending refunds as gone and those of failed ones as there', () => {
    const pending = withRefunds(
      order,
      refund({ amount: 10_000, lines: [lamps(1)], captureId: 'cap-1', state: 'pending' }),
    )
    expect(
      issueNamed(issuesOf(pending, 'refund', { lines: [{ key: 'lamp', quantity: 3 }] }), 'quantity_above_available')
        .max,
    ).toBe(2)
    const failed = withRefunds(
      order,
      refund({ amount: 10_000, lines: [lamps(1)], captureId: 'cap-1', state: 'failed' }),
    )
    expect(refundOf(failed, { lines: [{ key: 'lamp', quantity: 3 }] }).amount).toBe(30_000)
  })

  it('cannot take pieces that were never captured', () => {
    const part = anOrder({ status: 'partially_captured', capturedAmount: 10_000, captures: [FIRST] })
    expect(
      issueNamed(issuesOf(part, 'refund', { lines: [{ key: 'ship', quantity: 1 }] }), 'quantity_above_available').max,
    ).toBe(0)
  })

  it('of a line whose quantity is no integer is the whole of it or nothing', () => {
    const cheese = aLine({ key: 'cheese', name: 'Cheese', quantity: 2.5, unitPrice: 4_000 })
    const shop = aCapturedOrder({ lines: [cheese, lamps(1)] })
    expect(refundOf(shop, { lines: [{ key: 'cheese', quantity: 2.5 }] })).toMatchObject({
      amount: 10_000,
      lines: [cheese],
    })
    expect(spots(issuesOf(shop, 'refund', { lines: [{ key: 'cheese', quantity: 1 }] }))).toEqual([
      'quantity_above_available lines.0.quantity',
    ])
  })

  it('of a discount alone is below one', () => {
    const sale = aLine({ key: 'sale', name: 'Sale', type: 'discount', unitPrice: -5_000 })
    const shop = aCapturedOrder({ lines: [lamps(2), sale] })
    expect(issuesOf(shop, 'refund', { lines: [{ key: 'sale', quantity: 1 }] }).map((issue) => issue.code)).toEqual([
      'below_minimum',
    ])
    expect(
      refundOf(shop, {
        lines: [
          { key: 'lamp', quantity: 1 },
          { key: 'sale', quantity: 1 },
        ],
      }).amount,
    ).toBe(5_000)
  })
})

describe('lines that look alike, or have other keys in the capture', () => {
  const twin = (key: string): OrderLine => aLine({ key, name: 'Lamp', quantity: 2 })
  const captures = [aCapture({ id: 'cap-1', lines: [twin('cap-1:0'), twin('cap-1:1')] })]
  const twins = aCapturedOrder({ lines: [twin('a'), twin('b')], captures })

  it('are refunded together', () => {
    const command = refundOf(twins, {
      lines: [
        { key: 'a', quantity: 2 },
        { key: 'b', quantity: 1 },
      ],
    })
    expect(command).toMatchObject({ amount: 30_000, captureId: 'cap-1' })
    expect(command.lines.reduce((sum, line) => sum + line.quantity, 0)).toBe(3)
  })

  it('are refunded one after the other', () => {
    let now = twins
    for (const key of ['a', 'a', 'b', 'b']) {
      const { command, after, warnings } = accepted(now, 'refund', { lines: [{ key, quantity: 1 }] })
      expect(command).toMatchObject({ amount: 10_000, captureId: 'cap-1' })
      expect(warnings).toEqual([])
      now = after
    }
    expect(getLedger(now).refundable).toBe(0)
  })
})

describe('a part of a captured line', () => {
  const cup = aLine({ key: 'cup', name: 'Cup', quantity: 3, unitPrice: 3_333, discountAmount: 1_000 })
  const cupPart = (quantity: number, totalAmount: number): OrderLine => ({
    ...cup,
    quantity,
    totalAmount,
    discountAmount: 3_333 * quantity - totalAmount,
    taxAmount: 600 * quantity,
  })

  it('is rounded cumulatively: 3 × 33.33 − 10.00 goes back as 30.00, 29.99, 30.00', () => {
    let now: Order = aCapturedOrder({ lines: [cup] })
    for (const total of [3_000, 2_999, 3_000]) {
      const { command, after } = accepted(now, 'refund', { lines: [{ key: 'cup', quantity: 1 }] })
      expect(command).toEqual({ type: 'refund', amount: total, lines: [cupPart(1, total)], captureId: 'cap-1' })
      now = after
    }
    expect(now.refundedAmount).toBe(8_999)
  })

  it('is a part of the line as it was captured, from the pieces refunded there', () => {
    const captures = [
      aCapture({ id: 'cap-1', at: '2026-11-15T00:00:00Z', lines: [cupPart(1, 3_000)] }),
      aCapture({ id: 'cap-2', at: '2026-11-16T00:00:00Z', lines: [cupPart(2, 5_999)] }),
    ]
    const now = aCapturedOrder({ lines: [cup], captures })
    const first = accepted(now, 'refund', { lines: [{ key: 'cup', quantity: 1 }], captureId: 'cap-2' })
    expect(first.command).toMatchObject({ amount: 3_000, captureId: 'cap-2' })
    const second = accepted(first.after, 'refund', { lines: [{ key: 'cup', quantity: 1 }], captureId: 'cap-2' })
    expect(second.command).toMatchObject({ amount: 2_999, captureId: 'cap-2' })
    const third = accepted(second.after, 'refund', { lines: [{ key: 'cup', quantity: 1 }] })
    expect(third.command).toMatchObject({ amount: 3_000, captureId: 'cap-1' })
    expect(third.after.refundedAmount).toBe(8_999)
  })

  it('is a part of the order line if the capture has no lines', () => {
    const now = aCapturedOrder({ lines: [cup], captures: [aCapture({ id: 'cap-1', amount: 8_999 })] })
    const first = accepted(now, 'refund', { lines: [{ key: 'cup', quantity: 1 }] })
    expect(first.command).toMatchObject({ amount: 3_000, captureId: 'cap-1' })
    const rest = accepted(first.after, 'refund', { lines: [{ key: 'cup', quantity: 2 }] })
    expect(rest.command).toMatchObject({ amount: 5_999, captureId: 'cap-1' })
  })

  it('never loses a unit: 10 × 23.90 − 25 % goes back as 179.25, at once or one by one', () => {
    const candles = aLine({
      key: 'candle',
      name: 'Candle',
      quantity: 10,
      unitPrice: 2_390,
      discountAmount: 5_975,
      taxRate: 2_000,
    })
    const start = aCapturedOrder({ lines: [candles] })
    expect(refundOf(start, { lines: [{ key: 'candle', quantity: 10 }] }).lines).toEqual([candles])
    const totals: number[] = []
    let tax = 0
    let discount = 0
    let now: Order = start
    for (let piece = 0; piece < 10; piece += 1) {
      const { command, after } = accepted(now, 'refund', { lines: [{ key: 'candle', quantity: 1 }] })
      if (command.type !== 'refund') throw new Error(command.type)
      totals.push(command.amount)
      tax += command.lines[0]!.taxAmount
      discount += command.lines[0]!.discountAmount
      now = after
    }
    expect(totals).toEqual([1793, 1792, 1793, 1792, 1793, 1792, 1793, 1792, 1793, 1792])
    expect([tax, discount, now.refundedAmount]).toEqual([2_988, 5_975, 17_925])
  })
})

describe('a refund by amount', () => {
  it('sends the amount, no lines, and the only capture', () => {
    expect(refundOf(order, { amount: 500 })).toEqual({ type: 'refund', amount: 500, lines: [], captureId: 'cap-1' })
  })

  it('with a name and a rate sends one line', () => {
    const command = refundOf(order, { amount: 5_000, name: 'Goodwill', taxRate: 2_500 })
    expect(command.lines).toMatchObject([
      {
        name: 'Goodwill',
        quantity: 1,
        unitPrice: 5_000,
        discountAmount: 0,
        taxRate: 2_500,
        taxAmount: 1_000,
        totalAmount: 5_000,
      },
    ])
  })

  it.each([
    [{ amount: 0 }, ['below_minimum amount']],
    [{ amount: -5 }, ['below_minimum amount']],
    [{ amount: 1.5 }, ['not_an_integer amount']],
    [{ amount: 34_901 }, ['exceeds_refundable amount']],
    [{ amount: 500, taxRate: 2_500 }, ['required name']],
    [{ amount: 500, name: 'x', taxAmount: 100 }, ['required taxRate']],
    [{ amount: 500, name: 'x', taxRate: 2_500, taxAmount: 102 }, ['tax_mismatch taxAmount']],
  ])('is checked like a capture by amount: %j', (input, expected) => {
    expect(spots(issuesOf(order, 'refund', input))).toEqual(expected)
  })

  it('wins over picked items: a custom amount sends no lines', () => {
    expect(refundOf(order, { lines: [{ key: 'lamp', quantity: 1 }], amount: 9_500 })).toEqual({
      type: 'refund',
      amount: 9_500,
      lines: [],
      captureId: 'cap-1',
    })
  })

  it('may be all that was captured and no more', () => {
    expect(refundOf(order, { amount: 34_900 }).amount).toBe(34_900)
    expect(issueNamed(issuesOf(order, 'refund', { amount: 34_901 }), 'exceeds_refundable').max).toBe(34_900)
  })

  it('leaves pending refunds out of what can be given, and failed ones in', () => {
    const now = withRefunds(
      order,
      refund({ id: 'a', amount: 4_900 }),
      refund({ id: 'b', amount: 20_000, state: 'pending' }),
      refund({ id: 'c', amount: 30_000, state: 'failed' }),
    )
    expect(issueNamed(issuesOf(now, 'refund', { amount: 10_001 }), 'exceeds_refundable').max).toBe(10_000)
    expect(refundOf(now, { amount: 10_000 }).amount).toBe(10_000)
  })
})

describe('a refund that says neither', () => {
  it('takes all pieces that can go back', () => {
    expect(refundOf(order, {})).toEqual({
      type: 'refund',
      amount: 34_900,
      lines: lampsAndShipping(),
      captureId: 'cap-1',
    })
  })

  it('takes what is left of them', () => {
    const now = withRefunds(order, refund({ amount: 10_000, lines: [lamps(1)], captureId: 'cap-1' }))
    const command = refundOf(now, {})
    expect(command.amount).toBe(24_900)
    expect(command.lines.map((line) => [line.name, line.quantity])).toEqual([
      ['Lamp', 2],
      ['Shipping', 1],
    ])
  })

  it('takes the amount alone where nobody knows which pieces went back', () => {
    const now = withRefunds(order, refund({ amount: 10_000, captureId: 'cap-1' }))
    expect(refundOf(now, {})).toEqual({ type: 'refund', amount: 24_900, lines: [], captureId: 'cap-1' })
  })
})

describe('the capture of a refund', () => {
  it('is the one that was chosen', () => {
    expect(refundOf(twice, { amount: 500, captureId: 'cap-2' }).captureId).toBe('cap-2')
    expect(refundOf(twice, { lines: [{ key: 'lamp', quantity: 1 }], captureId: 'cap-2' }).captureId).toBe('cap-2')
  })

  it.each(['cap-3', '', '__proto__'])('must be there: %j', (captureId) => {
    expect(spots(issuesOf(twice, 'refund', { amount: 500, captureId }))).toEqual(['unknown_capture captureId'])
  })

  it('bounds the amount if it was chosen', () => {
    expect(issueNamed(issuesOf(twice, 'refund', { amount: 10_001, captureId: 'cap-1' }), 'exceeds_capture').max).toBe(
      10_000,
    )
    expect(refundOf(twice, { amount: 10_000, captureId: 'cap-1' }).amount).toBe(10_000)
  })

  it('bounds the pieces if it was chosen, and names the line as it stands in the input', () => {
    const picked = [
      { key: 'ship', quantity: 0 },
      { key: 'lamp', quantity: 2 },
    ]
    expect(issuesOf(twice, 'refund', { lines: picked, captureId: 'cap-1' })).toEqual([
      { code: 'quantity_above_available', path: 'lines.1.quantity', max: 1 },
    ])
  })

  it('holds pieces of lines that look alike once', () => {
    const alike = [aLine({ key: 'lamp', name: 'Lamp', quantity: 1 }), aLine({ key: 'same', name: 'Lamp', quantity: 1 })]
    const captures = [FIRST, aCapture({ id: 'cap-2', at: '2026-11-16T12:00:00Z', lines: [lamps(1)] })]
    const both = aCapturedOrder({ lines: alike.map((line) => ({ ...line, unitPrice: 10_000 })), captures })
    const picked = [
      { key: 'lamp', quantity: 1 },
      { key: 'same', quantity: 1 },
    ]
    expect(spots(issuesOf(both, 'refund', { lines: picked, captureId: 'cap-1' }))).toEqual([
      'quantity_above_available lines',
    ])
  })

  it('has its rest counted from the refunds, not from its own stale figure', () => {
    const stale = (refundedAmount: number, ...refunds: Refund[]): Order =>
      withRefunds({ ...twice, captures: [{ ...FIRST, refundedAmount }, SECOND] }, ...refunds)
    const missed = stale(0, refund({ amount: 4_000, captureId: 'cap-1' }))
    expect(issueNamed(issuesOf(missed, 'refund', { amount: 6_001, captureId: 'cap-1' }), 'exceeds_capture').max).toBe(
      6_000,
    )
    expect(refundOf(missed, { amount: 6_000, captureId: 'cap-1' }).amount).toBe(6_000)
    const ahead = stale(9_000)
    expect(refundOf(ahead, { amount: 10_000, captureId: 'cap-1' }).amount).toBe(10_000)
  })

  it('has pending refunds taken off its rest, and failed ones not', () => {
    const pending = withRefunds(twice, refund({ amount: 4_000, captureId: 'cap-1', state: 'pending' }))
    expect(issueNamed(issuesOf(pending, 'refund', { amount: 6_001, captureId: 'cap-1' }), 'exceeds_capture').max).toBe(
      6_000,
    )
    const failed = withRefunds(twice, refund({ amount: 4_000, captureId: 'cap-1', state: 'failed' }))
    expect(refundOf(failed, { amount: 10_000, captureId: 'cap-1' }).amount).toBe(10_000)
  })

  it('by items is the first in time whose own lines hold all of them', () => {
    const backwards = { ...twice, captures: [SECOND, FIRST] }
    expect(refundOf(twice, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-1')
    expect(refundOf(backwards, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-1')
    expect(refundOf(twice, { lines: [{ key: 'lamp', quantity: 2 }] }).captureId).toBe('cap-2')
    expect(
      refundOf(twice, {
        lines: [
          { key: 'ship', quantity: 1 },
          { key: 'lamp', quantity: 1 },
        ],
      }).captureId,
    ).toBe('cap-2')
  })

  it('by items still holds them only until they are refunded', () => {
    const now = withRefunds(twice, refund({ amount: 10_000, lines: [lamps(1)], captureId: 'cap-1' }))
    expect(refundOf(now, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-2')
  })

  it('by items has a rest that is enough', () => {
    const now = withRefunds(twice, refund({ amount: 1, captureId: 'cap-1' }))
    expect(refundOf(now, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-2')
  })

  it('counts a refund that names none against the one this rule finds', () => {
    const now = withRefunds(twice, refund({ amount: 10_000, lines: [lamps(1)] }))
    expect(refundOf(now, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-2')
    expect(issueNamed(issuesOf(now, 'refund', { amount: 1, captureId: 'cap-1' }), 'exceeds_capture').max).toBe(0)
  })

  it('counts such refunds in time order, wherever they stand in the list', () => {
    const captures = [
      aCapture({ id: 'cap-1', at: '2026-11-15T00:00:00Z', lines: [lamps(2)] }),
      aCapture({ id: 'cap-2', at: '2026-11-16T00:00:00Z', lines: [lamps(1), shipping] }),
    ]
    const sooner = refund({ id: 'soon', amount: 10_000, lines: [lamps(1)], at: '2026-11-17T00:00:00Z' })
    const later = refund({ id: 'late', amount: 20_000, lines: [lamps(2)], at: '2026-11-18T00:00:00Z' })
    // The sooner one belongs to the first capture; after it no capture holds two lamps.
    const now = withRefunds(aCapturedOrder({ captures }), later, sooner)
    expect(refundOf(now, { amount: 4_900, captureId: 'cap-1' }).amount).toBe(4_900)
    expect(issueNamed(issuesOf(now, 'refund', { amount: 4_901, captureId: 'cap-1' }), 'exceeds_refundable').max).toBe(
      4_900,
    )
  })

  it('passes over failed refunds that name none', () => {
    const now = withRefunds(twice, refund({ amount: 10_000, lines: [lamps(1)], state: 'failed' }))
    expect(refundOf(now, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-1')
  })

  it('by amount is the only one, or unknown', () => {
    expect(refundOf(order, { amount: 500 }).captureId).toBe('cap-1')
    const { command, warnings } = accepted(twice, 'refund', { amount: 500 })
    expect(command).toEqual({ type: 'refund', amount: 500, lines: [] })
    expect(warnings).toEqual([{ code: 'unallocated' }])
  })

  it('is unknown where none holds all items: the shares are then those of the order line', () => {
    const { command, warnings } = accepted(twice, 'refund', { lines: [{ key: 'lamp', quantity: 3 }] })
    expect(command).toEqual({ type: 'refund', amount: 30_000, lines: [lamps(3)] })
    expect(warnings).toEqual([{ code: 'unallocated' }])
  })

  it('bounds nothing but the order if it is unknown', () => {
    expect(refundOf(twice, { amount: 34_900 })).toMatchObject({ amount: 34_900 })
    expect(issuesOf(twice, 'refund', { amount: 34_901 }).map((issue) => issue.code)).toEqual(['exceeds_refundable'])
  })

  it('without lines of its own fits items only if it is the only one', () => {
    const bare = (capture: Capture): Capture => ({ ...capture, lines: [] })
    const only = aCapturedOrder({ captures: [aCapture({ id: 'cap-1', amount: 34_900 })] })
    expect(refundOf(only, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-1')
    const oneOfTwo = { ...twice, captures: [bare(FIRST), SECOND] }
    expect(refundOf(oneOfTwo, { lines: [{ key: 'lamp', quantity: 1 }] }).captureId).toBe('cap-2')
    const neither = accepted({ ...twice, captures: [bare(FIRST), bare(SECOND)] }, 'refund', {
      lines: [{ key: 'lamp', quantity: 1 }],
    })
    expect(neither.command).toEqual({ type: 'refund', amount: 10_000, lines: [lamps(1)] })
    expect(neither.warnings.map((warning) => warning.code)).toContain('unallocated')
  })
})

describe('items whose captured or refunded pieces are unknown', () => {
  it('are accepted with a warning', () => {
    const part = anOrder({
      status: 'partially_captured',
      capturedAmount: 15_000,
      captures: [aCapture({ id: 'cap-1', amount: 15_000 })],
    })
    const { command, warnings } = accepted(part, 'refund', { lines: [{ key: 'lamp', quantity: 1 }] })
    expect(command).toMatchObject({ amount: 10_000, captureId: 'cap-1' })
    expect(warnings).toEqual([{ code: 'not_itemised' }])
    expect(
      issueNamed(issuesOf(part, 'refund', { lines: [{ key: 'lamp', quantity: 2 }] }), 'exceeds_refundable').max,
    ).toBe(15_000)
  })

  it('are warned of after a refund by amount', () => {
    const now = withRefunds(order, refund({ amount: 100, captureId: 'cap-1' }))
    expect(accepted(now, 'refund', { lines: [{ key: 'lamp', quantity: 1 }] }).warnings).toEqual([
      { code: 'not_itemised' },
    ])
    expect(accepted(now, 'refund', { amount: 10_000 }).warnings).toEqual([])
  })

  it('are known where all is captured, if by amount', () => {
    const only = aCapturedOrder({ captures: [aCapture({ id: 'cap-1', amount: 34_900 })] })
    expect(accepted(only, 'refund', { lines: [{ key: 'lamp', quantity: 1 }] }).warnings).toEqual([])
  })
})

describe('a return fee', () => {
  const shirt = aLine({ key: 'shirt', name: 'T-Shirt', unitPrice: 10_000 })
  const shop = aCapturedOrder({ lines: [shirt] })
  const all = [{ key: 'shirt', quantity: 1 }]
  const fee = (seed: object = {}) => ({ amount: 500, taxRate: 2_500, name: 'Return fee', ...seed })

  it('is kept from the refund as a negative line with its tax', () => {
    const command = refundOf(shop, { lines: all, returnFee: fee() })
    expect(command).toMatchObject({ type: 'refund', amount: 9_500, captureId: 'cap-1' })
    expect(command.lines).toHaveLength(2)
    expect(command.lines[0]).toEqual(shirt)
    expect(command.lines[1]).toMatchObject({
      type: 'return_fee',
      name: 'Return fee',
      quantity: 1,
      unitPrice: -500,
      discountAmount: 0,
      taxRate: 2_500,
      taxAmount: -100,
      totalAmount: -500,
    })
  })

  it('moves the refund without it', () => {
    const { effects } = accepted(shop, 'refund', { lines: all, returnFee: fee() })
    expect(effects).toEqual(moneyEffects('refund', 9_500, 'captured', 'partially_refunded'))
  })

  it('stays refundable afterwards', () => {
    const { after } = accepted(shop, 'refund', { lines: all, returnFee: fee() })
    expect(getLedger(after).refundable).toBe(500)
    expect(refundOf(after, { amount: 500 })).toEqual({ type: 'refund', amount: 500, lines: [], captureId: 'cap-1' })
    expect(issueNamed(issuesOf(after, 'refund', { amount: 501 }), 'exceeds_refundable').max).toBe(500)
  })

  it.each([10_000, 10_001])('must be below the refund: %d', (amount) => {
    const issues = issuesOf(shop, 'refund', { lines: all, returnFee: fee({ amount }) })
    expect(issueNamed(issues, 'fee_not_below_refund').path).toBe('returnFee.amount')
  })

  it('may be one unit', () => {
    expect(refundOf(shop, { lines: all, returnFee: fee({ amount: 1 }) }).amount).toBe(9_999)
  })

  it('may leave one unit of the refund', () => {
    expect(refundOf(shop, { lines: all, returnFee: fee({ amount: 9_999 }) }).amount).toBe(1)
  })

  it.each([
    [{ amount: 0 }, 'returnFee.amount'],
    [{ amount: -500 }, 'returnFee.amount'],
    [{ amount: 1.5 }, 'returnFee.amount'],
    [{ taxRate: 10_001 }, 'returnFee.taxRate'],
    [{ taxRate: -1 }, 'returnFee.taxRate'],
    [{ name: '' }, 'returnFee.name'],
  ])('that is none is refused: %j', (seed, path) => {
    const issues = issuesOf(shop, 'refund', { lines: all, returnFee: fee(seed) })
    expect(issues.map((issue) => issue.path)).toEqual([path])
  })

  it('has its tax rounded away from zero', () => {
    const command = refundOf(shop, { lines: all, returnFee: fee({ amount: 15, taxRate: 2_000 }) })
    expect(command.lines[1]).toMatchObject({ taxAmount: -3, totalAmount: -15 })
  })

  it('needs lines', () => {
    const byAmount = issuesOf(shop, 'refund', { amount: 5_000, returnFee: fee() })
    expect(spots(byAmount)).toEqual(['fee_not_offered returnFee'])
    const custom = issuesOf(shop, 'refund', { lines: all, amount: 5_000, returnFee: fee() })
    expect(spots(custom)).toEqual(['fee_not_offered returnFee'])
  })

  it('is kept from all pieces where nothing is picked', () => {
    expect(refundOf(shop, { returnFee: fee() })).toMatchObject({
      amount: 9_500,
      lines: [shirt, { type: 'return_fee' }],
    })
  })

  it('is passed over when the pieces that went back are counted', () => {
    const two = aCapturedOrder({ lines: [{ ...shirt, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }] })
    const { after } = accepted(two, 'refund', { lines: all, returnFee: fee() })
    const { command, warnings } = accepted(after, 'refund', { lines: all })
    expect(command).toMatchObject({ amount: 10_000, captureId: 'cap-1', lines: [shirt] })
    expect(warnings).toEqual([])
    const spent = issuesOf(after, 'refund', { lines: [{ key: 'shirt', quantity: 2 }] })
    expect(issueNamed(spent, 'quantity_above_available').max).toBe(1)
  })

  it('is refused where the table refuses it, and the refund itself is not', () => {
    const foreign = { ...shop, country: 'US' }
    expect(issuesOf(foreign, 'refund', { lines: all, returnFee: fee() }).map((issue) => issue.code)).toEqual([
      'fee_not_offered',
    ])
    expect(refundOf(foreign, { lines: all }).amount).toBe(10_000)
    const part = anOrder({ status: 'partially_captured', capturedAmount: 10_000, captures: [FIRST] })
    const issues = issuesOf(part, 'refund', { lines: [{ key: 'lamp', quantity: 1 }], returnFee: fee() })
    expect(issues.map((issue) => issue.code)).toEqual(['partly_captured'])
    expect(issuesOf(part, 'refund', { returnFee: fee() }).map((issue) => issue.code)).toEqual(['partly_captured'])
  })

  it('is told what is wrong with it where nothing is picked, too', () => {
    expect(spots(issuesOf(shop, 'refund', { returnFee: fee({ amount: -5 }) }))).toEqual([
      'below_minimum returnFee.amount',
    ])
  })
})

describe('a refund and the status', () => {
  it('of everything makes the order refunded', () => {
    expect(accepted(order, 'refund', {}).effects).toEqual(moneyEffects('refund', 34_900, 'captured', 'refunded'))
  })

  it('of more makes it no more partially refunded than it is', () => {
    const now = withRefunds(order, refund({ amount: 100, captureId: 'cap-1' }))
    expect(accepted(now, 'refund', { amount: 100 }).effects).toEqual(moneyEffects('refund', 100))
    expect(accepted(now, 'refund', { amount: 34_800 }).effects).toEqual(
      moneyEffects('refund', 34_800, 'partially_refunded', 'refunded'),
    )
  })

  it('leaves an order that still has something to capture partially captured', () => {
    const part = anOrder({ status: 'partially_captured', capturedAmount: 10_000, captures: [FIRST] })
    expect(accepted(part, 'refund', {}).effects).toEqual(moneyEffects('refund', 10_000))
  })

  it('leaves a closed order closed until all is refunded', () => {
    const closed = { ...order, status: 'closed' }
    expect(accepted(closed, 'refund', { amount: 100 }).effects).toEqual(moneyEffects('refund', 100))
    expect(accepted(closed, 'refund', {}).effects).toEqual(moneyEffects('refund', 34_900, 'closed', 'refunded'))
  })

  it('speaks of the lifecycle during a dispute', () => {
    const enquiry = { ...order, disputes: [dispute('warning_needs_response')] }
    expect(accepted(enquiry, 'refund', {}).effects).toEqual(moneyEffects('refund', 34_900, 'captured', 'refunded'))
  })

  it('works after the authorization has lapsed', () => {
    const part = anOrder({ status: 'partially_captured', capturedAmount: 10_000, captures: [FIRST] })
    expect(refundOf(part, { amount: 100 }, { now: new Date('2027-01-01T00:00:00Z') }).amount).toBe(100)
  })
})

describe('a refund during a dispute', () => {
  const camera = aLine({ key: 'camera', name: 'Camera', unitPrice: 39_900 })
  const shop = (...disputes: Dispute[]) => aCapturedOrder({ lines: [camera], disputes })
  const warnings = (now: Order, amount: number) => accepted(now, 'refund', { amount }).warnings

  it('closes an enquiry from 95 % of the disputed amount on, rounded up', () => {
    expect(closingRefund({ amount: 39_900 })).toBe(37_905)
    expect(closingRefund({ amount: 1 })).toBe(1)
    expect(closingRefund({ amount: 101 })).toBe(96)
    const enquiry = shop(dispute('warning_needs_response', { amount: 39_900 }))
    expect(warnings(enquiry, 37_905)).toEqual([{ code: 'closes_enquiry', amount: 37_905, disputeId: 'dp-1' }])
    expect(warnings(enquiry, 37_904)).toEqual([{ code: 'below_closing_amount', amount: 37_905, disputeId: 'dp-1' }])
  })

  it('speaks of each open enquiry', () => {
    const two = shop(
      dispute('warning_needs_response', { id: 'a', amount: 10_000 }),
      dispute('warning_under_review', { id: 'b', amount: 20_000 }),
      dispute('warning_closed', { id: 'c', amount: 30_000 }),
    )
    expect(warnings(two, 9_500)).toEqual([
      { code: 'closes_enquiry', amount: 9_500, disputeId: 'a' },
      { code: 'below_closing_amount', amount: 19_000, disputeId: 'b' },
    ])
  })

  it('says nothing of closing where the dispute is in another currency', () => {
    expect(warnings(shop(dispute('warning_needs_response', { currency: 'EUR' })), 39_900)).toEqual([])
  })

  it('warns that a lost dispute has been paid already', () => {
    expect(warnings(shop(dispute('lost')), 100).map((warning) => warning.code)).toEqual(['lost_dispute_already_paid'])
    expect(warnings(shop(dispute('won')), 100)).toEqual([])
  })

  it('is refused while a chargeback is open', () => {
    expect(issuesOf(shop(dispute('needs_response')), 'refund', { amount: 100 }).map((issue) => issue.code)).toEqual([
      'disputed',
    ])
  })
})

describe('a refund that is not allowed', () => {
  it.each([
    ['nothing_captured', anOrder(), {}],
    ['cancelled', anOrder({ status: 'cancelled' }), {}],
    ['nothing_captured', anOrder({ status: 'expired' }), {}],
    ['unknown_status', { ...order, status: 'ON_HOLD' }, {}],
    ['fully_refunded', { ...order, refundedAmount: 34_900 }, {}],
    ['inconsistent_data', { ...order, refundedAmount: 34_901 }, {}],
    ['not_permitted', order, { permissions: { refund: false } }],
    ['not_supported', order, { adapter: { capture: () => {} } }],
    ['busy', order, { pending: 'sending' }],
    ['outcome_unknown', order, { pending: 'unknown' }],
  ] as const)('is refused with the reason of the table: %s', (reason, refused, context) => {
    expect(issuesOf(refused, 'refund', { amount: 100 }, context).map((issue) => issue.code)).toEqual([reason])
  })
})
