import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLedger } from '../../src/model/ledger'
import { getLineStates } from '../../src/model/lineStates'
import { applyCommand } from '../../src/rules/applyCommand'
import { getCapabilities } from '../../src/rules/capabilities'
import { plan } from '../../src/rules/plan'
import { aCapture, aCapturedOrder, aLine, anOrder, deepFreeze, NOW } from '../harness/orders'
import type { Order } from '../../src/model/order'
import type { OrderLine } from '../../src/model/orderLine'
import type { Refund } from '../../src/model/refund'
import type { Write } from '../../src/rules/action'
import type { Command } from '../../src/rules/command'
import type { Policy } from '../../src/rules/policy'

const OPEN_POLICY: Partial<Policy> = { editBilling: true }
const KEYS = ['a', 'b', 'c', 'd']

const line = (key: string): fc.Arbitrary<OrderLine> =>
  fc
    .record({
      quantity: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) },
        { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 2.5) },
      ),
      unitPrice: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_999 }) },
        { weight: 1, arbitrary: fc.constantFrom(1, 3_333, 1_000_000) },
      ),
      share: fc.integer({ min: 0, max: 100 }),
      taxRate: fc.constantFrom(undefined, 0, 600, 1_200, 2_000, 2_500),
      discounted: fc.boolean(),
    })
    .map(({ quantity, unitPrice, share, taxRate, discounted }) => {
      const discountAmount = discounted ? Math.floor((quantity * unitPrice * share) / 100) : 0
      return aLine({
        key,
        name: `Thing ${key}`,
        quantity,
        unitPrice,
        discountAmount,
        taxRate,
      })
    })

const lines = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...KEYS.slice(0, count).map(line)))
  .filter((all) => all.reduce((sum, one) => sum + one.totalAmount, 0) >= 1)

const order: fc.Arbitrary<Order> = fc
  .record({ lines, drift: fc.constantFrom(0, 0, 0, -1, 1, 500) })
  .map(({ lines, drift }) => {
    const sum = lines.reduce((total, one) => total + one.totalAmount, 0)
    return anOrder({ lines, amount: Math.max(1, sum + drift), country: 'SE' })
  })

const picks = fc.array(
  fc.record({
    key: fc.constantFrom(...KEYS, 'nothing'),
    quantity: fc.oneof(fc.integer({ min: -1, max: 7 }), fc.constantFrom(0.5, 2.5)),
  }),
  { maxLength: 4 },
)
const amount = fc.oneof(
  fc.integer({ min: -2, max: 30_000 }),
  fc.constantFrom(0, 1, 1.5, Number.NaN, 1e21, Number.MAX_SAFE_INTEGER),
)
const money = fc.oneof(
  picks.map((lines) => ({ lines })),
  amount.map((amount) => ({ amount })),
  fc.record({ amount, name: fc.constantFrom('', 'Part'), taxRate: fc.constantFrom(0, 2_500, 99_999) }),
  fc.record({ amount, lines: picks }),
  fc.constant({}),
)
const step: fc.Arbitrary<[Write, unknown]> = fc.oneof(
  { weight: 5, arbitrary: money.map((input): [Write, unknown] => ['capture', input]) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        money,
        fc.option(fc.constantFrom('capture-1', 'capture-2', 'nothing')),
        fc.option(fc.integer({ min: 0, max: 20_000 })),
      )
      .map(([input, captureId, fee]): [Write, unknown] => [
        'refund',
        {
          ...input,
          ...(captureId === null ? {} : { captureId }),
          ...(fee === null ? {} : { returnFee: { amount: fee, taxRate: 2_500, name: 'Fee' } }),
        },
      ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.record({
          key: fc.option(fc.constantFrom(...KEYS)),
          quantity: fc.integer({ min: -1, max: 6 }),
          unitPrice: fc.integer({ min: -10, max: 9_999 }),
        }),
        { maxLength: 4 },
      )
      .map((drafts): [Write, unknown] => [
        'editLines',
        {
          lines: drafts.map(({ key, ...rest }) => ({
            ...(key === null ? {} : { key }),
            type: 'physical',
            name: `Thing ${key ?? 'new'}`,
            reference: `THING ${(key ?? 'new').toUpperCase()}`,
            taxRate: 2_500,
            ...rest,
          })),
        },
      ]),
  },
  { weight: 1, arbitrary: fc.constant<[Write, unknown]>(['editLines', 'fewer']) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<[Write, unknown]>(['cancel', {}], ['release', {}], ['extend', {}], ['duplicate', {}]),
  },
  {
    weight: 1,
    arbitrary: fc.string().map((text): [Write, unknown] => ['editReferences', { merchantReference1: text }]),
  },
  { weight: 1, arbitrary: fc.string().map((text): [Write, unknown] => ['editShipping', { city: text, email: text }]) },
)

function planStep(now: Order, action: Write, input: unknown, policy: Partial<Policy>) {
  const real = input === 'fewer' ? { lines: now.lines.map((one) => ({ ...one })).slice(0, -1) } : input
  return plan(deepFreeze(now), action as never, deepFreeze(real) as never, { now: NOW, policy })
}

function expectSound(now: Order, authorized: number): void {
  for (const value of [now.amount, now.capturedAmount, now.refundedAmount, now.remainingAmount]) {
    expect(Number.isSafeInteger(value)).toBe(true)
  }
  expect(now.refundedAmount).toBeGreaterThanOrEqual(0)
  expect(now.refundedAmount).toBeLessThanOrEqual(now.capturedAmount)
  expect(now.remainingAmount).toBeGreaterThanOrEqual(0)
  expect(now.capturedAmount + now.remainingAmount).toBeLessThanOrEqual(now.amount)
  expect(now.originalAmount).toBe(authorized)
  expect(now.captures.reduce((sum, one) => sum + one.amount, 0)).toBe(now.capturedAmount)
  expect(now.refunds.reduce((sum, one) => sum + one.amount, 0)).toBe(now.refundedAmount)
  for (const capture of now.captures) {
    const gone = now.refunds.filter((one) => one.captureId === capture.id).reduce((sum, one) => sum + one.amount, 0)
    expect(gone).toBeLessThanOrEqual(capture.amount)
    expect(capture.refundedAmount).toBe(gone)
  }
  const quantities = new Map(now.lines.map((one) => [one.key, one.quantity]))
  for (const state of getLineStates(now)) {
    if (state.captured !== null) expect(state.captured).toBeLessThanOrEqual(quantities.get(state.key) ?? 0)
    if (state.captured !== null && state.refunded !== null) expect(state.refunded).toBeLessThanOrEqual(state.captured)
  }
}

describe('any sequence of writes to any order', () => {
  it('never captures more than is authorized nor refunds more than is captured, and is previewed as it happens', () => {
    let done = 0
    fc.assert(
      fc.property(order, fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), (start, steps, multiCapture) => {
        const policy = { ...OPEN_POLICY, multiCapture }
        let now = start
        for (const [action, input] of steps) {
          const verdict = getCapabilities(now, { now: NOW, policy })[action]
          const result = planStep(now, action, input, policy)
          if (!verdict.allowed)
            expect(result).toEqual({ ok: false, issues: [expect.objectContaining({ code: verdict.reason })] })
          if (!result.ok) {
            expect(result.issues.length).toBeGreaterThan(0)
            continue
          }
          done += 1
          const after = applyCommand(deepFreeze(now), deepFreeze(result.command), { now: NOW, policy })
          expect(result.after).toEqual(after)
          if (result.command.type === 'capture' || result.command.type === 'refund')
            expectMoneyAddsUp(result.command, verdict)
          expectSound(after, start.originalAmount)
          now = after
        }
      }),
      { numRuns: 600 },
    )
    expect(done).toBeGreaterThan(300)
  })

  function expectMoneyAddsUp(
    command: Extract<Command, { type: 'capture' | 'refund' }>,
    verdict: { allowed: boolean; max?: number },
  ): void {
    expect(command.amount).toBeGreaterThanOrEqual(1)
    expect(command.amount).toBeLessThanOrEqual(verdict.max ?? 0)
    if (command.lines.length === 0) return
    expect(command.lines.reduce((sum, one) => sum + one.totalAmount, 0)).toBe(command.amount)
    for (const one of command.lines) {
      expect(Math.round(one.quantity * one.unitPrice) - one.discountAmount).toBe(one.totalAmount)
    }
  }

  it('never gives back more than was captured, however the refunds follow each other', () => {
    const refunds = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 20_000 }).map((amount) => ({ amount })),
        picks.map((lines) => ({ lines })),
        fc.constant({}),
      ),
      { minLength: 1, maxLength: 10 },
    )
    fc.assert(
      fc.property(lines, refunds, (all, inputs) => {
        let now = aCapturedOrder({ lines: all })
        for (const input of inputs) {
          const { refundable } = getLedger(now)
          const result = plan(deepFreeze(now), 'refund', input, { now: NOW })
          if (!result.ok) continue
          const given = result.after.refundedAmount - now.refundedAmount
          expect(given).toBeLessThanOrEqual(refundable ?? 0)
          now = result.after
        }
        expect(now.refundedAmount).toBeLessThanOrEqual(now.capturedAmount)
      }),
      { numRuns: 400 },
    )
  })
})

describe('the pieces of a line', () => {
  const split = fc
    .record({
      quantity: fc.integer({ min: 1, max: 12 }),
      unitPrice: fc.integer({ min: 100, max: 9_999 }),
      percent: fc.integer({ min: 0, max: 60 }),
      taxRate: fc.constantFrom(0, 600, 1_200, 2_000, 2_500),
      cuts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }),
      refundCuts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }),
    })
    .map(({ percent, cuts, refundCuts, ...rest }) => {
      const discountAmount = Math.floor((rest.quantity * rest.unitPrice * percent) / 100)
      return { whole: aLine({ key: 'a', name: 'Thing', discountAmount, ...rest }), cuts, refundCuts }
    })

  function sums(all: OrderLine[]) {
    const total = (pick: (one: OrderLine) => number) => all.reduce((sum, one) => sum + pick(one), 0)
    return {
      quantity: total((one) => one.quantity),
      totalAmount: total((one) => one.totalAmount),
      discountAmount: total((one) => one.discountAmount),
      taxAmount: total((one) => one.taxAmount),
    }
  }

  it('add up to it, whatever captures and refunds it is split into', () => {
    fc.assert(
      fc.property(split, ({ whole, cuts, refundCuts }) => {
        const { quantity, totalAmount, discountAmount, taxAmount } = whole
        let now = anOrder({ lines: [whole] })
        let left = quantity
        for (const cut of cuts) {
          if (left === 0) break
          const pieces = Math.min(cut, left)
          const result = plan(deepFreeze(now), 'capture', { lines: [{ key: 'a', quantity: pieces }] }, { now: NOW })
          if (!result.ok) throw new Error(JSON.stringify(result.issues))
          now = result.after
          left -= pieces
        }
        expect(sums(now.captures.flatMap((one) => one.lines))).toEqual({
          quantity,
          totalAmount,
          discountAmount,
          taxAmount,
        })
        expect(now.status).toBe('captured')

        left = quantity
        for (const cut of refundCuts) {
          if (left === 0) break
          const largest = Math.max(...now.captures.map((one) => leftIn(now, one.id)))
          const pieces = Math.min(cut, largest)
          const result = plan(deepFreeze(now), 'refund', { lines: [{ key: 'a', quantity: pieces }] }, { now: NOW })
          if (!result.ok) throw new Error(JSON.stringify(result.issues))
          expect(result.warnings).toEqual([])
          now = result.after
          left -= pieces
        }
        if (left === 0) {
          expect(sums(now.refunds.flatMap((one) => one.lines))).toEqual({
            quantity,
            totalAmount,
            discountAmount,
            taxAmount,
          })
          expect(now.refundedAmount).toBe(now.capturedAmount)
        }
      }),
      { numRuns: 300 },
    )
  })

  function leftIn(now: Order, captureId: string): number {
    const pieces = (all: OrderLine[]) => all.reduce((sum, one) => sum + one.quantity, 0)
    const held = pieces(now.captures.filter((one) => one.id === captureId).flatMap((one) => one.lines))
    return held - pieces(now.refunds.filter((one) => one.captureId === captureId).flatMap((one) => one.lines))
  }

  it('cannot be edited away once they are captured, down to the exact minimum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.nat(),
        fc.nat(),
        (quantity, unitPrice, a, b) => {
          const whole = aLine({ key: 'a', name: 'Thing', quantity, unitPrice })
          const taken = 1 + (a % (quantity - 1))
          const wanted = b % (quantity + 1)
          const part = plan(
            anOrder({ lines: [whole] }),
            'capture',
            { lines: [{ key: 'a', quantity: taken }] },
            { now: NOW },
          )
          if (!part.ok) throw new Error(JSON.stringify(part.issues))
          const { taxAmount: _, totalAmount: __, ...draft } = whole
          const result = plan(
            deepFreeze(part.after),
            'editLines',
            { lines: [{ ...draft, quantity: wanted }] },
            { now: NOW },
          )
          if (wanted >= taken && wanted !== quantity)
            expect(result).toMatchObject({ ok: true, command: { amount: wanted * unitPrice } })
          if (wanted < taken) {
            if (result.ok) throw new Error('accepted')
            expect(result.issues).toContainEqual(expect.objectContaining({ path: 'lines.0.quantity', min: taken }))
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('words that nobody knows', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('toString', '__proto__', 'constructor', 'hasOwnProperty', 'CAPTURED', 'on_hold'),
  )
  const statuses = ['authorized', 'partially_captured', 'captured', 'cancelled', 'expired', 'closed'] as const
  const base = (status: string) =>
    status === 'authorized'
      ? anOrder()
      : aCapturedOrder({
          status,
          ...(status === 'partially_captured' ? { capturedAmount: 100, remainingAmount: 100 } : {}),
        })

  function allowedOn(now: Order): string[] {
    const result = getCapabilities(deepFreeze(now), { now: NOW, policy: OPEN_POLICY })
    return Object.entries(result).flatMap(([action, verdict]) => (verdict.allowed ? [action] : []))
  }

  it('as a status enable nothing but a duplicate', () => {
    const unknown = word.filter((status) => !(statuses as readonly string[]).includes(status))
    fc.assert(
      fc.property(unknown, fc.constantFrom(...statuses), (status, like) => {
        expect(allowedOn({ ...base(like), status })).toEqual(['duplicate'])
      }),
    )
  })

  it.each([
    ['fraud status', (now: Order, text: string): Order => ({ ...now, fraudStatus: text })],
    ['currency', (now: Order, text: string): Order => ({ ...now, currency: text })],
    ['country', (now: Order, text: string): Order => ({ ...now, country: text })],
    [
      'payment provider',
      (now: Order, text: string): Order => ({ ...now, paymentMethod: { provider: text, label: 'x' } }),
    ],
    [
      'dispute',
      (now: Order, text: string): Order => ({
        ...now,
        disputes: [{ id: 'd', status: text, amount: 1, currency: 'SEK', openedAt: NOW.toISOString() }],
      }),
    ],
  ])('as a %s enable nothing that was closed', (_, change) => {
    fc.assert(
      fc.property(word, fc.constantFrom(...statuses), (text, status) => {
        const before = allowedOn(base(status))
        for (const action of allowedOn(change(base(status), text))) expect(before).toContain(action)
      }),
    )
  })

  it('as a fraud status close the capture', () => {
    fc.assert(
      fc.property(
        word.filter((text) => text !== 'accepted' && text !== ''),
        (fraudStatus) => {
          expect(getCapabilities({ ...anOrder(), fraudStatus }, { now: NOW }).capture.allowed).toBe(false)
        },
      ),
    )
  })

  it('as a line type or an event type break no plan', () => {
    fc.assert(
      fc.property(
        word.filter((type) => type !== ''),
        (type) => {
          const odd = anOrder({
            lines: [aLine({ key: 'a', name: 'Thing', type })],
            events: [{ id: 'x', type, at: NOW.toISOString() }],
          })
          expect(plan(deepFreeze(odd), 'capture', { amount: 1 }, { now: NOW }).ok).toBe(true)
        },
      ),
    )
  })
})

describe('an amount that cannot be read', () => {
  it('turns every write but a duplicate off, and nothing is rounded', () => {
    const garbage = fc.oneof(
      fc.double().filter((value) => !Number.isSafeInteger(value) || value < 0),
      fc.constantFrom<unknown>('1000', null, undefined, {}, [], true, 2 ** 53, 1e21, -1),
    )
    const field = fc.constantFrom('amount', 'capturedAmount', 'refundedAmount', 'remainingAmount')
    fc.assert(
      fc.property(garbage, field, fc.boolean(), (value, name, captured) => {
        const now = { ...(captured ? aCapturedOrder() : anOrder()), [name]: value } as Order
        const result = getCapabilities(deepFreeze(now), { now: NOW })
        const open = Object.entries(result).filter(([, verdict]) => verdict.allowed)
        expect(open.map(([action]) => action)).toEqual(['duplicate'])
        expect(plan(now, 'capture', { amount: 1 }, { now: NOW }).ok).toBe(false)
        expect(plan(now, 'refund', { amount: 1 }, { now: NOW }).ok).toBe(false)
      }),
    )
  })
})

describe('a refund of an order with a history', () => {
  const past = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 3_000 }),
      captureId: fc.constantFrom(undefined, 'cap-1', 'cap-2'),
      state: fc.constantFrom(undefined, 'done', 'pending', 'failed'),
      itemised: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  const piece = aLine({ key: 'a', name: 'Thing', unitPrice: 1_000, quantity: 1 })
  const pieces = (count: number) => ({
    ...piece,
    quantity: count,
    totalAmount: 1_000 * count,
    taxAmount: 200 * count,
  })

  it('stays within the order and within a chosen capture', () => {
    fc.assert(
      fc.property(
        past,
        fc.integer({ min: 1, max: 12_000 }),
        fc.constantFrom(undefined, 'cap-1', 'cap-2'),
        fc.nat(5),
        (history, amount, captureId, stale) => {
          const refunds: Refund[] = history.map((one, index) => ({
            id: `r${index}`,
            at: new Date(Date.parse('2026-11-17T00:00:00Z') + index).toISOString(),
            lines: one.itemised ? [piece] : [],
            amount: one.itemised ? 1_000 : one.amount,
            ...(one.captureId === undefined ? {} : { captureId: one.captureId }),
            ...(one.state === undefined ? {} : { state: one.state }),
          }))
          const sum = (pick: (one: Refund) => boolean) =>
            refunds.filter(pick).reduce((total, one) => total + one.amount, 0)
          const refundedAmount = sum((one) => one.state === undefined || one.state === 'done')
          fc.pre(refundedAmount <= 10_000)
          const now = aCapturedOrder({
            lines: [pieces(10)],
            refunds,
            refundedAmount,
            captures: [
              aCapture({ id: 'cap-1', at: '2026-11-15T00:00:00Z', lines: [pieces(4)], refundedAmount: stale }),
              aCapture({ id: 'cap-2', at: '2026-11-16T00:00:00Z', lines: [pieces(6)], refundedAmount: stale }),
            ],
          })
          const refundable = Math.max(0, 10_000 - refundedAmount - sum((one) => one.state === 'pending'))
          const result = plan(
            deepFreeze(now),
            'refund',
            { amount, ...(captureId === undefined ? {} : { captureId }) },
            { now: NOW },
          )
          if (amount > refundable) expect(result.ok).toBe(false)
          if (captureId === undefined) {
            if (amount <= refundable) expect(result.ok).toBe(true)
            return
          }
          const named = sum((one) => one.captureId === captureId && one.state !== 'failed')
          const rest = (captureId === 'cap-1' ? 4_000 : 6_000) - named
          if (amount > rest) expect(result.ok).toBe(false)
          const allNamed = refunds.every((one) => one.captureId !== undefined || one.state === 'failed')
          if (allNamed && amount <= Math.min(rest, refundable)) expect(result.ok).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
