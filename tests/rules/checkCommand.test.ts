import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCommand, plan, WRITES, type Command, type Input, type Order, type Write } from 'order-drawer/core'
import { makeOrder } from 'order-drawer/testing'

const now = new Date('2026-11-25T12:00:00Z')
const expiresAt = '2026-12-20T12:00:00Z'
const authorized = makeOrder({ expiresAt })
const partly = makeOrder({ status: 'partially_captured', expiresAt })
const captured = makeOrder({ status: 'captured' })

const codesOf = (order: Order, command: unknown) =>
  checkCommand(order, command as Command, { now }).map(({ code }) => code)

/** A command as the drawer would send it. */
function commandOf<W extends Write>(order: Order, write: W, input: Input<W>): Command {
  const planned = plan(order, write, input, { now })
  if (!planned.ok) throw new Error(`refused: ${JSON.stringify(planned.issues)}`)
  return planned.command
}

const blankets = (order: Order, quantity: number) => {
  const [line] = order.lines
  return [{ ...line, quantity, totalAmount: quantity * 30_000, taxAmount: 0 }]
}

describe('A command that is checked before it is written', () => {
  it.each<[Write, Order, object]>([
    ['capture', authorized, { lines: [{ key: authorized.lines[0]?.key, quantity: 2 }] }],
    ['capture', partly, {}],
    ['capture', authorized, { amount: 500, name: 'A part', taxRate: 2500 }],
    ['refund', captured, { lines: [{ key: captured.lines[1]?.key, quantity: 2 }] }],
    ['refund', partly, {}],
    ['cancel', authorized, {}],
    ['release', partly, {}],
    ['extend', authorized, {}],
    ['duplicate', captured, {}],
    [
      'editLines',
      authorized,
      { lines: [...authorized.lines.slice(1), { type: 'digital', name: 'Gift', quantity: 1, unitPrice: 1 }] },
    ],
    ['editReferences', authorized, { merchantReference1: 'SO-2' }],
    ['editShipping', authorized, { city: 'Visby' }],
  ])('passes where the drawer planned it: %s', (write, order, input) => {
    expect(codesOf(order, commandOf(order, write, input as Input))).toEqual([])
  })

  it.each<[string, Order, object, string]>([
    ['more money than remains', partly, { type: 'capture', amount: 999_999, lines: [] }, 'exceeds_remaining'],
    ['more money than was captured', partly, { type: 'refund', amount: 30_001, lines: [] }, 'exceeds_refundable'],
    ['an order that has moved on', captured, { type: 'cancel' }, 'fully_captured'],
    [
      'lines that come to another amount',
      authorized,
      { type: 'capture', amount: 1, lines: blankets(authorized, 1) },
      'line_total_mismatch',
    ],
    [
      'more pieces than the order has',
      authorized,
      { type: 'capture', amount: 120_000, lines: blankets(authorized, 4) },
      'quantity_above_available',
    ],
    [
      'pieces that are captured already',
      partly,
      { type: 'capture', amount: 90_000, lines: blankets(partly, 3) },
      'quantity_above_available',
    ],
    [
      'a refund of pieces that were not captured',
      partly,
      { type: 'refund', amount: 30_000, lines: [{ ...partly.lines[1], quantity: 2, totalAmount: 30_000 }] },
      'quantity_above_available',
    ],
  ])('is refused for %s', (_, order, command, code) => {
    expect(codesOf(order, command)).toContain(code)
  })

  it('may have lines that the order does not have: an amount without items is captured so', () => {
    const line = { key: 'a', type: 'physical', name: 'Half of it', quantity: 1, unitPrice: 400, totalAmount: 400 }
    expect(codesOf(authorized, { type: 'capture', amount: 400, lines: [line] })).toEqual([])
  })

  it('takes pieces on trust where it is not known what is left', () => {
    const byAmount = makeOrder({ status: 'partially_captured', expiresAt, capturedAmount: 100 })
    expect(codesOf(byAmount, { type: 'capture', amount: 90_000, lines: blankets(byAmount, 3) })).toEqual([])
  })

  it('never makes it throw, whatever JSON it is', () => {
    const commands = fc.record(
      {
        type: fc.constantFrom(...WRITES),
        amount: fc.oneof(fc.integer(), fc.jsonValue()),
        lines: fc.oneof(fc.array(fc.oneof(fc.constant(authorized.lines[0]), fc.jsonValue())), fc.jsonValue()),
        address: fc.jsonValue(),
        captureId: fc.jsonValue(),
        merchantReference1: fc.jsonValue(),
        shippingInfo: fc.jsonValue(),
      },
      { requiredKeys: ['type'] },
    )
    fc.assert(
      fc.property(commands, fc.constantFrom(authorized, partly, captured), (command, order) => {
        expect(checkCommand(order, command as Command, { now })).toEqual(expect.any(Array))
      }),
      { numRuns: 500 },
    )
  })
})
