import { describe, expect, it } from 'vitest'
import { aCapture, aCapturedOrder, aLine, anOrder, lampsAndShipping } from '../harness/orders'
import { accepted, editOf, issueNamed, issuesOf, spots } from './planning'
import type { Order } from '../../src/model/order'
import type { OrderLine } from '../../src/model/orderLine'
import type { LineDraft } from '../../src/rules/input'
import type { RuleContext } from '../../src/rules/verdict'

const order = anOrder()
const [lamp, shipping] = lampsAndShipping() as [OrderLine, OrderLine]

/** A draft of a line as an editor holds it: without the figures that follow from the others. */
function draftOf(line: OrderLine, change: Partial<LineDraft> = {}): LineDraft {
  const { taxAmount: _, totalAmount: __, ...rest } = line
  return { ...rest, ...change }
}

function refused(now: Order, lines: LineDraft[], context: RuleContext = {}) {
  return issuesOf(now, 'editLines', { lines }, context)
}

describe('an edit of the lines', () => {
  it('sends the whole list and the new total', () => {
    expect(editOf(order, [draftOf(lamp, { quantity: 2 }), draftOf(shipping)])).toEqual({
      type: 'editLines',
      amount: 24_900,
      lines: [{ ...lamp, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }, shipping],
    })
  })

  it('tells what is released, and shows the order as it will be', () => {
    const { effects, warnings, after } = accepted(order, 'editLines', {
      lines: [draftOf(lamp, { quantity: 2 }), { ...shipping }],
    })
    expect(effects).toEqual([{ code: 'authorization_released', amount: 10_000 }])
    expect(warnings).toEqual([])
    expect(after).toMatchObject({
      status: 'authorized',
      amount: 24_900,
      remainingAmount: 24_900,
      originalAmount: 34_900,
    })
  })

  it('drops a line that is not in the list', () => {
    expect(editOf(order, [{ ...lamp }])).toEqual({ type: 'editLines', amount: 30_000, lines: [lamp] })
  })

  it('gives a new line the key of its place and computes its figures', () => {
    const cap = { type: 'physical', name: 'Cap', quantity: 1, unitPrice: 1_000, taxRate: 2_500 }
    const { lines, amount } = editOf(order, [
      { ...lamp, quantity: 1, totalAmount: 10_000, taxAmount: 2_000 },
      { ...shipping },
      cap,
    ])
    expect(amount).toBe(15_900)
    expect(lines[2]).toEqual({ ...cap, key: 'new-2', discountAmount: 0, taxAmount: 200, totalAmount: 1_000 })
  })

  it('has no effect on money where the total stays', () => {
    const { effects, warnings } = accepted(order, 'editLines', {
      lines: [draftOf(lamp, { name: 'Lamp, black' }), { ...shipping }],
    })
    expect(effects).toEqual([])
    expect(warnings).toEqual([])
  })
})

describe('a draft that is equal to its line', () => {
  const odd: OrderLine = { ...lamp, taxAmount: 5_123, totalAmount: 30_001, imageUrl: 'https://shop.example/lamp.png' }
  const now = anOrder({ lines: [odd, shipping] })

  it('passes on as the line stands, right or wrong', () => {
    const { lines, amount } = editOf(now, [{ ...odd }, draftOf(shipping, { unitPrice: 3_900 })])
    expect(lines[0]).toEqual(odd)
    expect(amount).toBe(33_901)
  })

  it('is recomputed once anything of it is changed', () => {
    const { lines } = editOf(now, [draftOf(odd, { name: 'Lamp, black' }), draftOf(shipping, { unitPrice: 3_900 })])
    expect(lines[0]).toMatchObject({ totalAmount: 30_000, taxAmount: 6_000 })
  })

  it('may break rules that a changed one may not', () => {
    const strange = { ...shipping, name: '', taxRate: 99_999 }
    const lines = editOf(anOrder({ lines: [lamp, strange] }), [draftOf(lamp, { quantity: 2 }), { ...strange }]).lines
    expect(lines[1]).toEqual(strange)
  })
})

describe('figures that a draft gives itself', () => {
  it('must be what is computed', () => {
    expect(spots(refused(order, [draftOf(lamp, { quantity: 2, totalAmount: 19_999 }), { ...shipping }]))).toEqual([
      'line_total_mismatch lines.0.totalAmount',
    ])
    expect(editOf(order, [draftOf(lamp, { quantity: 2, totalAmount: 20_000 }), { ...shipping }]).amount).toBe(24_900)
  })

  it('may differ by one in the tax', () => {
    const withTax = (taxAmount: number) => [draftOf(lamp, { quantity: 2, taxAmount }), { ...shipping }]
    expect(spots(refused(order, withTax(4_002)))).toEqual(['tax_mismatch lines.0.taxAmount'])
    expect(spots(refused(order, withTax(3_998)))).toEqual(['tax_mismatch lines.0.taxAmount'])
    expect(editOf(order, withTax(4_001)).lines[0]?.taxAmount).toBe(4_001)
    expect(editOf(order, withTax(3_999)).lines[0]?.taxAmount).toBe(3_999)
  })
})

describe('a discount', () => {
  const candle = aLine({ key: 'candle', name: 'Candle', quantity: 10, unitPrice: 2_390, taxRate: 2_000 })
  const now = anOrder({ lines: [candle] })

  it.each([
    [10, 2_390, 25, 5_975],
    [3, 3_333, 12.5, 1_250],
    [1, 100, 0.5, 1],
    [1, 1_001, 50, 501],
    [2, 1_000, 0, 0],
    [1, 29_000, 0.57, 165],
  ])('of %d × %d at %f per cent is stored as %d', (quantity, unitPrice, discountPercent, discountAmount) => {
    const { discountAmount: _, ...draft } = draftOf(candle, { quantity, unitPrice })
    const context = { policy: { increase: { types: ['INVOICE'], notIn: [], onlyIn: {} } } }
    const [line] = editOf(now, [{ ...draft, discountPercent }], context).lines
    expect(line).toMatchObject({ discountAmount, totalAmount: quantity * unitPrice - discountAmount })
    expect(line).not.toHaveProperty('discountPercent')
  })

  it('of a line is an amount or a percentage, not both', () => {
    expect(refused(now, [draftOf(candle, { discountAmount: 100, discountPercent: 10 })]).length).toBeGreaterThan(0)
  })

  it.each([-1, 100.5, 101])('of %d percent is refused', (discountPercent) => {
    const { discountAmount: _, ...draft } = draftOf(candle)
    expect(refused(now, [{ ...draft, discountPercent }]).length).toBeGreaterThan(0)
  })

  it('above its line is refused', () => {
    expect(spots(refused(order, [draftOf(lamp, { discountAmount: 30_001 }), { ...shipping }]))).toEqual([
      'discount_above_line lines.0.discountAmount',
    ])
    expect(
      issueNamed(refused(order, [draftOf(lamp, { discountAmount: 30_001 }), { ...shipping }]), 'discount_above_line')
        .max,
    ).toBe(30_000)
  })

  it('may take the whole line', () => {
    const { lines, amount } = editOf(order, [draftOf(lamp, { discountAmount: 30_000 }), { ...shipping }])
    expect(lines[0]).toMatchObject({ discountAmount: 30_000, totalAmount: 0, taxAmount: 0 })
    expect(amount).toBe(4_900)
  })

  it('below nothing is refused', () => {
    expect(refused(order, [draftOf(lamp, { discountAmount: -1 }), { ...shipping }]).map((issue) => issue.path)).toEqual(
      ['lines.0.discountAmount'],
    )
  })

  it.each(['discount', 'gift_card'])('that is a line of type %s has a negative price', (type) => {
    const sale = { type, name: 'Sale', quantity: 1, unitPrice: -10_000, taxRate: 2_500 }
    const { lines, amount } = editOf(order, [{ ...lamp }, { ...shipping }, sale])
    expect(amount).toBe(24_900)
    expect(lines[2]).toEqual({ ...sale, key: 'new-2', discountAmount: 0, taxAmount: -2_000, totalAmount: -10_000 })
  })

  it('is the only thing that may have a negative price', () => {
    const wrong = { type: 'physical', name: 'Wrong', quantity: 1, unitPrice: -100, taxRate: 2_500 }
    expect(
      refused(order, [{ ...lamp }, { ...shipping }, wrong]).every((issue) => issue.path?.startsWith('lines.2')),
    ).toBe(true)
  })
})

describe('the fields of a draft', () => {
  it.each([
    [{ quantity: -1 }, 'out_of_range lines.0.quantity'],
    [{ taxRate: -1 }, 'out_of_range lines.0.taxRate'],
    [{ taxRate: 10_001 }, 'out_of_range lines.0.taxRate'],
    [{ taxRate: 25.5 }, 'out_of_range lines.0.taxRate'],
    [{ name: '' }, 'required lines.0.name'],
    [{ type: '' }, 'required lines.0.type'],
    [{ unitPrice: 10.5 }, 'not_an_integer lines.0.unitPrice'],
    [{ unitPrice: '100' as never }, 'not_an_integer lines.0.unitPrice'],
    [{ discountAmount: 0.5 }, 'not_an_integer lines.0.discountAmount'],
  ])('are checked: %j', (change, expected) => {
    expect(spots(refused(order, [draftOf(lamp, change), { ...shipping }]))).toEqual([expected])
  })

  it.each([0, 10_000])('may hold a tax rate of %d', (taxRate) => {
    expect(editOf(order, [draftOf(lamp, { taxRate }), { ...shipping }]).lines[0]?.taxRate).toBe(taxRate)
  })

  it('may hold a quantity of nothing', () => {
    const { lines, amount } = editOf(order, [draftOf(lamp, { quantity: 0 }), { ...shipping }])
    expect(lines[0]).toMatchObject({ quantity: 0, totalAmount: 0, taxAmount: 0 })
    expect(amount).toBe(4_900)
  })

  it('name a line that is there, or none', () => {
    const issues = refused(order, [{ ...lamp }, { ...shipping, key: 'nothing' }])
    expect(issueNamed(issues, 'unknown_line').path).toMatch(/^lines\.1/)
  })

  it('are all named at once, with those of other lines', () => {
    const issues = refused(order, [draftOf(lamp, { name: '', taxRate: 25.5 }), draftOf(shipping, { quantity: -1 })])
    expect(spots(issues)).toEqual(
      expect.arrayContaining([
        'out_of_range lines.0.taxRate',
        'out_of_range lines.1.quantity',
        'required lines.0.name',
      ]),
    )
  })
})

describe('the size of an order', () => {
  it('is at least one line', () => {
    expect(refused(order, []).map((issue) => issue.code)).toContain('no_lines')
  })

  it('is at least one unit of money', () => {
    expect(refused(order, [draftOf(lamp, { unitPrice: 0 })]).length).toBeGreaterThan(0)
    expect(editOf(order, [draftOf(lamp, { quantity: 1, unitPrice: 1 })]).amount).toBe(1)
  })

  it('is at most 1000 lines, or what the policy says', () => {
    const tiny = (key: number): LineDraft => ({
      type: 'physical',
      name: `Pin ${key}`,
      quantity: 1,
      unitPrice: 1,
      taxRate: 0,
    })
    const many = (count: number) => Array.from({ length: count }, (_, index) => tiny(index))
    expect(editOf(order, many(1_000)).lines).toHaveLength(1_000)
    expect(issueNamed(refused(order, many(1_001)), 'too_many_lines').max).toBe(1_000)
    expect(issueNamed(refused(order, many(3), { policy: { maxLines: 2 } }), 'too_many_lines').max).toBe(2)
  })

  it('is at most 200 000 000, or what the policy says', () => {
    const worth = (unitPrice: number) => [draftOf(lamp, { quantity: 1, unitPrice })]
    expect(editOf(order, worth(200_000_000)).amount).toBe(200_000_000)
    expect(issueNamed(refused(order, worth(200_000_001)), 'above_ceiling').max).toBe(200_000_000)
    expect(issueNamed(refused(order, worth(10_001), { policy: { maxAmount: 10_000 } }), 'above_ceiling').max).toBe(
      10_000,
    )
  })

  it('may be too large in two ways, which are both said', () => {
    const byCard = { ...order, paymentMethod: { ...order.paymentMethod, type: 'CARD' } }
    const issues = refused(byCard, [draftOf(lamp, { quantity: 1, unitPrice: 200_000_001 })])
    expect(spots(issues)).toEqual(['above_ceiling amount', 'increase_not_supported amount'])
  })

  it('never leaves what a number can hold', () => {
    const issues = refused(order, [draftOf(lamp, { quantity: 3, unitPrice: Number.MAX_SAFE_INTEGER })])
    expect(issues.length).toBeGreaterThan(0)
  })
})

describe('an increase', () => {
  const more = [draftOf(lamp, { quantity: 4 }), { ...shipping }]
  const paid = (type: string | undefined, country: string | undefined): Order => {
    const { country: _, ...rest } = order
    const paymentMethod = { provider: 'klarna', label: 'x', ...(type === undefined ? {} : { type }) }
    return { ...rest, ...(country === undefined ? {} : { country }), paymentMethod }
  }

  it('warns of a new risk check and releases nothing', () => {
    const { command, effects, warnings, after } = accepted(order, 'editLines', { lines: more })
    expect(command).toMatchObject({ amount: 44_900 })
    expect(effects).toEqual([])
    expect(warnings).toEqual([{ code: 'new_risk_check' }])
    expect(after).toMatchObject({ amount: 44_900, remainingAmount: 44_900, originalAmount: 34_900 })
  })

  it.each(['INVOICE', 'B2B_INVOICE', 'INVOICE_BUSINESS', 'ACCOUNT', 'BASE_ACCOUNT', 'DIRECT_DEBIT'])(
    'is open to %s, but not in Switzerland',
    (type) => {
      expect(editOf(paid(type, 'SE'), more).amount).toBe(44_900)
      expect(editOf(paid(type, 'US'), more).amount).toBe(44_900)
      expect(issueNamed(refused(paid(type, 'CH'), more), 'increase_not_supported').max).toBe(34_900)
    },
  )

  it.each(['AT', 'DE', 'DK', 'FI', 'FR', 'NL', 'NO', 'SE'])('is open to FIXED_AMOUNT in %s', (country) => {
    expect(editOf(paid('FIXED_AMOUNT', country), more).amount).toBe(44_900)
  })

  it.each(['CH', 'US', 'GB', 'BE', undefined])('is closed to FIXED_AMOUNT in %s', (country) => {
    expect(refused(paid('FIXED_AMOUNT', country), more).map((issue) => issue.code)).toEqual(['increase_not_supported'])
  })

  it.each([
    'CARD',
    'SWISH',
    'PAY_IN_X',
    'SLICE_IT_BY_CARD',
    'DIRECT_BANK_TRANSFER',
    'NEW_KIND',
    'constructor',
    undefined,
  ])('is closed to %s', (type) => {
    expect(refused(paid(type, 'SE'), more).map((issue) => issue.code)).toEqual(['increase_not_supported'])
    expect(editOf(paid(type, 'SE'), [draftOf(lamp, { name: 'Lamp, black' }), { ...shipping }]).amount).toBe(34_900)
  })

  it('follows the policy', () => {
    const policy = { increase: { types: ['CARD'], notIn: ['NO'], onlyIn: { SWISH: ['SE'] } } }
    expect(editOf(paid('CARD', 'SE'), more, { policy }).amount).toBe(44_900)
    expect(editOf(paid('SWISH', 'SE'), more, { policy }).amount).toBe(44_900)
    expect(refused(paid('CARD', 'NO'), more, { policy })).toHaveLength(1)
    expect(refused(paid('SWISH', 'NO'), more, { policy })).toHaveLength(1)
    expect(refused(paid('INVOICE', 'SE'), more, { policy })).toHaveLength(1)
  })

  it('is what goes above captured and remaining', () => {
    const part = anOrder({
      status: 'partially_captured',
      capturedAmount: 10_000,
      captures: [aCapture({ id: 'cap-1', lines: [aLine({ key: 'lamp', name: 'Lamp' })] })],
      remainingAmount: 10_000,
      paymentMethod: { provider: 'card', type: 'CARD', label: 'Card' },
    })
    const oneLess = [draftOf(lamp, { quantity: 2 }), { ...shipping }]
    expect(issueNamed(refused(part, oneLess), 'increase_not_supported').max).toBe(20_000)
    expect(editOf(part, [draftOf(lamp, { quantity: 2 })]).amount).toBe(20_000)
  })
})

describe('lines that are captured', () => {
  const oneLamp = aCapture({ id: 'cap-1', lines: [aLine({ key: 'lamp', name: 'Lamp' })] })
  const part = anOrder({ status: 'partially_captured', capturedAmount: 10_000, captures: [oneLamp] })
  const shipped = anOrder({
    status: 'partially_captured',
    capturedAmount: 4_900,
    captures: [aCapture({ id: 'cap-1', lines: [shipping] })],
  })

  it('are sent again', () => {
    const issues = refused(part, [{ ...shipping }, { type: 'physical', name: 'Other', quantity: 1, unitPrice: 10_000 }])
    expect(issues.map((issue) => issue.code)).toEqual(['captured_line_removed'])
    expect(refused(shipped, [{ ...lamp }]).map((issue) => issue.code)).toContain('captured_line_removed')
  })

  it('leave the other lines free', () => {
    expect(editOf(part, [{ ...lamp }])).toMatchObject({ amount: 30_000 })
    expect(editOf(shipped, [draftOf(lamp, { quantity: 1 }), { ...shipping }])).toMatchObject({ amount: 14_900 })
  })

  it.each([
    { reference: 'OTHER' },
    { name: 'Other' },
    { type: 'digital' },
    { unitPrice: 9_000 },
    { taxRate: 1_200 },
    { discountAmount: 100 },
  ])('in part keep their terms: %j', (change) => {
    const [field] = Object.keys(change)
    expect(spots(refused(part, [draftOf(lamp, change), { ...shipping }]))).toEqual([
      `captured_line_locked lines.0.${field}`,
    ])
  })

  it('in part have every locked field named at once', () => {
    const issues = refused(part, [draftOf(lamp, { name: 'Other', taxRate: 1_200 }), { ...shipping }])
    expect(spots(issues)).toEqual(['captured_line_locked lines.0.name', 'captured_line_locked lines.0.taxRate'])
  })

  it('in part keep at least the captured pieces', () => {
    expect(editOf(part, [draftOf(lamp, { quantity: 1 }), { ...shipping }]).amount).toBe(14_900)
    expect(editOf(part, [draftOf(lamp, { quantity: 2 }), { ...shipping }]).amount).toBe(24_900)
    const [issue, ...others] = refused(part, [
      draftOf(lamp, { quantity: 0 }),
      { ...shipping, quantity: 3, totalAmount: 14_700, taxAmount: 2_940 },
    ])
    expect(others).toEqual([])
    expect(issue).toMatchObject({ path: 'lines.0.quantity', min: 1 })
  })

  it('in part keep their quantity if they are discounted', () => {
    const cup = aLine({ key: 'cup', name: 'Cup', quantity: 3, unitPrice: 3_333, discountAmount: 1_000 })
    const piece = { ...cup, quantity: 1, discountAmount: 333, totalAmount: 3_000, taxAmount: 600 }
    const now = anOrder({
      status: 'partially_captured',
      lines: [cup, shipping],
      capturedAmount: 3_000,
      captures: [aCapture({ id: 'cap-1', lines: [piece] })],
    })
    for (const quantity of [2, 4]) {
      expect(spots(refused(now, [draftOf(cup, { quantity }), { ...shipping }]))).toEqual([
        'captured_line_locked lines.0.quantity',
      ])
    }
    expect(editOf(now, [{ ...cup }])).toMatchObject({ amount: 8_999 })
  })

  it.each([{ quantity: 2 }, { name: 'Other' }, { unitPrice: 5_000 }, { reference: 'OTHER' }])(
    'in full are locked whole: %j',
    (change) => {
      const issues = refused(shipped, [{ ...lamp }, draftOf(shipping, change)])
      expect(issues.map((issue) => issue.code)).toEqual(['captured_line_locked'])
      expect(issues[0]?.path).toMatch(/^lines\.1/)
    },
  )

  it('bound the new total, which may come down to them and then leaves nothing to capture', () => {
    const { command, after, effects } = accepted(part, 'editLines', { lines: [draftOf(lamp, { quantity: 1 })] })
    expect(command).toMatchObject({ amount: 10_000 })
    expect(after).toMatchObject({ status: 'captured', amount: 10_000, remainingAmount: 0 })
    expect(effects).toEqual([
      { code: 'status_changes', from: 'partially_captured', to: 'captured' },
      { code: 'authorization_released', amount: 24_900 },
    ])
    const sale = { type: 'discount', name: 'Sale', quantity: 1, unitPrice: -1 }
    expect(issueNamed(refused(part, [draftOf(lamp, { quantity: 1 }), sale]), 'below_captured').min).toBe(10_000)
  })

  it('bind only the total where nobody knows which they are', () => {
    const chair = aLine({ key: 'chair', name: 'Chair', unitPrice: 6_000 })
    const rug = aLine({ key: 'rug', name: 'Rug', unitPrice: 4_000 })
    const now = anOrder({
      status: 'partially_captured',
      lines: [chair, rug],
      capturedAmount: 5_000,
      captures: [aCapture({ id: 'cap-1', amount: 5_000 })],
    })
    expect(editOf(now, [draftOf(chair, { name: 'Other', unitPrice: 5_000 })]).amount).toBe(5_000)
    expect(issueNamed(refused(now, [{ ...rug }]), 'below_captured').min).toBe(5_000)
  })
})

describe('an order whose tax is a line of its own', () => {
  const pack = { ...aLine({ key: 'pack', name: 'Pack', unitPrice: 20_000 }), taxAmount: 0 }
  const rateless: OrderLine = (({ taxRate: _, ...rest }) => rest)(pack)
  const tax: OrderLine = {
    key: 'tax',
    type: 'sales_tax',
    name: 'Tax',
    quantity: 1,
    unitPrice: 1_000,
    discountAmount: 0,
    taxAmount: 0,
    totalAmount: 1_000,
  }

  it('keeps lines without a rate without tax', () => {
    const now = anOrder({ lines: [rateless, tax], country: 'US', currency: 'USD' })
    const { lines, amount } = editOf(now, [draftOf(rateless, { quantity: 2 }), draftOf(tax, { unitPrice: 2_000 })])
    expect(amount).toBe(42_000)
    expect(lines.map((line) => [line.totalAmount, line.taxAmount, line.taxRate])).toEqual([
      [40_000, 0, undefined],
      [2_000, 0, undefined],
    ])
  })

  it('keeps a line at no tax whatever its rate says', () => {
    const now = anOrder({ lines: [pack, tax], country: 'US', currency: 'USD' })
    const { lines } = editOf(now, [draftOf(pack, { quantity: 2 }), { ...tax }])
    expect(lines[0]).toMatchObject({ taxRate: 2_500, taxAmount: 0, totalAmount: 40_000 })
  })

  it('is the only one that does', () => {
    const now = anOrder({ lines: [pack] })
    expect(editOf(now, [draftOf(pack, { quantity: 2 })]).lines[0]?.taxAmount).toBe(8_000)
  })
})

describe('an edit shortly before the expiry', () => {
  it('warns from less than 24 hours on', () => {
    const lines = [draftOf(lamp, { quantity: 2 }), { ...shipping }]
    const warnings = (now: string) => accepted(order, 'editLines', { lines }, { now: new Date(now) }).warnings
    expect(warnings('2026-12-07T00:00:00.001Z')).toEqual([{ code: 'expires_soon' }])
    expect(warnings('2026-12-07T00:00:00Z')).toEqual([])
  })
})

describe('an edit that is not allowed', () => {
  it.each([
    ['fully_captured', aCapturedOrder()],
    ['cancelled', anOrder({ status: 'cancelled' })],
    ['expired', anOrder({ status: 'expired' })],
    ['closed', aCapturedOrder({ status: 'closed' })],
    ['unknown_status', anOrder({ status: 'ON_HOLD' })],
    ['inconsistent_data', anOrder({ capturedAmount: 1 as never, remainingAmount: 34_900 })],
  ] as const)('is refused with the reason of the table: %s', (reason, now) => {
    expect(refused(now, [draftOf(lamp, { quantity: 2 })]).map((issue) => issue.code)).toEqual([reason])
  })

  it('is open during a risk review and a chargeback', () => {
    const disputes = [
      { id: 'd', status: 'needs_response', amount: 1, currency: 'SEK', openedAt: '2026-11-20T08:00:00Z' },
    ]
    const now = anOrder({ fraudStatus: 'pending', disputes })
    expect(editOf(now, [draftOf(lamp, { quantity: 2 })]).amount).toBe(20_000)
  })
})
