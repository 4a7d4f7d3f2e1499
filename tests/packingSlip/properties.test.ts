import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLineStates } from '../../src/model/lineStates'
import type { Order } from '../../src/model/order'
import type { OrderLine } from '../../src/model/orderLine'
import { isGoods } from '../../src/model/shipment'
import { packingSlipContent, type PackingSlipContent } from '../../src/packingSlip/content/packingSlipContent'
import { PackingSlipError } from '../../src/packingSlip/PackingSlipError'
import { cleanText } from '../../src/packingSlip/content/cleanText'
import { applyCommand } from '../../src/rules/applyCommand'
import { plan } from '../../src/rules/plan'
import { aCapture, aCapturedOrder, aLine, anOrder, deepFreeze, elin, NOW } from '../harness/orders'

const KEYS = ['a', 'b', 'c', 'd', 'e']

/** Some of them alike in name, reference and price: these are one thing on a slip. */
const line = (key: string): fc.Arbitrary<OrderLine> =>
  fc
    .record({
      unitPrice: fc.constantFrom(1, 3_333, 9_999),
      type: fc.constantFrom('physical', 'physical', 'digital', 'shipping_fee', 'surcharge'),
      quantity: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) },
        { weight: 1, arbitrary: fc.constantFrom(0, 0.1, 0.5, 2.5) },
      ),
      share: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ unitPrice, type, quantity, share }) =>
      aLine({
        key,
        // The name tells type and price, so that a slip, which has neither, can be compared with the order.
        name: `Thing ${type} ${unitPrice}`,
        type,
        quantity,
        unitPrice,
        discountAmount: Math.floor((quantity * unitPrice * share) / 100),
      }),
    )

const order: fc.Arbitrary<Order> = fc
  .integer({ min: 1, max: KEYS.length })
  .chain((count) => fc.tuple(...KEYS.slice(0, count).map(line)))
  .filter((lines) => lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0) >= 1)
  .map((lines) => anOrder({ lines, country: 'SE' }))

const part = fc.array(fc.record({ key: fc.constantFrom(...KEYS), pieces: fc.integer({ min: 0, max: 5 }) }), {
  minLength: 1,
  maxLength: 5,
})

/** Captures one part after another, each as much as is still open of what is wanted. */
function captureParts(start: Order, parts: { key: string; pieces: number }[][]): Order {
  let now = start
  parts.forEach((wanted, at) => {
    const states = new Map(getLineStates(now).map(({ key, captured }) => [key, captured ?? 0]))
    const open = (key: string) => (now.lines.find((one) => one.key === key)?.quantity ?? 0) - (states.get(key) ?? 0)
    const known = wanted.filter(({ key }) => states.has(key))
    const lines = [...new Map(known.map(({ key, pieces }) => [key, pieces]))].map(([key, pieces]) => {
      const left = open(key)
      // What is measured is taken whole.
      return { key, quantity: Number.isInteger(left) ? Math.min(pieces, left) : pieces === 0 ? 0 : left }
    })
    const planned = plan(now, 'capture', { lines }, { now: NOW })
    if (!planned.ok) return
    const minutes = new Date(NOW.getTime() + at * 60_000)
    now = applyCommand(now, planned.command, { now: minutes })
  })
  return now
}

const slipOf = (of: Order, captureIds?: string[]) =>
  packingSlipContent(deepFreeze(of), { locale: 'en', timeZone: 'UTC', captureIds })

function piecesOf(slips: readonly PackingSlipContent[]): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const { name, quantity } of slips.flatMap(({ rows }) => rows)) {
    pieces.set(name, (pieces.get(name) ?? 0) + quantity)
  }
  return pieces
}

function capturedGoods(of: Order): Map<string, number> {
  const pieces = new Map<string, number>()
  getLineStates(of).forEach(({ captured }, at) => {
    const own = of.lines[at]
    if (own && isGoods(own) && captured) pieces.set(own.name, (pieces.get(own.name) ?? 0) + captured)
  })
  return pieces
}

function expectAlike(some: Map<string, number>, others: Map<string, number>): void {
  expect([...some.keys()].sort()).toEqual([...others.keys()].sort())
  for (const [name, quantity] of some) expect(quantity).toBeCloseTo(others.get(name) ?? Number.NaN, 9)
}

describe('However an order is captured in parts', () => {
  it('its slips together hold what was captured, and one slip of all of it holds the same', () => {
    let several = 0
    fc.assert(
      fc.property(order, fc.array(part, { minLength: 1, maxLength: 6 }), (start, parts) => {
        const now = captureParts(start, parts)
        if (now.captures.length === 0) {
          expect(() => slipOf(now)).toThrow(PackingSlipError)
          return
        }
        several += now.captures.length > 1 ? 1 : 0
        const each = now.captures.map(({ id }) => slipOf(now, [id]))
        const all = slipOf(now)
        expectAlike(piecesOf(each), capturedGoods(now))
        expectAlike(piecesOf([all]), capturedGoods(now))
        expect(all.rows.length).toBe(capturedGoods(now).size)
        const counted = each.reduce((sum, { totalPieces }) => sum + (totalPieces?.count ?? Number.NaN), 0)
        if (now.lines.every(({ quantity }) => Number.isInteger(quantity))) expect(all.totalPieces?.count).toBe(counted)
      }),
      { numRuns: 400 },
    )
    expect(several).toBeGreaterThan(100)
  })

  it('what follows is exactly the goods that no slip has', () => {
    let partly = 0
    fc.assert(
      fc.property(order, fc.array(part, { minLength: 1, maxLength: 4 }), (start, parts) => {
        const now = captureParts(start, parts)
        if (now.captures.length === 0) return
        partly += now.remainingAmount > 0 ? 1 : 0
        const captured = getLineStates(now).map((state) => state.captured ?? Number.NaN)
        const open = now.lines.filter((own, at) => isGoods(own) && own.quantity - (captured[at] ?? 0) > 1e-9)
        const { later = '' } = slipOf(now)
        const named = later === '' ? [] : later.replace('To follow in another shipment: ', '').split('; ')
        const expected = now.remainingAmount > 0 ? open : []
        expect(named.map((words) => words.replace(/^.*? × /, ''))).toEqual(expected.map(({ name }) => name))
        expect(named.filter((words) => words.startsWith('0 '))).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(partly).toBeGreaterThan(100)
  })

  it('two slips of it are two files', () => {
    fc.assert(
      fc.property(order, fc.array(part, { minLength: 2, maxLength: 5 }), (start, parts) => {
        const now = captureParts(start, parts)
        const names = now.captures.map(({ id }) => slipOf(now, [id]).fileName)
        expect(new Set(names).size).toBe(names.length)
      }),
      { numRuns: 100 },
    )
  })
})

describe('Whatever a backend sends', () => {
  const hostile = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, '', 0, -1, 0.1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e21, true),
    fc.constantFrom<unknown>(
      [],
      [null],
      [[]],
      {},
      { length: 3 },
      'null',
      '__proto__',
      '2026-02-30',
      '9999-12-31T23:59:59Z',
    ),
    fc.constantFrom(
      '\u0000',
      '\ud800',
      '\u202e',
      '../..',
      '{items}',
      '<img>',
      '😀',
      'x'.repeat(10_000),
      'xx',
      'SEK ',
      'S\u0000K',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.anything({ maxDepth: 2, withNullPrototype: true }),
  )

  /** All places of a value, as paths. */
  function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, one]) => [[...path, key], ...placesIn(one, [...path, key])])
  }

  function put(into: unknown, path: readonly (string | number)[], value: unknown): void {
    const [key = '', ...rest] = path
    if (typeof into !== 'object' || into === null) return
    const record = into as Record<string | number, unknown>
    if (rest.length === 0) record[key] = value
    else put(record[key], rest, value)
  }

  const parcel = {
    company: 'Nordfrakt',
    method: 'Home delivery',
    trackingNumber: 'T-1',
    trackingUrl: 'https://x.example',
  }
  const whole = aCapturedOrder({
    shipping: elin,
    shortReference: 'QX7',
    merchantReference1: 'SO-1',
    merchantReference2: 'P',
  })
  const [lamps = aLine({ key: 'lamp', name: 'Lamp' })] = whole.lines
  const bases: Order[] = [
    { ...whole, captures: whole.captures.map((capture) => ({ ...capture, reference: 'r', shippingInfo: [parcel] })) },
    { ...whole, captures: [] },
    anOrder({
      status: 'partially_captured',
      capturedAmount: 15_000,
      shipping: elin,
      captures: [
        aCapture({
          id: 'one',
          lines: [{ ...lamps, quantity: 1, totalAmount: 10_000, quantityUnit: 'kg', imageUrl: 'x' }],
        }),
        aCapture({ id: 'two', amount: 5_000 }),
      ],
    }),
  ]
  const holes = fc.array(fc.record({ at: fc.nat(), value: hostile }), { minLength: 1, maxLength: 6 })
  const broken = fc.tuple(fc.constantFrom(...bases), holes).map(([base, all]) => {
    const copy = structuredClone(base)
    for (const { at, value } of all) {
      const places = placesIn(copy)
      put(copy, places[at % places.length] ?? [], structuredClone(value))
    }
    return copy
  })
  const nonsense = fc.oneof(
    fc.record({ captures: hostile, lines: hostile, shipping: hostile, id: hostile, currency: hostile }),
    fc.constant({}),
  ) as unknown as fc.Arbitrary<Order>
  const flag = fc.constantFrom<unknown>(true, false, undefined, 1)
  const options = fc.record({
    locale: fc.constantFrom('en', 'sv', 'fr', 'ar', 'ar-EG', 'el', 'ja', '', '!!'),
    timeZone: fc.constantFrom('UTC', 'Europe/Stockholm', 'Mars/Base'),
    captureIds: fc.option(fc.array(fc.constantFrom('one', 'two', 'cap-1', 'nothing'), { maxLength: 3 }), {
      nil: undefined,
    }),
    show: fc.record({ prices: flag, email: flag, phone: flag, images: flag, barcode: flag }),
  })

  it('there is a slip of clean texts, or a reason for there being none, and the order is not touched', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: broken }, nonsense), options, (order, given) => {
        let slip: PackingSlipContent
        try {
          slip = packingSlipContent(deepFreeze(order), given as never)
        } catch (error) {
          if (!(error instanceof PackingSlipError)) throw error
          seen.add(error.code)
          return
        }
        seen.add('slip')
        const { fileName, shop, shipTo, facts, rows } = slip
        const texts = [
          ...[fileName, shop.name, shop.address, shipTo.name, ...shipTo.lines, slip.note, slip.later, slip.totalAmount],
          ...facts.flatMap(({ label, value }) => [label, value]),
          ...rows.flatMap(({ reference, name, quantityText, total }) => [reference, name, quantityText, total]),
        ].filter((text) => text !== undefined)
        // What follows later holds marks of ours, which keep a count beside its name.
        const said = texts.map((text) => text.replace(/[\u2068\u2069]/g, ''))
        expect(said.map(cleanText)).toEqual(said)
        expect(shipTo.name).not.toBe('')
        expect(facts.filter(({ value }) => value === '')).toEqual([])
        expect(fileName).toMatch(/^packing-slip-[\p{L}\p{N}_][\p{L}\p{N}._-]*\.pdf$/u)
        if (slip.totalPieces) expect(Number.isFinite(slip.totalPieces.count)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
    expect([...seen].sort()).toEqual(['nothing_captured', 'slip', 'unknown_capture'])
  })

  it('a text is clean after one cleaning, and says nothing in controls or halves', () => {
    const dirt = fc.constantFrom(
      '\u0000',
      '\n',
      '\u2028',
      '\u00ad',
      '\u200b',
      '\u202e',
      '\ud83d',
      '\ude00',
      '\u0308',
      'o',
      ' ',
      '\u00a0',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(dirt).map((all) => all.join('')),
        ),
        (text) => {
          const clean = cleanText(text)
          expect(cleanText(clean)).toBe(clean)
          expect(clean).toBe(clean.normalize('NFC'))
          expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
