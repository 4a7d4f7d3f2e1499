import { describe, expect, it } from 'vitest'
import { aCapture, aCapturedOrder, aLine, anOrder, lampsAndShipping, NOW } from '../harness/orders'
import { accepted, captureOf, issueNamed, issuesOf, moneyEffects, spots } from './planning'
import type { Dispute } from '../../src/model/dispute'
import type { Order } from '../../src/model/order'
import type { OrderLine } from '../../src/model/orderLine'

const order = anOrder()
const LAMP_PIECE = aLine({ key: 'lamp', name: 'Lamp', quantity: 1, unitPrice: 10_000 })

/** 3 × 33.33 − 10.00 = 89.99, of which no piece is a third. */
const unevenLine = aLine({ key: 'cup', name: 'Cup', quantity: 3, unitPrice: 3_333, discountAmount: 1_000 })
const uneven = anOrder({ lines: [unevenLine] })

function pieceOfCup(totalAmount: number, quantity = 1) {
  const discountAmount = 3_333 * quantity - totalAmount
  return { ...unevenLine, quantity, discountAmount, totalAmount, taxAmount: 600 * quantity }
}

/** Two lines, 50.00 of them captured by amount: nobody knows which. */
const notItemised = anOrder({
  status: 'partially_captured',
  lines: [
    aLine({ key: 'chair', name: 'Chair', unitPrice: 6_000 }),
    aLine({ key: 'rug', name: 'Rug', unitPrice: 4_000 }),
  ],
  capturedAmount: 5_000,
  captures: [aCapture({ id: 'cap-1', amount: 5_000 })],
})

describe('a capture by items', () => {
  it('sends the picked pieces and what they come to', () => {
    expect(captureOf(order, { lines: [{ key: 'lamp', quantity: 1 }] })).toEqual({
      type: 'capture',
      amount: 10_000,
      lines: [LAMP_PIECE],
    })
  })

  it('tells the whole of what it brings about', () => {
    const { effects, warnings } = accepted(order, 'capture', { lines: [{ key: 'lamp', quantity: 1 }] })
    expect(effects).toEqual(moneyEffects('capture', 10_000, 'authorized', 'partially_captured'))
    expect(warnings).toEqual([])
  })

  it('shows the order as it will be', () => {
    const { after } = accepted(order, 'capture', { lines: [{ key: 'lamp', quantity: 1 }] })
    expect(after).toMatchObject({
      status: 'partially_captured',
      amount: 34_900,
      capturedAmount: 10_000,
      remainingAmount: 24_900,
      captures: [{ amount: 10_000, lines: [{ name: 'Lamp', quantity: 1 }] }],
    })
  })

  it('carries description, reference and parcels', () => {
    const extra = {
      description: 'First parcel',
      reference: 'R-1',
      shippingInfo: [{ company: 'DHL', trackingNumber: '1' }],
    }
    expect(captureOf(order, { lines: [{ key: 'ship', quantity: 1 }], ...extra })).toMatchObject({
      amount: 4_900,
      ...extra,
    })
  })

  it('adds up a key that is picked twice', () => {
    const picks = [
      { key: 'lamp', quantity: 1 },
      { key: 'ship', quantity: 1 },
      { key: 'lamp', quantity: 1 },
    ]
    const command = captureOf(order, { lines: picks })
    expect(command.amount).toBe(24_900)
    expect(command.lines.map((line) => [line.key, line.quantity])).toEqual([
      ['lamp', 2],
      ['ship', 1],
    ])
    const tooMany = [...picks, { key: 'lamp', quantity: 2 }]
    expect(issueNamed(issuesOf(order, 'capture', { lines: tooMany }), 'quantity_above_available').max).toBe(3)
  })

  it('ignores a quantity of nothing', () => {
    const command = captureOf(order, {
      lines: [
        { key: 'lamp', quantity: 0 },
        { key: 'ship', quantity: 1 },
      ],
    })
    expect(command.lines.map((line) => line.key)).toEqual(['ship'])
  })

  it.each([[[]], [[{ key: 'lamp', quantity: 0 }]]])('of nothing is refused: %j', (lines) => {
    expect(issuesOf(order, 'capture', { lines }).map((issue) => issue.code)).toEqual(['nothing_selected'])
  })

  it.each([
    [-1, 'below_minimum'],
    [4, 'quantity_above_available'],
    [1e9, 'quantity_above_available'],
    [1.5, 'not_an_integer'],
  ])('of %d pieces of three is refused: %s', (quantity, code) => {
    const issues = issuesOf(order, 'capture', {
      lines: [
        { key: 'ship', quantity: 1 },
        { key: 'lamp', quantity },
      ],
    })
    expect(spots(issues)).toEqual([`${code} lines.1.quantity`])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '2', null])(
    'of a quantity that is no number is refused: %s',
    (quantity) => {
      const issues = issuesOf(order, 'capture', { lines: [{ key: 'lamp', quantity: quantity as number }] })
      expect(issues.map((issue) => issue.path)).toEqual(['lines.0.quantity'])
    },
  )

  it('names the most that can be picked', () => {
    expect(issuesOf(order, 'capture', { lines: [{ key: 'lamp', quantity: 4 }] })).toEqual([
      { code: 'quantity_above_available', path: 'lines.0.quantity', max: 3 },
    ])
  })

  it.each(['nothing', '__proto__', 'constructor', ''])('of a line that is not there is refused: %j', (key) => {
    const issue = issueNamed(issuesOf(order, 'capture', { lines: [{ key, quantity: 1 }] }), 'unknown_line')
    expect(issue.path).toMatch(/^lines\.0/)
  })

  it('names everything that is wrong at once', () => {
    const issues = issuesOf(order, 'capture', {
      lines: [
        { key: 'lamp', quantity: -1 },
        { key: 'ship', quantity: 2 },
        { key: 'nothing', quantity: 1 },
      ],
    })
    expect(issues.map((issue) => issue.code).sort()).toEqual([
      'below_minimum',
      'quantity_above_available',
      'unknown_line',
    ])
  })

  it('cannot take pieces that are captured already', () => {
    const part = anOrder({
      status: 'partially_captured',
      capturedAmount: 24_900,
      captures: [
        aCapture({
          id: 'cap-1',
          lines: [{ ...LAMP_PIECE, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }, lampsAndShipping()[1]!],
        }),
      ],
    })
    expect(
      issuesOf(part, 'capture', {
        lines: [
          { key: 'lamp', quantity: 2 },
          { key: 'ship', quantity: 1 },
        ],
      }),
    ).toEqual([
      { code: 'quantity_above_available', path: 'lines.0.quantity', max: 1 },
      { code: 'quantity_above_available', path: 'lines.1.quantity', max: 0 },
    ])
    expect(captureOf(part, { lines: [{ key: 'lamp', quantity: 1 }] }).amount).toBe(10_000)
  })
})

describe('lines that look alike', () => {
  const twin = (key: string): OrderLine => aLine({ key, name: 'Lamp', quantity: 2 })
  const one = (key: string): OrderLine => aLine({ key, name: 'Lamp', quantity: 1 })
  const twins = anOrder({
    lines: [twin('a'), twin('b')],
    status: 'partially_captured',
    capturedAmount: 30_000,
    // The backend's lines have keys of their own.
    captures: [
      aCapture({ id: 'cap-1', lines: [{ ...twin('cap-1:0'), quantity: 3, totalAmount: 30_000, taxAmount: 6_000 }] }),
    ],
  })

  it('are filled by captures in list order', () => {
    const issues = issuesOf(twins, 'capture', {
      lines: [
        { key: 'a', quantity: 1 },
        { key: 'b', quantity: 2 },
      ],
    })
    expect(issues).toEqual([
      { code: 'quantity_above_available', path: 'lines.0.quantity', max: 0 },
      { code: 'quantity_above_available', path: 'lines.1.quantity', max: 1 },
    ])
    expect(captureOf(twins, { lines: [{ key: 'b', quantity: 1 }] })).toEqual({
      type: 'capture',
      amount: 10_000,
      lines: [one('b')],
    })
    expect(captureOf(twins, {})).toEqual({ type: 'capture', amount: 10_000, lines: [one('b')] })
  })
})

describe('the amount of a capture by items', () => {
  const withDiscount = anOrder({
    lines: [
      aLine({ key: 'bag', name: 'Bag', unitPrice: 20_000 }),
      aLine({ key: 'sale', name: 'Sale', type: 'discount', unitPrice: -5_000 }),
    ],
  })

  it('takes a picked discount off, and never spreads one that is not picked', () => {
    const both = [
      { key: 'bag', quantity: 1 },
      { key: 'sale', quantity: 1 },
    ]
    expect(captureOf(withDiscount, { lines: both }).amount).toBe(15_000)
    const alone = issuesOf(withDiscount, 'capture', { lines: [{ key: 'bag', quantity: 1 }] })
    expect(issueNamed(alone, 'exceeds_remaining').max).toBe(15_000)
  })

  it('is refused below one', () => {
    const issues = issuesOf(withDiscount, 'capture', { lines: [{ key: 'sale', quantity: 1 }] })
    expect(issues.map((issue) => issue.code)).toEqual(['below_minimum'])
  })

  it("is bound by the order's amount where that is not the sum of its lines", () => {
    const less = anOrder({ amount: 34_899, originalAmount: 34_899 })
    const lines = [
      { key: 'lamp', quantity: 3 },
      { key: 'ship', quantity: 1 },
    ]
    expect(issueNamed(issuesOf(less, 'capture', { lines }), 'exceeds_remaining').max).toBe(34_899)
  })
})

describe('a part of a line', () => {
  it('is rounded cumulatively, so that the pieces add up', () => {
    let now: Order = uneven
    for (const total of [3_000, 2_999, 3_000]) {
      const { command, after } = accepted(now, 'capture', { lines: [{ key: 'cup', quantity: 1 }] })
      expect(command).toEqual({ type: 'capture', amount: total, lines: [pieceOfCup(total)] })
      now = after
    }
    expect(now).toMatchObject({ status: 'captured', capturedAmount: 8_999, remainingAmount: 0 })
  })

  it('begins at what is captured already', () => {
    const part = {
      ...uneven,
      status: 'partially_captured',
      capturedAmount: 3_000,
      remainingAmount: 5_999,
      captures: [aCapture({ id: 'cap-1', lines: [pieceOfCup(3_000)] })],
    }
    expect(captureOf(part, { lines: [{ key: 'cup', quantity: 1 }] })).toMatchObject({ amount: 2_999 })
    expect(captureOf(part, { lines: [{ key: 'cup', quantity: 2 }] })).toEqual({
      type: 'capture',
      amount: 5_999,
      lines: [pieceOfCup(5_999, 2)],
    })
  })

  it('of a quantity that is no integer is the whole rest or nothing', () => {
    const cheese = aLine({ key: 'cheese', name: 'Cheese', quantity: 2.5, unitPrice: 4_000, quantityUnit: 'kg' })
    const shop = anOrder({ lines: [cheese, LAMP_PIECE] })
    expect(captureOf(shop, { lines: [{ key: 'cheese', quantity: 2.5 }] })).toEqual({
      type: 'capture',
      amount: 10_000,
      lines: [cheese],
    })
    for (const quantity of [1, 2, 0.5, 2.4999, 3]) {
      const issues = issuesOf(shop, 'capture', { lines: [{ key: 'cheese', quantity }] })
      expect(spots(issues)).toEqual(['quantity_above_available lines.0.quantity'])
    }
  })

  it('of a line without a rate has no tax', () => {
    const us = anOrder({ lines: [aLine({ key: 'pack', name: 'Pack', quantity: 2, taxRate: undefined })] })
    const command = captureOf(us, { lines: [{ key: 'pack', quantity: 1 }] })
    expect(command.lines[0]).toMatchObject({ totalAmount: 10_000, taxAmount: 0 })
    expect(command.lines[0]).not.toHaveProperty('taxRate')
  })
})

describe('a capture by amount', () => {
  it('sends the amount and no lines', () => {
    expect(captureOf(order, { amount: 5_000 })).toEqual({ type: 'capture', amount: 5_000, lines: [] })
  })

  it.each([1, 34_900])('may be anything from one to all that remains: %d', (amount) => {
    expect(captureOf(order, { amount }).amount).toBe(amount)
  })

  it('of all that remains leaves the order captured', () => {
    const { effects, after } = accepted(order, 'capture', { amount: 34_900 })
    expect(effects).toEqual(moneyEffects('capture', 34_900, 'authorized', 'captured'))
    expect(after).toMatchObject({ status: 'captured', remainingAmount: 0 })
  })

  it('changes no status from one part to the next', () => {
    const { effects } = accepted(notItemised, 'capture', { amount: 1_000 })
    expect(effects).toEqual(moneyEffects('capture', 1_000))
  })

  it('is refused above what remains, with the most there is', () => {
    expect(issuesOf(order, 'capture', { amount: 34_901 })).toEqual([
      { code: 'exceeds_remaining', path: 'amount', max: 34_900 },
    ])
    expect(issuesOf(notItemised, 'capture', { amount: 5_001 })).toEqual([
      { code: 'exceeds_remaining', path: 'amount', max: 5_000 },
    ])
  })

  it.each([0, -1, -34_900])('is refused below one: %d', (amount) => {
    expect(issuesOf(order, 'capture', { amount })).toMatchObject([{ code: 'below_minimum', path: 'amount' }])
  })

  it.each([10.5, Number.NaN, '1000', null])('is refused if it is no integer: %s', (amount) => {
    expect(spots(issuesOf(order, 'capture', { amount: amount as number }))).toEqual(['not_an_integer amount'])
  })

  it.each([1e21, 2 ** 53, Number.POSITIVE_INFINITY])('is refused if no double holds it: %s', (amount) => {
    expect(issuesOf(order, 'capture', { amount }).map((issue) => issue.path)).toEqual(['amount'])
  })

  it('with a name and a rate sends one line', () => {
    expect(captureOf(order, { amount: 5_000, name: 'Deposit', taxRate: 2_500 })).toEqual({
      type: 'capture',
      amount: 5_000,
      lines: [
        {
          key: 'amount',
          type: 'physical',
          name: 'Deposit',
          quantity: 1,
          unitPrice: 5_000,
          discountAmount: 0,
          taxRate: 2_500,
          taxAmount: 1_000,
          totalAmount: 5_000,
        },
      ],
    })
  })

  it('with a name alone sends one line without tax', () => {
    const [line, ...others] = captureOf(order, { amount: 5_000, name: 'Deposit' }).lines
    expect(others).toEqual([])
    expect(line).toMatchObject({ key: 'amount', name: 'Deposit', unitPrice: 5_000, taxAmount: 0, totalAmount: 5_000 })
    expect(line?.taxRate).toBeUndefined()
    expect(line?.reference).toBeUndefined()
  })

  it.each([
    [{ taxRate: 2_500 }, ['required name']],
    [{ name: '', taxRate: 2_500 }, ['required name']],
    [{ name: 'Deposit', taxAmount: 1_000 }, ['required taxRate']],
    [{ taxAmount: 1_000 }, ['required name', 'required taxRate']],
  ])('needs a name for its tax, and a rate for an amount of tax: %j', (tax, expected) => {
    expect(spots(issuesOf(order, 'capture', { amount: 5_000, ...tax }))).toEqual(expected)
  })

  it.each([999, 1_000, 1_001])('takes its own tax within one: %d', (taxAmount) => {
    const { lines } = captureOf(order, { amount: 5_000, name: 'Deposit', taxRate: 2_500, taxAmount })
    expect(lines[0]?.taxAmount).toBe(taxAmount)
  })

  it.each([998, 1_002, 0, -1_000])('refuses a tax further off: %d', (taxAmount) => {
    const issues = issuesOf(order, 'capture', { amount: 5_000, name: 'Deposit', taxRate: 2_500, taxAmount })
    expect(spots(issues)).toEqual(['tax_mismatch taxAmount'])
  })

  it.each([-1, 10_001, 25.5, Number.NaN])('refuses a tax rate that is none: %d', (taxRate) => {
    const issues = issuesOf(order, 'capture', { amount: 5_000, name: 'Deposit', taxRate })
    expect(issues.map((issue) => issue.path)).toEqual(['taxRate'])
  })

  it('names everything that is wrong at once', () => {
    const issues = issuesOf(order, 'capture', { amount: 0, taxAmount: 5 })
    expect(spots(issues)).toEqual(['below_minimum amount', 'required name', 'required taxRate'])
  })

  it('wins over picked items: a custom amount sends no lines', () => {
    const command = captureOf(order, { lines: [{ key: 'lamp', quantity: 1 }], amount: 9_000 })
    expect(command).toEqual({ type: 'capture', amount: 9_000, lines: [] })
  })
})

describe('a capture that says neither', () => {
  it('takes all open pieces', () => {
    expect(captureOf(order, {})).toEqual({ type: 'capture', amount: 34_900, lines: lampsAndShipping() })
  })

  it('takes what is still open', () => {
    const part = anOrder({
      status: 'partially_captured',
      capturedAmount: 10_000,
      captures: [aCapture({ id: 'cap-1', lines: [LAMP_PIECE] })],
    })
    const command = captureOf(part, { description: 'The rest' })
    expect(command).toMatchObject({ amount: 24_900, description: 'The rest' })
    expect(command.lines.map((line) => [line.key, line.quantity, line.totalAmount])).toEqual([
      ['lamp', 2, 20_000],
      ['ship', 1, 4_900],
    ])
  })

  it('takes the amount alone where nobody knows what is open', () => {
    expect(captureOf(notItemised, {})).toEqual({ type: 'capture', amount: 5_000, lines: [] })
  })

  it('takes the amount alone where the open pieces do not add up to it', () => {
    const less = anOrder({ amount: 30_000 })
    expect(captureOf(less, {})).toEqual({ type: 'capture', amount: 30_000, lines: [] })
  })
})

describe('items of an order whose captured pieces are unknown', () => {
  it('are bound by the amount alone, with a warning', () => {
    expect(
      issueNamed(issuesOf(notItemised, 'capture', { lines: [{ key: 'chair', quantity: 1 }] }), 'exceeds_remaining').max,
    ).toBe(5_000)
    const { command, after, warnings } = accepted(notItemised, 'capture', { lines: [{ key: 'rug', quantity: 1 }] })
    expect(command).toMatchObject({ amount: 4_000, lines: [{ key: 'rug', quantity: 1, totalAmount: 4_000 }] })
    expect(after.remainingAmount).toBe(1_000)
    expect(warnings).toEqual([{ code: 'not_itemised' }])
  })

  it('are not warned of when only an amount is captured', () => {
    expect(accepted(notItemised, 'capture', { amount: 4_000 }).warnings).toEqual([])
    expect(accepted(notItemised, 'capture', {}).warnings).toEqual([])
  })
})

describe('a capture shortly before the expiry', () => {
  const at = (iso: string) => ({ now: new Date(iso) })

  it('warns if it leaves a rest, from less than 24 hours on', () => {
    expect(accepted(order, 'capture', { amount: 1 }, at('2026-12-07T00:00:00.001Z')).warnings).toEqual([
      { code: 'expires_soon' },
    ])
    expect(accepted(order, 'capture', { amount: 1 }, at('2026-12-07T00:00:00Z')).warnings).toEqual([])
  })

  it('does not warn if it takes all', () => {
    expect(accepted(order, 'capture', {}, at('2026-12-07T12:00:00Z')).warnings).toEqual([])
  })
})

describe('a capture during a dispute', () => {
  const dispute = (status: string): Dispute => ({
    id: 'dp-1',
    status,
    amount: 4_000,
    currency: 'SEK',
    openedAt: '2026-11-20T08:00:00Z',
  })
  const codes = (status: string, refundBlockedBy?: string[]) =>
    accepted(
      { ...notItemised, disputes: [dispute(status)] },
      'capture',
      { amount: 1_000 },
      refundBlockedBy ? { policy: { refundBlockedBy } } : {},
    ).warnings.map((warning) => warning.code)

  it.each(['needs_response', 'under_review'])('warns of an open chargeback: %s', (status) => {
    expect(codes(status)).toEqual(['chargeback_open'])
  })

  it.each(['warning_needs_response', 'warning_under_review', 'warning_closed', 'won', 'lost', 'WHATEVER'])(
    'does not warn of %s',
    (status) => {
      expect(codes(status)).toEqual([])
    },
  )

  it('warns of what the policy lets stand in the way of refunds', () => {
    expect(codes('needs_response', [])).toEqual([])
    expect(codes('warning_under_review', ['warning_under_review'])).toEqual(['chargeback_open'])
  })
})

it('names all its warnings at once', () => {
  const disputes = [
    { id: 'dp-1', status: 'needs_response', amount: 4_000, currency: 'SEK', openedAt: '2026-11-20T08:00:00Z' },
  ]
  const { warnings } = accepted(
    { ...notItemised, disputes },
    'capture',
    { lines: [{ key: 'rug', quantity: 1 }] },
    { now: new Date('2026-12-07T12:00:00Z') },
  )
  expect(warnings.map((warning) => warning.code).sort()).toEqual(['chargeback_open', 'expires_soon', 'not_itemised'])
})

describe('a provider that takes one capture', () => {
  const policy = { multiCapture: false }

  it('has the rest released by a part capture', () => {
    const { after, effects } = accepted(order, 'capture', { amount: 10_000 }, { policy })
    expect(after).toMatchObject({ status: 'captured', amount: 34_900, capturedAmount: 10_000, remainingAmount: 0 })
    expect(effects).toEqual(moneyEffects('capture', 10_000, 'authorized', 'captured'))
  })
})

describe('a capture that is not allowed', () => {
  it.each([
    ['cancelled', anOrder({ status: 'cancelled' }), {}],
    ['expired', anOrder({ status: 'expired' }), {}],
    ['closed', aCapturedOrder({ status: 'closed' }), {}],
    ['unknown_status', anOrder({ status: 'ON_HOLD' }), {}],
    ['fully_captured', aCapturedOrder(), {}],
    ['expired', order, { now: new Date('2026-12-08T00:00:00Z') }],
    ['risk_review', anOrder({ fraudStatus: 'pending' }), {}],
    ['risk_rejected', anOrder({ fraudStatus: 'stopped' }), {}],
    ['inconsistent_data', anOrder({ remainingAmount: null as never }), {}],
    ['nothing_remaining', anOrder({ remainingAmount: 0 }), {}],
    ['not_permitted', order, { permissions: { capture: false } }],
    ['not_permitted', order, { permissions: 'read-only' }],
    ['not_supported', order, { adapter: {} }],
    ['busy', order, { pending: 'sending' }],
    ['outcome_unknown', order, { pending: 'unknown' }],
  ] as const)('is refused with the reason of the table: %s', (reason, refused, context) => {
    expect(issuesOf(refused, 'capture', { amount: 100 }, context).map((issue) => issue.code)).toEqual([reason])
    expect(issuesOf(refused, 'capture', {}, context).map((issue) => issue.code)).toEqual([reason])
  })
})

it('judges a capture by the time it is given', () => {
  expect(accepted(order, 'capture', { amount: 1 }, { now: NOW }).after.captures[0]?.at).toBe(NOW.toISOString())
})
