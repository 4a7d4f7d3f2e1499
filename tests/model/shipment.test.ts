import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countPieces, getLaterGoods, getShipment } from '../../src/model/shipment'
import { capture, deepFreeze, garbledOrders, line, order } from './orders'

const NOW = new Date('2026-11-10T10:00:00Z')
const laterGoods = (of: Parameters<typeof getLaterGoods>[0]) => getLaterGoods(of, NOW)

const mugs = line({ quantity: 3 })
const cup = line({ key: '1', reference: 'CUP', name: 'Cup' })
const flour = (quantity: number) => line({ key: '2', reference: 'FLOUR', name: 'Flour', quantity, quantityUnit: 'kg' })
const sentIn = (captures: ReturnType<typeof capture>[], own: Parameters<typeof order>[0] = {}) =>
  order({ status: 'partially_captured', lines: [mugs, cup], amount: 40_000, captures, ...own })

describe('What some captures send', () => {
  const first = capture({ id: 'first' })
  const second = capture({ id: 'second', at: '2026-11-05T08:00:00Z', lines: [line({ quantity: 2 }), cup] })

  it('is listed from the oldest on, whatever the order in which they are listed or asked for', () => {
    const captures = getShipment(sentIn([second, first]), ['second', 'first'])?.captures
    expect(captures?.map(({ id }) => id)).toEqual(['first', 'second'])
  })

  it('joins alike lines with all their amounts', () => {
    const cheap = line({ quantity: 2, discountAmount: 500, totalAmount: 19_500, taxAmount: 3_900 })
    const shipment = getShipment(sentIn([first, capture({ id: 'second', lines: [cheap] })]))
    expect(shipment?.lines).toEqual([
      { ...line(), quantity: 3, discountAmount: 500, totalAmount: 29_500, taxAmount: 5_900 },
    ])
  })

  it('makes no number of what is none: it is not the quantity of the other line', () => {
    const odd = line({ quantity: '2' as never, totalAmount: null as never })
    const [joined] = getShipment(sentIn([first, capture({ id: 'second', lines: [odd] })]))?.lines ?? []
    expect(joined).toMatchObject({ quantity: Number.NaN, totalAmount: Number.NaN, taxAmount: 6_000 })
  })

  it('keeps a fee apart from goods of its name and price', () => {
    const fee = line({ type: 'surcharge' })
    expect(getShipment(sentIn([capture({ lines: [line(), fee] })]))?.lines).toHaveLength(2)
  })

  it('leaves the lines of the captures as they are', () => {
    const given = deepFreeze(sentIn([first, second]))
    expect(() => getShipment(given)).not.toThrow()
  })

  it('is not known for an id that is none of the order’s, even beside two captures of one id', () => {
    expect(getShipment(sentIn([first]), ['nothing'])).toBeNull()
    expect(getShipment(sentIn([first, { ...first }]), ['first', 'nothing'])).toBeNull()
    expect(getShipment(sentIn([first, second]), ['first', 'first'])?.captures).toHaveLength(1)
  })

  it('is nothing where nothing is asked for, even of an order that is captured in full', () => {
    const whole = { capturedAmount: 40_000, remainingAmount: 0 }
    for (const own of [sentIn([first]), sentIn([], whole), sentIn([capture({ lines: [] })], whole)]) {
      expect(getShipment(own, [])).toEqual({ captures: [], lines: [], itemised: false })
    }
  })

  it('is all lines of an order captured in full, itemised or not, but not of one capture among others', () => {
    const whole = { capturedAmount: 40_000, remainingAmount: 0 }
    const byAmount = capture({ id: 'amount', lines: [], amount: 30_000 })
    expect(getShipment(sentIn([first, byAmount], whole))).toMatchObject({ lines: [mugs, cup], itemised: true })
    expect(getShipment(sentIn([first, byAmount], whole), ['amount'])).toMatchObject({ lines: [], itemised: false })
    expect(getShipment(sentIn([], whole))).toMatchObject({ captures: [], lines: [mugs, cup], itemised: true })
  })

  it.each([null, Number.NaN, '2'])(
    'is all lines of an order captured in full where a quantity is %j, too',
    (quantity) => {
      const lines = [mugs, line({ quantity: quantity as never })]
      const whole = sentIn([capture({ lines: [] })], { capturedAmount: 40_000, remainingAmount: 0, lines })
      expect(getShipment(whole)).toMatchObject({ lines, itemised: true })
    },
  )

  it('is not all lines of an order that was charged nothing', () => {
    const nothing = sentIn([], { amount: 0, capturedAmount: 0, remainingAmount: 0 })
    expect(getShipment(nothing)).toMatchObject({ lines: [], itemised: false })
  })

  it('is not known of an order captured in full that has no lines', () => {
    const bare = sentIn([capture({ lines: [] })], { lines: [], capturedAmount: 40_000, remainingAmount: 0 })
    expect(getShipment(bare)).toMatchObject({ lines: [], itemised: false })
  })

  it('never throws on garbage', () => {
    for (const garbled of garbledOrders) {
      expect(() => getShipment(deepFreeze(garbled))).not.toThrow()
      expect(() => laterGoods(deepFreeze(garbled))).not.toThrow()
    }
  })

  it('does not throw at a name that is no text, as JSON can bring it', () => {
    const nameless = JSON.parse('{ "toString": 5 }')
    expect(() => getShipment(sentIn([capture({ lines: [line({ name: nameless })] })]))).not.toThrow()
  })
})

describe('How many pieces a shipment has', () => {
  it('counts goods, each measure as one, and neither fees nor what is given back nor what cannot be read', () => {
    const odd = line({ quantity: Number.NaN })
    const fee = line({ type: 'shipping_fee', quantity: 5 })
    const lines = [mugs, line({ type: 'digital', quantity: 2 }), flour(2.5), fee, line({ quantity: -3 }), odd]
    expect(countPieces(lines)).toBe(6)
  })
})

describe('What may come later', () => {
  it('is what is left of goods, with its unit', () => {
    const lines = [mugs, cup, flour(1.8), line({ type: 'shipping_fee', name: 'Shipping' })]
    const left = laterGoods(sentIn([capture({ lines: [line({ quantity: 2 }), cup, flour(0.3)] })], { lines }))
    expect(left.map(({ name, quantity, quantityUnit }) => [name, quantity, quantityUnit])).toEqual([
      ['Mug', 1, undefined],
      ['Flour', 1.5, 'kg'],
    ])
  })

  it('is nothing of a measure that went in parts which add up to it', () => {
    const tenth = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(fc.array(tenth, { minLength: 1, maxLength: 8 }), (tenths) => {
        const total = tenths.reduce((sum, one) => sum + one, 0) / 10
        const captures = tenths.map((one, at) => capture({ id: `${at}`, lines: [flour(one / 10)] }))
        const sent = sentIn(captures, { lines: [flour(total), cup], capturedAmount: 10_000 })
        expect(laterGoods(sent).map(({ name }) => name)).toEqual(['Cup'])
        expect(getShipment(sent)?.lines.map(({ quantity }) => quantity)).toEqual([total])
      }),
    )
  })

  it.each(['captured', 'cancelled', 'expired', 'closed', 'on_hold'])('is nothing where the order is %s', (status) => {
    expect(laterGoods(sentIn([capture()], { status }))).toEqual([])
  })

  it('is not known after a capture by amount', () => {
    expect(laterGoods(sentIn([capture({ lines: [] })], { capturedAmount: 10_000 }))).toEqual([])
  })
})
