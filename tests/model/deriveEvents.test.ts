import { describe, expect, it } from 'vitest'
import { deriveEvents } from '../../src/model/deriveEvents'
import type { OrderEvent } from '../../src/model/orderEvent'
import { capture, deepFreeze, garbledOrders, order, refund } from './orders'

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00Z`
const told = (own: Parameters<typeof order>[0]) => deriveEvents(deepFreeze(order(own)))
const rests = (own: Parameters<typeof order>[0]) => told(own).map((event) => [event.id, event.remainingAfter])
const c1 = capture({ id: 'c1', at: day(2), amount: 10_000 })
const c2 = capture({ id: 'c2', at: day(4), amount: 5_000 })
const half = { status: 'partially_captured', capturedAmount: 15_000, remainingAmount: 15_000, captures: [c1, c2] }

describe('what an order tells by itself', () => {
  it('is the authorization, each capture, refund and dispute, oldest first', () => {
    const api = { kind: 'api' as const }
    const dispute = { id: 'd1', status: 'lost', amount: 700, currency: 'EUR', openedAt: day(6), captureId: 'c1' }
    const events = told({
      ...half,
      captures: [c2, { ...c1, origin: api }],
      refunds: [refund({ id: 'r1', at: day(5), amount: 2_000, captureId: 'c1' })],
      refundedAmount: 2_000,
      disputes: [dispute],
    })
    expect(events).toStrictEqual([
      { id: 'authorized', type: 'authorized', at: day(1), amount: 30_000 },
      {
        id: 'captured:c1',
        type: 'captured',
        at: day(2),
        origin: api,
        amount: 10_000,
        captureId: 'c1',
        remainingAfter: 20_000,
      },
      { id: 'captured:c2', type: 'captured', at: day(4), amount: 5_000, captureId: 'c2', remainingAfter: 15_000 },
      {
        id: 'refunded:r1',
        type: 'refunded',
        at: day(5),
        amount: 2_000,
        captureId: 'c1',
        refundId: 'r1',
        remainingAfter: 13_000,
      },
      { id: 'disputed:d1', type: 'disputed', at: day(6), amount: 700, captureId: 'c1', disputeId: 'd1' },
    ])
  })

  it('equal instants stay as listed, whatever zone they are written in, and no time comes last', () => {
    const captures = [
      capture({ id: 'timeless', at: '' }),
      capture({ id: 'a', at: '2026-11-02T09:00:00+01:00' }),
      capture({ id: 'b', at: day(2) }),
      capture({ id: 'zoneless', at: '2026-11-02T08:00:00' }),
    ]
    const ids = told({ captures }).map((event) => event.id)
    expect(ids).toEqual(['authorized', 'captured:a', 'captured:b', 'captured:zoneless', 'captured:timeless'])
  })
})

describe('events that the backend kept', () => {
  const user = { kind: 'user' as const, email: 'kim@example.com' }

  it('are united with what the order tells by type and id: their fields win, gaps are filled', () => {
    const kept = { id: 'captured:c1', type: 'captured', at: day(3), origin: user, amount: null, remainingAfter: 7 }
    const events = told({ ...half, events: [kept as never] })
    expect(events.filter((event) => event.type === 'captured')).toEqual([
      { ...kept, amount: 10_000, captureId: 'c1' },
      expect.objectContaining({ id: 'captured:c2', remainingAfter: 15_000 }),
    ])
  })

  it('are otherwise added: another type, another id, or the same twice', () => {
    const event = (id: string, type: string): OrderEvent => ({ id, type, at: day(9) })
    const events = [
      event('captured:c1', 'note'),
      event('event-1', 'captured'),
      event('captured:c1', 'captured'),
      event('captured:c1', 'captured'),
      event('x', 'shopper_called'),
    ]
    expect(told({ captures: [c1], events })).toHaveLength(2 + 4)
  })

  it('are not written to', () => {
    const note = deepFreeze({ id: 'n', type: 'note', at: day(3), text: 'Rang the bell.' })
    expect(told({ events: [note] })[1]).toEqual(note)
  })
})

describe('what was left after a capture or a refund', () => {
  it('is not said of captures after a release, since the rest was given back at an unknown time', () => {
    expect(rests({ ...half, status: 'captured', remainingAmount: 0 })).toEqual([
      ['authorized', undefined],
      ['captured:c1', undefined],
      ['captured:c2', undefined],
    ])
  })

  it('counts pending refunds, while failed ones neither count nor get a figure', () => {
    const refunds = [
      refund({ id: 'done', at: day(5), amount: 1_000 }),
      refund({ id: 'failed', at: day(6), amount: 4_000, state: 'failed' }),
      refund({ id: 'pending', at: day(7), amount: 2_000, state: 'pending' }),
      refund({ id: 'between', at: day(3), amount: 500 }),
    ]
    expect(rests({ ...half, refunds, refundedAmount: 1_500 }).slice(1)).toEqual([
      ['captured:c1', 20_000],
      ['refunded:between', 9_500],
      ['captured:c2', 15_000],
      ['refunded:done', 13_500],
      ['refunded:failed', undefined],
      ['refunded:pending', 11_500],
    ])
  })

  it('is not said where the lists do not add up to the amounts', () => {
    const refunds = [refund({ at: day(5), amount: 1_000 })]
    expect(rests({ ...half, refunds, refundedAmount: 900 }).at(-1)).toEqual(['refunded:r1', undefined])
    expect(rests({ ...half, capturedAmount: 14_999, refunds, refundedAmount: 1_000 }).map(([, rest]) => rest)).toEqual(
      Array(4).fill(undefined),
    )
  })

  it('is not said from amounts that cannot be counted with, which are passed on as they came', () => {
    const garbled = capture({ id: 'c2', at: day(4), amount: '5000' as never })
    const events = told({ ...half, captures: [c1, garbled] })
    expect(events.map((event) => event.remainingAfter)).toEqual([undefined, undefined, undefined])
    expect(events.at(-1)?.amount).toBe('5000')
    const nothing = { amount: null, remainingAmount: null, capturedAmount: null } as never
    expect(told({ ...half, ...(nothing as object) })[1]).not.toHaveProperty('remainingAfter')
  })
})

it('garbage does not throw', () => {
  for (const garbled of garbledOrders) expect(deriveEvents(garbled)[0]).toHaveProperty('type')
})
