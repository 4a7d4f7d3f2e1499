import { describe, expect, it } from 'vitest'
import { deriveEvents } from '../../src/model/deriveEvents'
import { applyCommand } from '../../src/rules/applyCommand'
import { aCapture, aCapturedOrder, aLine, anOrder, deepFreeze, lampsAndShipping, NOW } from '../harness/orders'
import type { Order } from '../../src/model/order'
import type { OrderEvent } from '../../src/model/orderEvent'
import type { OrderLine } from '../../src/model/orderLine'
import type { Command } from '../../src/rules/command'
import type { Policy } from '../../src/rules/policy'

interface Options {
  now?: Date
  policy?: Partial<Policy>
  id?: string
  origin?: { kind: 'user'; email: string }
  idempotencyKey?: string
}

const AT = NOW.toISOString()
const EVA = { kind: 'user', email: 'eva@shop.example' } as const
const [lamp, shipping] = lampsAndShipping() as [OrderLine, OrderLine]
const authorized = anOrder()
const part = anOrder({
  status: 'partially_captured',
  capturedAmount: 10_000,
  captures: [aCapture({ id: 'cap-1', lines: [aLine({ key: 'lamp', name: 'Lamp' })] })],
})
const captured = aCapturedOrder()

function apply(order: Order, command: Command, options: Options = {}): Order {
  return applyCommand(deepFreeze(order), deepFreeze(command), { now: NOW, ...options })
}

function amountsOf(order: Order) {
  const { status, amount, capturedAmount, refundedAmount, remainingAmount, expiresAt } = order
  return { status, amount, capturedAmount, refundedAmount, remainingAmount, expiresAt }
}

function lastEvent(order: Order): OrderEvent {
  const event = order.events?.at(-1)
  if (!event) throw new Error('no event')
  return event
}

const capture = (amount: number, lines: OrderLine[] = []): Command => ({ type: 'capture', amount, lines })
const refund = (amount: number, captureId?: string): Command => ({
  type: 'refund',
  amount,
  lines: [],
  ...(captureId === undefined ? {} : { captureId }),
})
const edit = (...lines: OrderLine[]): Command => ({
  type: 'editLines',
  amount: lines.reduce((sum, line) => sum + line.totalAmount, 0),
  lines,
})
const ONE_LAMP = aLine({ key: 'lamp', name: 'Lamp' })

const ALL: [string, Order, Command][] = [
  ['capture', authorized, capture(10_000)],
  ['refund', captured, refund(5_000, 'cap-1')],
  ['cancel', authorized, { type: 'cancel' }],
  ['release', part, { type: 'release' }],
  ['extend', authorized, { type: 'extend' }],
  ['duplicate', authorized, { type: 'duplicate' }],
  ['editLines', authorized, edit(ONE_LAMP, shipping)],
  ['editReferences', authorized, { type: 'editReferences', merchantReference1: 'A-2' }],
  ['editShipping', authorized, { type: 'editShipping', address: { city: 'Lund' } }],
  ['editBilling', authorized, { type: 'editBilling', address: { city: 'Lund' } }],
]

describe('the amounts and the status after a command', () => {
  it.each<[string, Order, Command, Partial<Order>]>([
    [
      'a part capture',
      authorized,
      capture(10_000),
      { capturedAmount: 10_000, remainingAmount: 24_900, status: 'partially_captured' },
    ],
    [
      'a whole capture',
      authorized,
      capture(34_900),
      { capturedAmount: 34_900, remainingAmount: 0, status: 'captured' },
    ],
    ['a further capture', part, capture(900), { capturedAmount: 10_900, remainingAmount: 24_000 }],
    ['the last capture', part, capture(24_900), { capturedAmount: 34_900, remainingAmount: 0, status: 'captured' }],
    ['a refund', captured, refund(5_000, 'cap-1'), { refundedAmount: 5_000 }],
    ['a whole refund', captured, refund(34_900, 'cap-1'), { refundedAmount: 34_900 }],
    ['a refund of a part captured order', part, refund(10_000, 'cap-1'), { refundedAmount: 10_000 }],
    ['a cancellation', authorized, { type: 'cancel' }, { remainingAmount: 0, status: 'cancelled' }],
    ['a release', part, { type: 'release' }, { remainingAmount: 0, status: 'captured' }],
    ['a decrease', authorized, edit(ONE_LAMP, shipping), { amount: 14_900, remainingAmount: 14_900 }],
    ['an increase', authorized, edit(lamp, lamp), { amount: 60_000, remainingAmount: 60_000 }],
    ['a decrease of a part captured order', part, edit(ONE_LAMP, shipping), { amount: 14_900, remainingAmount: 4_900 }],
    [
      'a decrease to what is captured',
      part,
      edit(ONE_LAMP),
      { amount: 10_000, remainingAmount: 0, status: 'captured' },
    ],
    ['a duplicate', authorized, { type: 'duplicate' }, {}],
    ['an edit of references', authorized, { type: 'editReferences', merchantReference1: 'A-2' }, {}],
    ['an edit of an address', authorized, { type: 'editShipping', address: { city: 'Lund' } }, {}],
  ])('%s', (_, order, command, changed) => {
    const { expiresAt, ...others } = amountsOf(apply(order, command))
    const { expiresAt: before, ...unchanged } = amountsOf(order)
    expect(others).toEqual({ ...unchanged, ...changed })
    expect(expiresAt).toBe(before)
  })

  it('an extension moves the expiry only, by what the policy adds to now', () => {
    const extend = (policy?: Partial<Policy>, order = authorized) =>
      apply(order, { type: 'extend' }, policy ? { policy } : {})
    expect(Date.parse(extend().expiresAt!)).toBe(Date.parse('2026-12-22T10:00:00Z'))
    const terms = { providers: [], notIn: [], createdFrom: '', maxDays: 90, addsDays: 20 }
    expect(Date.parse(extend({ extend: terms }).expiresAt!)).toBe(Date.parse('2026-12-14T10:00:00Z'))
    const far = { ...authorized, expiresAt: '2027-02-01T00:00:00Z' }
    expect(Date.parse(extend(undefined, far).expiresAt!)).toBe(Date.parse('2027-02-01T00:00:00Z'))
    const { expiresAt: _, ...others } = amountsOf(extend())
    const { expiresAt: __, ...before } = amountsOf(authorized)
    expect(others).toEqual(before)
  })

  it('takes away from what remains, which after a release is not amount − captured', () => {
    const odd = { ...part, remainingAmount: 5_000 }
    expect(apply(odd, capture(2_000))).toMatchObject({ remainingAmount: 3_000, status: 'partially_captured' })
    expect(apply(odd, capture(5_000))).toMatchObject({ remainingAmount: 0, status: 'captured', amount: 34_900 })
  })
})

describe('what a command leaves alone', () => {
  it.each(ALL)('%s changes neither the original amount nor the version nor its input', (_, order, command) => {
    const before = structuredClone(order)
    const after = apply(order, command)
    expect(after.originalAmount).toBe(34_900)
    expect(after.version).toBe('v1')
    expect(after).not.toBe(order)
    expect(order).toEqual(before)
  })
})

describe('a provider that takes one capture', () => {
  const policy = { multiCapture: false }

  it('gives the rest of a part capture back, with an event of its own', () => {
    const after = apply(authorized, capture(10_000), { policy })
    expect(amountsOf(after)).toMatchObject({
      status: 'captured',
      amount: 34_900,
      capturedAmount: 10_000,
      remainingAmount: 0,
    })
    expect(after.events?.map(({ type, amount }) => ({ type, amount }))).toEqual([
      { type: 'captured', amount: 10_000 },
      { type: 'released', amount: 24_900 },
    ])
    expect(new Set(after.events?.map((event) => event.id)).size).toBe(2)
  })

  it('releases nothing if all is captured', () => {
    expect(apply(authorized, capture(34_900), { policy }).events?.map((event) => event.type)).toEqual(['captured'])
  })
})

describe('a capture', () => {
  const command: Command = {
    type: 'capture',
    amount: 10_000,
    lines: [ONE_LAMP],
    description: 'First parcel',
    reference: 'R-1',
    shippingInfo: [{ company: 'DHL', trackingNumber: '1' }],
  }

  it('is appended as it was sent', () => {
    const after = apply(authorized, command, { id: 'cap-9', origin: EVA, idempotencyKey: 'key-1' })
    expect(after.captures).toEqual([
      {
        id: 'cap-9',
        amount: 10_000,
        at: AT,
        lines: [ONE_LAMP],
        description: 'First parcel',
        reference: 'R-1',
        shippingInfo: [{ company: 'DHL', trackingNumber: '1' }],
        origin: EVA,
        idempotencyKey: 'key-1',
        refundedAmount: 0,
      },
    ])
  })

  it('has its event', () => {
    const event = lastEvent(apply(authorized, command, { id: 'cap-9', origin: EVA }))
    expect(event).toMatchObject({
      id: 'captured:cap-9',
      type: 'captured',
      at: AT,
      amount: 10_000,
      captureId: 'cap-9',
      remainingAfter: 24_900,
      origin: EVA,
    })
  })

  it('stands after the others', () => {
    expect(apply(part, command, { id: 'cap-9' }).captures.map((one) => one.id)).toEqual(['cap-1', 'cap-9'])
  })

  it.each([
    [[], 'capture-1'],
    [['cap-1'], 'capture-1'],
    [['capture-1'], 'capture-2'],
    [['capture-2'], 'capture-1'],
    [['capture-1', 'capture-2', 'capture-4'], 'capture-3'],
  ])('without an id beside %j is called %s', (ids, expected) => {
    const captures = ids.map((id) => aCapture({ id, amount: 100 }))
    const order = anOrder({ status: 'partially_captured', capturedAmount: 100 * ids.length, captures })
    const after = apply(order, capture(100))
    expect(after.captures.at(-1)?.id).toBe(expected)
    expect(lastEvent(after).captureId).toBe(expected)
  })
})

describe('a refund', () => {
  it('is appended as it was sent', () => {
    const command: Command = {
      type: 'refund',
      amount: 10_000,
      lines: [ONE_LAMP],
      captureId: 'cap-1',
      description: 'Broken',
      reference: 'RMA-1',
    }
    const after = apply(captured, command, { id: 'ref-9', origin: EVA, idempotencyKey: 'key-2' })
    expect(after.refunds).toEqual([
      {
        id: 'ref-9',
        amount: 10_000,
        at: AT,
        lines: [ONE_LAMP],
        captureId: 'cap-1',
        description: 'Broken',
        reference: 'RMA-1',
        origin: EVA,
        idempotencyKey: 'key-2',
        state: 'done',
      },
    ])
  })

  it('has its event, with what can still be refunded', () => {
    const event = lastEvent(apply(captured, refund(10_000, 'cap-1'), { id: 'ref-9', origin: EVA }))
    expect(event).toMatchObject({
      id: 'refunded:ref-9',
      type: 'refunded',
      at: AT,
      amount: 10_000,
      refundId: 'ref-9',
      captureId: 'cap-1',
      remainingAfter: 24_900,
      origin: EVA,
    })
  })

  it('adds to what its capture has refunded, and to no other', () => {
    const two = aCapturedOrder({
      captures: [
        aCapture({ id: 'cap-1', amount: 10_000, refundedAmount: 1_000 }),
        aCapture({ id: 'cap-2', amount: 24_900 }),
      ],
    })
    expect(apply(two, refund(500, 'cap-1')).captures.map((one) => one.refundedAmount)).toEqual([1_500, 0])
    expect(apply(two, refund(500)).captures.map((one) => one.refundedAmount)).toEqual([1_000, 0])
  })

  it('without an id takes the first that is free', () => {
    const first = apply(captured, refund(100, 'cap-1'))
    const second = apply(first, refund(100, 'cap-1'))
    expect(second.refunds.map((one) => one.id)).toEqual(['refund-1', 'refund-2'])
  })
})

describe('the event of a command', () => {
  it.each([
    ['cancel', authorized, { type: 'cancel' }, 'cancelled'],
    ['release', part, { type: 'release' }, 'released'],
    ['extend', authorized, { type: 'extend' }, 'extended'],
    ['duplicate', authorized, { type: 'duplicate' }, 'duplicated'],
    ['editLines', authorized, edit(ONE_LAMP, shipping), 'lines_edited'],
    ['editReferences', authorized, { type: 'editReferences', merchantReference1: 'A-2' }, 'references_edited'],
    ['editShipping', authorized, { type: 'editShipping', address: { city: 'Lund' } }, 'shipping_edited'],
    ['editBilling', authorized, { type: 'editBilling', address: { city: 'Lund' } }, 'billing_edited'],
  ] as const)('%s says when, by whom, and is numbered', (_, order, command, type) => {
    const first = apply(order, command as Command, { origin: EVA })
    expect(first.events).toHaveLength(1)
    expect(lastEvent(first)).toMatchObject({ id: `${type}:1`, type, at: AT, origin: EVA })
    const note = { id: 'note:1', type: 'note', at: '2026-11-11T00:00:00Z', text: 'x' }
    const noted = apply({ ...order, events: [note, { ...note, id: 'note:2' }] }, command as Command)
    expect(noted.events?.map((event) => event.id)).toEqual(['note:1', 'note:2', `${type}:3`])
  })

  it('takes the id it is given', () => {
    for (const [, order, command] of ALL) {
      const { id, type } = lastEvent(apply(order, command, { id: 'e-7' }))
      expect(id).toBe(`${type}:e-7`)
    }
  })

  it('is one for each command', () => {
    for (const [, order, command] of ALL) expect(apply(order, command).events).toHaveLength(1)
  })

  it('of a release tells what remained', () => {
    expect(lastEvent(apply(part, { type: 'release' }))).toMatchObject({ amount: 24_900, remainingAfter: 0 })
  })

  it('is the same entry as the one derived from its capture or refund, with or without an id', () => {
    for (const options of [{}, { id: 'x-1' }]) {
      const after = apply(apply(authorized, capture(34_900), options), refund(100), options)
      const types = deriveEvents(after).map((event) => event.type)
      expect(types).toEqual(['authorized', 'captured', 'refunded'])
    }
  })

  it('tells what changed in the references', () => {
    const order = { ...authorized, merchantReference1: 'A-1', merchantReference2: 'B-1' }
    const after = apply(order, { type: 'editReferences', merchantReference1: 'A-2' })
    expect(lastEvent(after).changes).toEqual([{ path: 'merchantReference1', from: 'A-1', to: 'A-2' }])
  })

  it('tells what changed in an address', () => {
    const order = { ...authorized, shipping: { city: 'Malmö', country: 'SE' } }
    const changes = lastEvent(apply(order, { type: 'editShipping', address: { city: 'Lund' } })).changes
    expect(changes).toMatchObject([{ from: 'Malmö', to: 'Lund' }])
    expect(changes?.[0]?.path).toMatch(/city$/)
  })

  it('tells what changed in the lines', () => {
    const { changes } = lastEvent(
      apply(authorized, edit({ ...lamp, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }, shipping)),
    )
    expect(changes).toContainEqual(expect.objectContaining({ path: 'lines.0.quantity', from: 3, to: 2 }))
    expect(changes?.some((change) => change.path.startsWith('lines.1'))).toBe(false)
  })

  it('does not tell of an empty text that goes', () => {
    const blank = { ...authorized, lines: [{ ...lamp, reference: '' }, shipping] }
    const { reference: _, ...bare } = { ...lamp, reference: '' }
    expect(lastEvent(apply(blank, edit(bare, shipping))).changes).toEqual([])
  })

  it('tells which lines came and went', () => {
    const places = (command: Command) =>
      lastEvent(apply(authorized, command)).changes?.map((change) => change.path) ?? []
    expect(places(edit(lamp)).some((path) => path.startsWith('lines.1'))).toBe(true)
    expect(places(edit(lamp)).some((path) => path.startsWith('lines.0'))).toBe(false)
    const cap = aLine({ key: 'new-2', name: 'Cap' })
    expect(places(edit(lamp, shipping, cap)).some((path) => path.startsWith('lines.2'))).toBe(true)
  })

  it('tells how the expiry moved', () => {
    const after = apply(authorized, { type: 'extend' })
    expect(lastEvent(after).changes).toEqual([{ path: 'expiresAt', from: '2026-12-08T00:00:00Z', to: after.expiresAt }])
  })
})

describe('an edit', () => {
  it('replaces all lines', () => {
    expect(apply(authorized, edit(ONE_LAMP)).lines).toEqual([ONE_LAMP])
  })

  it('sets and removes references', () => {
    const order = { ...authorized, merchantReference1: 'A-1', merchantReference2: 'B-1' }
    const after = apply(order, { type: 'editReferences', merchantReference1: '', merchantReference2: 'B-2' })
    expect(after).not.toHaveProperty('merchantReference1')
    expect(after.merchantReference2).toBe('B-2')
  })

  it.each([
    ['editShipping', 'shipping'],
    ['editBilling', 'billing'],
  ] as const)('sets and removes fields of an address: %s', (type, field) => {
    const order = { ...authorized, shipping: { city: 'Malmö', phone: '070' }, billing: { city: 'Malmö', phone: '070' } }
    const after = apply(order, { type, address: { city: 'Lund', phone: '' } })
    expect(after[field]).toEqual({ city: 'Lund' })
    expect(after[field]).not.toHaveProperty('phone')
    expect(field === 'shipping' ? after.billing : after.shipping).toEqual({ city: 'Malmö', phone: '070' })
  })
})
