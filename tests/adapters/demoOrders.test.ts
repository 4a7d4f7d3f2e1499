import { describe, expect, it } from 'vitest'
import { demoOrders } from '../../src/memory'
import { deriveEvents } from '../../src/model/deriveEvents'
import { getDisplayStatus } from '../../src/model/displayStatus'
import { getLedger } from '../../src/model/ledger'
import { getLineStates } from '../../src/model/lineStates'
import { isMinor } from '../../src/model/money'
import { lineTotal, type OrderLine } from '../../src/model/orderLine'
import { taxOf } from '../../src/model/tax'
import { getCapabilities } from '../../src/rules/capabilities'

const now = new Date('2026-11-24T13:20:00Z')
const orders = demoOrders(now)
const find = (reference: string) => orders.find((order) => order.merchantReference1 === reference)
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
const totalOf = (lines: OrderLine[]) => sum(lines.map((line) => line.totalAmount))

describe.each(orders.map((order) => [order.merchantReference1, order] as const))(
  'the demo order %s',
  (_name, order) => {
    it('adds up', () => {
      expect(totalOf(order.lines)).toBe(order.amount)
      expect(sum(order.captures.map(({ amount }) => amount))).toBe(order.capturedAmount)
      const done = order.refunds.filter(({ state }) => state !== 'pending')
      expect(sum(done.map(({ amount }) => amount))).toBe(order.refundedAmount)
      for (const moved of [...order.captures, ...order.refunds]) {
        if (moved.lines.length > 0) expect(totalOf(moved.lines)).toBe(moved.amount)
      }
      for (const amount of Object.values(getLedger(order))) expect(isMinor(amount)).toBe(true)
      expect(order.capturedAmount + order.remainingAmount).toBeLessThanOrEqual(order.amount)
      expect(order.refundedAmount).toBeLessThanOrEqual(order.capturedAmount)
    })

    it('has lines whose totals and taxes are right', () => {
      for (const line of order.lines) {
        expect(line.totalAmount).toBe(lineTotal(line))
        expect(line.taxAmount).toBe(line.taxRate === undefined ? 0 : taxOf(line.totalAmount, line.taxRate))
      }
    })

    it('contradicts itself nowhere, and lies in the past', () => {
      const reasons = Object.values(getCapabilities(order, { now })).map(
        (verdict) => !verdict.allowed && verdict.reason,
      )
      expect(reasons).not.toContain('inconsistent_data')
      expect(reasons).not.toContain('unknown_status')
      const times = [order.createdAt, ...deriveEvents(order).map(({ at }) => at)]
      for (const time of times) expect(Date.parse(time)).toBeLessThanOrEqual(now.getTime())
      expect(deriveEvents(order).map(({ at }) => at)).toEqual([...times.slice(1)].sort())
    })
  },
)

describe('the demo orders', () => {
  it('show every status', () => {
    const statuses = orders.map((order) => getDisplayStatus(order, now))
    const seen = new Set(statuses.flatMap(({ status, lifecycle }) => [status, lifecycle]))
    const wanted = ['authorized', 'partially_captured', 'captured', 'partially_refunded', 'refunded']
    for (const status of [...wanted, 'cancelled', 'expired', 'closed', 'disputed']) expect(seen).toContain(status)
    expect(statuses.some(({ lapsed }) => lapsed)).toBe(true)
    const disputes = orders.flatMap((order) => order.disputes.map(({ status }) => status))
    expect(disputes.sort()).toEqual(['lost', 'needs_response', 'warning_needs_response', 'won'])
    expect(orders.some((order) => order.fraudStatus === 'pending')).toBe(true)
    expect(orders.some((order) => order.refunds.some(({ state }) => state === 'pending'))).toBe(true)
    expect(orders.some((order) => getLineStates(order).some(({ captured }) => captured === null))).toBe(true)
    expect(orders.some((order) => getLedger(order).released)).toBe(true)
  })

  it('are as many as the drawings count, each with ids of its own', () => {
    expect(orders).toHaveLength(23)
    expect(new Set(orders.map(({ id }) => id)).size).toBe(23)
    expect(demoOrders(now)).toEqual(orders)
    expect(demoOrders(() => now)).toEqual(orders)
    const later = demoOrders(new Date('2028-02-29T00:00:00Z'))
    expect(later.map(({ id }) => id)).toEqual(orders.map(({ id }) => id))
  })

  it('begin with an authorized order that anything can be tried on', () => {
    const first = orders.find((order) => getDisplayStatus(order, now).status === 'authorized')
    expect(first).toMatchObject({ merchantReference1: 'SO-20611', currency: 'SEK', fraudStatus: 'accepted' })
    expect(first?.amount).toBe(248000)
    expect(first?.paymentMethod).toMatchObject({ provider: 'klarna', type: 'INVOICE' })
    expect(first?.lines.map(({ type }) => type)).toEqual(expect.arrayContaining(['shipping_fee', 'discount']))
    expect(first?.lines.some(({ quantity }) => quantity > 1)).toBe(true)
    expect(getCapabilities(first!, { now }).extend.allowed).toBe(true)
  })

  it('tell SO-20418 as it is drawn', () => {
    const order = find('SO-20418')!
    expect(getLedger(order)).toMatchObject({
      authorized: 310600,
      captured: 185600,
      refunded: 14900,
      remaining: 125000,
      refundable: 170700,
    })
    expect(order).toMatchObject({ createdAt: '2026-10-06T08:12:00.000Z', expiresAt: '2026-11-26T08:30:00.000Z' })
    expect(order.captures[0]).toMatchObject({ at: '2026-11-12T14:42:00.000Z', settlementId: 'STL-2026-1119-04' })
    expect(order.refunds[0]).toMatchObject({ amount: 14900, description: 'Cracked on arrival' })
    expect(getLineStates(order).map(({ captured, refunded }) => [captured, refunded])).toEqual([
      [2, 0],
      [0, 0],
      [4, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ])
    const taxAt = (rate: number) =>
      sum(order.lines.filter((line) => line.taxRate === rate).map((line) => line.taxAmount))
    expect([taxAt(2500), taxAt(600)]).toEqual([56820, 1500])
    expect(deriveEvents(order).map(({ remainingAfter }) => remainingAfter)).toEqual([310600, undefined, 125000, 170700])
  })

  it('tell SO-20533 as it is drawn', () => {
    const order = find('SO-20533')!
    expect(order).toMatchObject({ originalAmount: 214500, amount: 174600, capturedAmount: 174600, remainingAmount: 0 })
    expect(order.disputes[0]).toMatchObject({
      amount: 129800,
      respondBy: '2026-12-01T22:59:00.000Z',
      reasonCode: '13.3',
    })
    expect(order.events?.map(({ type }) => type)).toEqual(['authorized', 'lines_edited', 'captured'])
    expect(order.events?.[1]?.changes).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: 'lines.1.quantity', from: 2, to: 1 })]),
    )
    expect(sum(order.lines.map(({ taxAmount }) => taxAmount))).toBe(34920)
  })

  it('carry their pictures with them, and few bytes', () => {
    const pictures = new Set(orders.flatMap((order) => order.lines.flatMap(({ imageUrl }) => imageUrl ?? [])))
    for (const picture of pictures) expect(picture).toMatch(/^data:image\/png;base64,iVBOR/)
    expect([...pictures].join('').length).toBeLessThan(25_000)
    expect(pictures.size).toBeGreaterThan(10)
  })
})
