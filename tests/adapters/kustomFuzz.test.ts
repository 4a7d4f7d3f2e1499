import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromKustomOrder, toKustomRequest } from '../../src/kustom'
import { deriveEvents } from '../../src/model/deriveEvents'
import { getDisplayStatus } from '../../src/model/displayStatus'
import { getLedger } from '../../src/model/ledger'
import { getLineStates } from '../../src/model/lineStates'
import { getCapabilities } from '../../src/rules/capabilities'
import { plan } from '../../src/rules/plan'
import { kustomJson } from './kustomJson'

type Path = (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
  return [path, ...inside]
}

function spoil(json: unknown, path: Path, put: unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return put
  if (typeof json !== 'object' || json === null) return json
  const copy = (Array.isArray(json) ? [...json] : { ...json }) as Record<string, unknown>
  if (rest.length === 0 && put === undefined) delete copy[head]
  else copy[head] = spoil(copy[head], rest, put)
  return copy
}

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

/** Every value in it, however deep. Junk may hold the words "NaN" and "null", which are no faults of ours. */
function valuesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(valuesOf)
}

const paths = pathsOf(kustomJson())
const junk = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x', 0, -1, 1.5, 1e21, true, [], {}, [null], [[]], { length: 3 }),
  fc.jsonValue(),
)

describe('garbled JSON', () => {
  it('becomes an order with its texts and lists in place, and never throws', () => {
    const spoilt = fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(spoilt, (changes) => {
        const json = freeze(changes.reduce<unknown>((value, [path, put]) => spoil(value, path, put), kustomJson()))
        const order = fromKustomOrder(json)
        const texts = [order.id, order.status, order.currency, order.createdAt, order.paymentMethod.label]
        for (const line of order.lines) texts.push(line.name, line.key, line.type)
        for (const move of [...order.captures, ...order.refunds]) texts.push(move.id, move.at)
        expect(texts.every((text) => typeof text === 'string')).toBe(true)
        expect(Object.values(order)).not.toContain(undefined)
        expect(valuesOf(order)).not.toContain(Number.NaN)
        expect(valuesOf(order)).not.toContain('Invalid Date')
      }),
      { numRuns: 1000 },
    )
  })

  it('is understood by the rules, which move no money by garbled sums', () => {
    const now = new Date('2026-11-24T10:00:00Z')
    const spoilt = fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(spoilt, (changes) => {
        const order = fromKustomOrder(
          changes.reduce<unknown>((json, [path, put]) => spoil(json, path, put), kustomJson()),
        )
        const figures = [
          ...Object.values(getLedger(order)),
          ...deriveEvents(order).map((event) => event.remainingAfter),
        ]
        expect(figures.every((value) => value === null || value === undefined || Number.isSafeInteger(value))).toBe(
          true,
        )
        expect(getDisplayStatus(order, now).status).toBeTypeOf('string')
        expect(getLineStates(order)).toHaveLength(order.lines.length)
        getCapabilities(order, { now })
        for (const action of ['capture', 'refund', 'release', 'cancel', 'extend'] as const) {
          const planned = plan(order, action, {}, { now })
          if (!planned.ok) continue
          const sent = valuesOf(toKustomRequest(planned.command, order))
          expect(sent).not.toContain(Number.NaN)
          expect(sent).not.toContain(null)
          const { capturedAmount, refundedAmount, remainingAmount, amount } = planned.after
          expect(refundedAmount).toBeLessThanOrEqual(capturedAmount)
          expect(capturedAmount + remainingAmount).toBeLessThanOrEqual(amount)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('may be any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(fromKustomOrder(json)).toMatchObject({ lines: expect.any(Array), disputes: [] })
      }),
    )
  })

  it('may be nested deeper than can be written down', () => {
    let deep: unknown = 1
    for (let level = 0; level < 20_000; level += 1) deep = [deep]
    expect(fromKustomOrder({ fraud_status: deep, order_amount: deep }).fraudStatus).toBe('unreadable')
  })
})
