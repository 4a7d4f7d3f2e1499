import { describe, expect, it } from 'vitest'
import { formatAmount } from '../../src/model/formatAmount'
import type { Order } from '../../src/model/order'
import type { PackingSlipShow } from '../../src/model/packingSlip'
import { packingSlipContent, type PackingSlipContentOptions } from '../../src/packingSlip/content/packingSlipContent'
import { PackingSlipError } from '../../src/packingSlip/PackingSlipError'
import { slipWords } from '../../src/text/locales/slipWords'
import { aCapture, aCapturedOrder, aLine, anOrder, deepFreeze, elin, lampsAndShipping } from '../harness/orders'

const NBSP = '\u00a0'
const STOCKHOLM = 'Europe/Stockholm'

const slipOf = (order: Order, options: PackingSlipContentOptions = {}) =>
  packingSlipContent(deepFreeze(order), { locale: 'en-GB', timeZone: STOCKHOLM, ...options })
const listed = (order: Order, options?: PackingSlipContentOptions) =>
  slipOf(order, options).rows.map(({ quantityText, name }) => `${quantityText} ${name}`)
const factsOf = (order: Order, options?: PackingSlipContentOptions) =>
  slipOf(order, options).facts.map(({ label, value }) => `${label}: ${value}`)

/** Why there is no slip. */
function refusal(order: Order, options?: PackingSlipContentOptions): PackingSlipError {
  try {
    slipOf(order, options)
  } catch (error) {
    if (error instanceof PackingSlipError) return error
    throw error
  }
  throw new Error('A slip was made.')
}

const [lamp = aLine({ key: 'lamp', name: 'Lamp' }), shipping = aLine({ key: 'ship', name: 'Shipping' })] =
  lampsAndShipping()
const mug = aLine({ key: 'mug', name: 'Mug', quantity: 2, unitPrice: 5_000 })
const pieces = (line: typeof lamp, quantity: number) =>
  aLine({ ...line, quantity, taxAmount: 0, totalAmount: quantity * line.unitPrice })

/** Three lamps, two mugs and shipping: first one lamp and the shipping, then one lamp and one mug. */
const sentTwice = (seed: Partial<Order> = {}) =>
  anOrder({
    status: 'partially_captured',
    lines: [lamp, mug, shipping],
    capturedAmount: 29_900,
    captures: [
      aCapture({ id: 'second', at: '2026-11-16T12:00:00Z', lines: [pieces(lamp, 1), pieces(mug, 1)] }),
      aCapture({ id: 'first', lines: [pieces(lamp, 1), shipping] }),
    ],
    ...seed,
  })

/** Captured for an amount: nobody knows of what. */
const byAmount = (seed: Partial<Order> = {}) =>
  anOrder({
    status: 'partially_captured',
    capturedAmount: 5_000,
    captures: [aCapture({ id: 'cap-1', amount: 5_000 })],
    ...seed,
  })

describe('Whom the parcel goes to', () => {
  const to = (shipping: Order['shipping'], show: PackingSlipShow = {}) => {
    const { shipTo } = slipOf(Object.assign(aCapturedOrder(), { shipping }), { show })
    return [shipTo.name, ...shipTo.lines]
  }

  it('is the person first, then the organisation, c/o and the street', () => {
    const address = { ...elin, organizationName: 'Sandberg AB', attention: 'c/o Bergström', street2: 'lgh 1203' }
    expect(to(address)).toEqual([
      'Elin Sandberg',
      'Sandberg AB',
      'c/o Bergström',
      'Kungsgatan 8',
      'lgh 1203',
      '903 25 Umeå',
      'Sweden',
    ])
  })

  it('is the organisation where no person is named', () => {
    expect(to({ organizationName: 'Sandberg AB', street: 'Kungsgatan 8', city: 'Umeå' })).toEqual([
      'Sandberg AB',
      'Kungsgatan 8',
      'Umeå',
    ])
  })

  it('has one name only where one is known', () => {
    expect(to({ familyName: 'Sandberg', city: 'Umeå' })).toEqual(['Sandberg', 'Umeå'])
  })

  it('is said to be unknown where the order has no shipping address, and is never the billing address', () => {
    const { shipTo } = slipOf(aCapturedOrder({ billing: elin }))
    expect(shipTo).toEqual({ name: 'No shipping address', lines: [] })
    expect(JSON.stringify(slipOf(aCapturedOrder({ billing: elin })))).not.toContain('Sandberg')
  })

  it.each([{}, { street: '  ', city: '' }, { street: '\u200b' }, { email: 'elin@example.com' }, null, 'Umeå'])(
    'is said to be unknown where the address is %j',
    (address) => {
      expect(to(address as never)).toEqual(['No shipping address'])
    },
  )

  it('has a country in the language of the slip', () => {
    expect(slipOf(aCapturedOrder({ shipping: elin }), { locale: 'de' }).shipTo.lines).toContain('Schweden')
  })
})

describe('What may be printed', () => {
  const secrets = {
    email: 'secret-mail@example.com',
    phone: '+46-secret-phone',
    price: 1_234_567,
    image: 'https://images.example/secret-image.png',
  }
  const secretLine = {
    ...aLine({ key: 'secret-key', name: 'Vase', unitPrice: secrets.price }),
    imageUrl: secrets.image,
    productUrl: 'https://shop.example/secret-product',
    merchantData: 'secret-line-data',
  }
  const order = aCapturedOrder({
    merchantId: 'secret-mid',
    merchantReference1: 'SO-1',
    lines: [secretLine],
    shipping: { ...elin, email: secrets.email, phone: secrets.phone },
    billing: { givenName: 'secret-billing', email: 'secret-billing@example.com', phone: 'secret-billing-phone' },
    customer: { nationalId: 'secret-national', dateOfBirth: '1984-02-29-secret', vatId: 'secret-vat' },
    paymentMethod: { provider: 'card', type: 'secret-type', label: 'secret-payment', last4: 'secret-last4' },
    meta: { note: 'secret-meta' },
    version: 'secret-version',
    fraudStatus: 'secret-fraud',
    disputes: [
      {
        id: 'secret-dispute',
        status: 'won',
        amount: 1,
        currency: 'SEK',
        openedAt: '2026-11-20T09:00:00Z',
        reason: 'secret',
      },
    ],
    events: [{ id: 'secret-event', type: 'note', at: '2026-11-20T09:00:00Z', text: 'secret-text' }],
    refunds: [{ id: 'secret-refund', amount: 1, at: '2026-11-20T09:00:00Z', lines: [], description: 'secret-refund' }],
    captures: [
      {
        ...aCapture({ id: 'secret-capture', lines: [secretLine, { ...shipping, name: 'Fee of the secret' }] }),
        description: 'secret-description',
        settlementId: 'secret-settlement',
        idempotencyKey: 'secret-idempotency',
        origin: { kind: 'user', email: 'secret-user@shop.example' },
        shippingInfo: [
          {
            company: 'Nordfrakt',
            trackingNumber: 'T-1',
            trackingUrl: 'https://track.example/secret',
            returnCompany: 'secret-return',
            returnTrackingNumber: 'secret-return-number',
            returnTrackingUrl: 'https://track.example/secret-return',
          },
        ],
      },
    ],
  })
  const printed = (show?: PackingSlipShow) => JSON.stringify(slipOf(order, { show }))
  const priced = formatAmount(secrets.price, 'SEK', 'en-GB')

  it('is what the shop allows, and nothing else of the order', () => {
    const slip = printed()
    expect(slip).toContain('Vase')
    expect(slip).toContain('SO-1')
    expect(slip).not.toContain('secret')
    expect(slip).not.toContain(priced)
    expect(slip).not.toContain(String(secrets.price))
  })

  it.each([
    ['email', secrets.email],
    ['phone', secrets.phone],
    ['images', secrets.image],
    ['prices', priced],
  ] as const)('lets in with `%s` its own alone', (flag, own) => {
    const slip = printed({ [flag]: true })
    expect(slip).toContain(own)
    expect(slip.replaceAll(own, '').replace('Fee of the secret', '')).not.toMatch(/secret|1[,.\s]?234[,.\s]?567/)
    for (const other of [secrets.email, secrets.phone, secrets.image, priced]) {
      if (other !== own) expect(slip).not.toContain(other)
    }
  })

  it('has bars with `barcode`, which say what the slip says anyway', () => {
    expect(slipOf(order, { show: { barcode: true } }).barcode).toBe('SO-1')
    expect(printed({ barcode: true })).not.toMatch(/secret/)
  })

  it.each([1, 'yes', 'true', {}, null, false])('has nothing more where a flag is %j', (flag) => {
    const show = { prices: flag, email: flag, phone: flag, images: flag, barcode: flag } as never
    expect(printed(show)).toBe(printed())
  })

  it('has nothing more where no flags are given at all', () => {
    expect(printed(null as never)).toBe(printed({}))
  })

  it('is what the shop says of itself', () => {
    const shop = { name: 'Lindvik\u00ad Hem', address: 'Strandvägen 3,\n891 33 Örnsköldsvik', logo: 'data:secret' }
    expect(slipOf(order, { shop }).shop).toEqual({ name: 'Lindvik Hem', address: 'Strandvägen 3, 891 33 Örnsköldsvik' })
    expect(slipOf(order).shop).toEqual({ name: '', address: '' })
  })
})

describe('The rows of a slip', () => {
  it('are the quantities of this shipment, not of the order', () => {
    expect(listed(sentTwice(), { captureIds: ['first'] })).toEqual(['1 Lamp'])
    expect(listed(sentTwice(), { captureIds: ['second'] })).toEqual(['1 Lamp', '1 Mug'])
    expect(slipOf(sentTwice(), { captureIds: ['second'] }).totalPieces).toEqual({ count: 2, text: '2' })
  })

  it('of two captures are joined, oldest first, and alike ones are one', () => {
    expect(listed(sentTwice())).toEqual(['2 Lamp', '1 Mug'])
    expect(listed(sentTwice(), { captureIds: ['second', 'first'] })).toEqual(['2 Lamp', '1 Mug'])
    expect(slipOf(sentTwice()).totalPieces?.count).toBe(3)
  })

  it('are two where name or price differs, for these are two things in the shelf', () => {
    const order = aCapturedOrder({
      lines: [lamp, pieces({ ...lamp, unitPrice: 9_000 }, 1), pieces({ ...lamp, name: 'Lamp, red' }, 1)],
    })
    expect(listed(order)).toEqual(['3 Lamp', '1 Lamp', '1 Lamp, red'])
  })

  it('keep reference and name as the shop wrote them', () => {
    const order = aCapturedOrder({ lines: [aLine({ key: 'a', name: 'Łódź <b>&amp;</b>', reference: '../x "1"' })] })
    expect(slipOf(order).rows[0]).toMatchObject({ reference: '../x "1"', name: 'Łódź <b>&amp;</b>', isGoods: true })
  })

  it('are not guessed for a capture by amount: it is not itemised, and has no total of pieces', () => {
    const slip = slipOf(byAmount())
    expect(slip).toMatchObject({ rows: [], note: 'Captured by amount, not itemised' })
    expect(slip).not.toHaveProperty('totalPieces')
  })

  it('of an itemised capture beside one by amount are not all of it, which is said', () => {
    const lines = [pieces(lamp, 1)]
    const order = byAmount({
      capturedAmount: 15_000,
      captures: [aCapture({ id: 'one', lines }), aCapture({ id: 'two', amount: 5_000 })],
    })
    const both = slipOf(order)
    expect(both.rows).toHaveLength(1)
    expect(both.note).toBe('Captured by amount, not itemised')
    expect(both).not.toHaveProperty('totalPieces')
    expect(slipOf(order, { captureIds: ['one'] }).totalPieces?.count).toBe(1)
    expect(slipOf(order, { captureIds: ['one'] })).not.toHaveProperty('note')
  })

  it('are all of the order where one capture without lines has taken all of it', () => {
    const order = aCapturedOrder({ captures: [aCapture({ id: 'cap-1', amount: 34_900 })] })
    for (const captureIds of [undefined, ['cap-1']]) {
      expect(listed(order, { captureIds })).toEqual(['3 Lamp'])
      expect(slipOf(order, { captureIds }).totalPieces?.count).toBe(3)
      expect(slipOf(order, { captureIds })).not.toHaveProperty('note')
    }
  })

  it('are all of the order where it is captured in full and no capture is listed', () => {
    expect(listed(aCapturedOrder({ captures: [] }))).toEqual(['3 Lamp'])
  })

  it('are not all of the order where a part of it was released', () => {
    const order = aCapturedOrder({ capturedAmount: 20_000, captures: [aCapture({ id: 'cap-1', amount: 20_000 })] })
    expect(slipOf(order)).toMatchObject({ rows: [], note: 'Captured by amount, not itemised' })
  })

  it('are no goods where only fees and discounts were charged', () => {
    const voucher = aLine({ key: 'd', name: 'Autumn sale', type: 'discount', unitPrice: -1_000 })
    const order = sentTwice({ captures: [aCapture({ id: 'fee', lines: [shipping, voucher] })], capturedAmount: 3_900 })
    expect(slipOf(order)).toMatchObject({ rows: [], note: 'No goods in this shipment', totalPieces: { count: 0 } })
    const withPrices = slipOf(order, { show: { prices: true } })
    expect(withPrices.rows.map(({ name, isGoods }) => [name, isGoods])).toEqual([
      ['Shipping', false],
      ['Autumn sale', false],
    ])
    expect(withPrices).not.toHaveProperty('note')
  })

  it('say what is measured with its unit, and count it as one piece', () => {
    const cheese = aLine({ key: 'c', name: 'Cheese', quantity: 2.5, quantityUnit: 'kg' })
    const cups = aLine({ key: 'm', name: 'Mug', quantity: 4, quantityUnit: 'pcs' })
    const order = aCapturedOrder({ lines: [cheese, cups] })
    expect(listed(order)).toEqual([`2.5${NBSP}kg Cheese`, '4 Mug'])
    expect(listed(order, { locale: 'sv' })[0]).toBe(`2,5${NBSP}kg Cheese`)
    expect(slipOf(order).totalPieces?.count).toBe(5)
    const whole = aCapturedOrder({ lines: [{ ...cheese, quantity: 2 }] })
    expect(listed(whole)).toEqual([`2${NBSP}kg Cheese`])
  })

  it('tell days and countries in English where there are no words in the language and its script is another', () => {
    const { shipTo, facts, direction } = slipOf(aCapturedOrder({ shipping: elin }), { locale: 'he-IL' })
    expect(direction).toBe('ltr')
    expect(shipTo.lines).toContain('Sweden')
    expect(facts.map(({ value }) => value)).toContain('15 Nov 2026')
    expect(slipOf(aCapturedOrder(), { locale: 'he-IL', words: { title: 'תעודת משלוח' } }).direction).toBe('rtl')
  })

  it('add measures up without the drift of their sums', () => {
    const flour = (quantity: number) => aLine({ key: 'f', name: 'Flour', quantity, quantityUnit: 'kg' })
    const captures = [aCapture({ id: 'a', lines: [flour(0.1)] }), aCapture({ id: 'b', lines: [flour(0.2)] })]
    const order = anOrder({ status: 'partially_captured', lines: [flour(1.3)], captures, capturedAmount: 3_000 })
    expect(listed(order)).toEqual([`0.3${NBSP}kg Flour`])
    expect(slipOf(order).rows[0]?.quantity).toBe(0.3)
    expect(slipOf(order).later).toBe(`To follow in another shipment: 1${NBSP}kg × Flour`)
    const open = slipOf({ ...order, lines: [flour(1.8)] })
    expect(open.later).toBe(`To follow in another shipment: 1.5${NBSP}kg × Flour`)
  })

  it('leave out goods of which there are none', () => {
    const order = aCapturedOrder({ lines: [lamp, aLine({ key: 'x', name: 'Sold out', quantity: 0 })] })
    expect(listed(order)).toEqual(['3 Lamp'])
    const none = aCapturedOrder({ lines: [aLine({ key: 'x', name: 'Sold out', quantity: 0 }), shipping] })
    expect(slipOf(none)).toMatchObject({ rows: [], note: 'No goods in this shipment' })
  })

  it.each([Number.NaN, '2', null, undefined, Number.POSITIVE_INFINITY])(
    'show the quantity %j as unreadable, and then give no total of pieces',
    (quantity) => {
      const order = aCapturedOrder({ lines: [{ ...lamp, quantity: quantity as number }, mug] })
      expect(listed(order)).toEqual(['— Lamp', '2 Mug'])
      expect(slipOf(order)).not.toHaveProperty('totalPieces')
      expect(
        slipOf({ ...order, captures: [aCapture({ id: 'c', lines: [{ ...lamp, quantity: quantity as number }] })] }),
      ).not.toHaveProperty('note')
    },
  )
})

describe('With prices', () => {
  const show = { prices: true }
  const voucher = aLine({ key: 'd', name: 'Autumn sale', type: 'discount', unitPrice: -123_456 })
  const dear = aLine({ key: 'a', name: 'Sofa', unitPrice: 1_250_000 })
  const order = aCapturedOrder({ lines: [dear, shipping, voucher] })

  it('every line has its total, as amounts are written: minus U+2212, spaces that do not break', () => {
    const totals = slipOf(order, { show, locale: 'sv' }).rows.map(({ total }) => total)
    expect(totals).toEqual([`12${NBSP}500,00${NBSP}kr`, `49,00${NBSP}kr`, `\u22121${NBSP}234,56${NBSP}kr`])
    expect(totals).toEqual(order.lines.map(({ totalAmount }) => formatAmount(totalAmount, 'SEK', 'sv')))
  })

  it('groups of digits keep their narrow space', () => {
    const total = slipOf({ ...order, currency: 'EUR' }, { show, locale: 'fr' }).rows[0]?.total
    expect(total).toBe(`12\u202f500,00${NBSP}€`)
  })

  it('the sum is what the captures say, whatever their lines come to', () => {
    const twice = sentTwice()
    const [second, first] = twice.captures.map((capture) => ({ ...capture, amount: capture.amount - 1 }))
    const captures = [second, first].flatMap((capture) => capture ?? [])
    expect(slipOf({ ...twice, captures }, { show }).totalAmount).toBe(formatAmount(29_898, 'SEK', 'en-GB'))
    expect(slipOf(twice, { show, captureIds: ['first'] }).totalAmount).toBe(formatAmount(14_900, 'SEK', 'en-GB'))
    expect(slipOf(twice, { show }).rows.map(({ name, total }) => [name, total])).toEqual([
      ['Lamp', formatAmount(20_000, 'SEK', 'en-GB')],
      ['Shipping', formatAmount(4_900, 'SEK', 'en-GB')],
      ['Mug', formatAmount(5_000, 'SEK', 'en-GB')],
    ])
  })

  it('a capture by amount says its sum', () => {
    expect(slipOf(byAmount(), { show }).totalAmount).toBe(formatAmount(5_000, 'SEK', 'en-GB'))
  })

  it('what was captured is the sum where no capture is listed', () => {
    expect(slipOf({ ...order, captures: [] }, { show }).totalAmount).toBe(formatAmount(order.amount, 'SEK', 'en-GB'))
  })

  it('what is no amount is a dash, not a guess', () => {
    const captures = [aCapture({ id: 'c', amount: null as never, lines: [{ ...lamp, totalAmount: '1' as never }] })]
    const slip = slipOf({ ...order, captures }, { show })
    expect([slip.rows[0]?.total, slip.totalAmount]).toEqual(['—', '—'])
  })

  it('without them no row has a total, and the slip has no sum', () => {
    const slip = slipOf(order)
    expect(slip.rows.map(({ name }) => name)).toEqual(['Sofa'])
    expect(slip.rows[0]).not.toHaveProperty('total')
    expect(slip).not.toHaveProperty('totalAmount')
  })
})

describe('The language of a slip', () => {
  const order = aCapturedOrder({ lines: [aLine({ key: 'a', name: 'Screw', quantity: 12_345, unitPrice: 1 })] })

  it('is that of the people who pack', () => {
    expect(slipOf(order, { locale: 'sv-FI' })).toMatchObject({
      locale: 'sv-FI',
      direction: 'ltr',
      words: { title: 'Följesedel' },
    })
    expect(slipOf(order, { locale: 'ar' })).toMatchObject({ direction: 'rtl', words: slipWords['ar'] })
  })

  it.each([
    ['cs', `12${NBSP}345`, '15. 11. 2026'],
    ['el', '12.345', '15 Νοε 2026'],
  ])('is English in its words where ours have no %s, with its own numbers and days', (locale, pieces, day) => {
    const slip = slipOf(order, { locale })
    expect(slip.words).toEqual(slipWords.en)
    expect(slip.totalPieces?.text).toBe(pieces)
    expect(slip.rows[0]?.quantityText).toBe(pieces)
    expect(slip.facts.find(({ label }) => label === 'Date')?.value.replaceAll(NBSP, ' ')).toBe(day)
  })

  it.each(['', '!!', 'sv_', undefined])('is English where it is %j', (locale) => {
    expect(packingSlipContent(order, { locale }).words).toEqual(slipWords.en)
  })

  it('has our words where the shop gives none', () => {
    expect(slipOf(order, { words: null as never }).words).toEqual(slipWords.en)
  })

  it('has the shop’s own words in place of ours, cleaned like all that is printed', () => {
    const words = { title: 'Pick\u00ad list\u0000\n2', noAddress: 'Ring us', nothing: 'x', total: 5 as never }
    const slip = slipOf(order, { words })
    expect(slip.words).toEqual({ ...slipWords.en, title: 'Pick list 2', noAddress: 'Ring us' })
    expect(slip.shipTo.name).toBe('Ring us')
  })
})

describe('The facts of a slip', () => {
  const known = sentTwice({
    id: 'b6d3-77',
    merchantReference1: 'SO-20418',
    merchantReference2: 'PICK-7731',
    shortReference: 'QX7LM2PA',
    createdAt: '2026-11-10T23:30:00Z',
    captures: [
      aCapture({
        id: 'second',
        at: '2026-11-16T12:00:00Z',
        reference: 'SO-20418-2',
        lines: [pieces(mug, 1)],
        shippingInfo: [{ company: 'Nordfrakt', method: 'Home delivery', trackingNumber: '3734 8830' }],
      }),
      aCapture({
        id: 'first',
        at: '2026-11-15T23:30:00Z',
        shortReference: 'QX7LM2PA-1',
        lines: [pieces(lamp, 1)],
        shippingInfo: [
          { company: 'Nordfrakt', method: 'Home delivery', trackingNumber: '3734 8829' },
          { method: 'Home delivery' },
        ],
      }),
    ],
  })

  it('stand in the order of the paper, with those of this shipment alone', () => {
    expect(factsOf(known, { captureIds: ['second'] })).toEqual([
      'Order: SO-20418',
      'Your reference: PICK-7731',
      'Order ID: b6d3-77',
      'Shipment: SO-20418-2',
      'Ordered: 11 Nov 2026',
      'Date: 16 Nov 2026',
      'Delivery: Nordfrakt, Home delivery',
      'Tracking: 3734 8830',
    ])
  })

  it('of several captures stand together, oldest first, each once', () => {
    expect(factsOf(known).slice(3)).toEqual([
      'Shipment: QX7LM2PA-1, SO-20418-2',
      'Ordered: 11 Nov 2026',
      'Date: 16 Nov 2026',
      'Delivery: Nordfrakt, Home delivery, Home delivery',
      'Tracking: 3734 8829, 3734 8830',
    ])
  })

  it('tell the days of the shop’s zone', () => {
    const days = (timeZone: string) => factsOf(known, { captureIds: ['first'], timeZone }).slice(4, 6)
    expect(days(STOCKHOLM)).toEqual(['Ordered: 11 Nov 2026', 'Date: 16 Nov 2026'])
    expect(days('America/New_York')).toEqual(['Ordered: 10 Nov 2026', 'Date: 15 Nov 2026'])
    expect(days('Mars/Base')).toEqual(['Ordered: 10 Nov 2026', 'Date: 15 Nov 2026'])
  })

  it('leave no gap where they are not known', () => {
    expect(factsOf(aCapturedOrder())).toEqual(['Order ID: order-1', 'Ordered: 10 Nov 2026', 'Date: 15 Nov 2026'])
    const captures = [aCapture({ id: 'c', at: 'n/a', lines: [lamp], shippingInfo: [{}, null] as never })]
    const odd = aCapturedOrder({ createdAt: 'yesterday', merchantReference1: ' ', captures })
    expect(factsOf({ ...odd, id: null as never, merchantReference2: {} as never })).toEqual([])
  })

  it.each([undefined, '', '  ', {} as never])('call the order by its short reference where its own is %j', (own) => {
    const order = { ...known, merchantReference1: own as never }
    expect(factsOf(order)[0]).toBe('Order: QX7LM2PA')
  })
})

describe('What follows later', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `Thing ${at + 1}`)
  const openOrder = (count: number) =>
    anOrder({
      status: 'partially_captured',
      lines: [lamp, ...names(count).map((name) => aLine({ key: name, name, quantity: 2 })), shipping],
      capturedAmount: 30_000,
      captures: [aCapture({ id: 'c', lines: [lamp] })],
    })

  it('is named with what is left of it, goods only', () => {
    expect(slipOf(sentTwice()).later).toBe('To follow in another shipment: 1 × Lamp; 1 × Mug')
    expect(slipOf(sentTwice(), { locale: 'fr' }).later).toBe(
      `À suivre dans une autre expédition${NBSP}: 1 × Lamp; 1 × Mug`,
    )
  })

  it('is named whole up to five things, and counted beyond', () => {
    expect(slipOf(openOrder(5)).later).toBe(
      `To follow in another shipment: ${names(5)
        .map((name) => `2 × ${name}`)
        .join('; ')}`,
    )
    expect(slipOf(openOrder(6)).later).toBe(
      'To follow in another shipment: 2 × Thing 1; 2 × Thing 2; 2 × Thing 3; 2 × Thing 4; 2 more',
    )
    expect(slipOf(openOrder(3_000), { locale: 'de' }).later).toMatch(/; 2\.996 weitere$/)
  })

  it('is not promised where all is sent, nothing more is authorized, or nobody knows what was sent', () => {
    expect(slipOf(aCapturedOrder())).not.toHaveProperty('later')
    expect(slipOf(sentTwice({ status: 'captured', remainingAmount: 0 }))).not.toHaveProperty('later')
    expect(slipOf(sentTwice({ status: 'expired' }))).not.toHaveProperty('later')
    expect(slipOf(sentTwice({ remainingAmount: 0 }))).not.toHaveProperty('later')
    expect(slipOf(byAmount())).not.toHaveProperty('later')
  })

  it('keeps a name that looks like a place of the sentence', () => {
    const order = openOrder(1)
    const lines = order.lines.map((line) => (line.key === 'Thing 1' ? { ...line, name: '{items} {count} $&' } : line))
    expect(slipOf({ ...order, lines }).later).toBe('To follow in another shipment: 2 × {items} {count} $&')
  })
})

describe('The name of the file', () => {
  const named = (id: unknown, captureIds?: readonly string[]) =>
    slipOf(sentTwice({ id: id as string }), { captureIds }).fileName

  it.each([
    ['order-1', 'packing-slip-order-1.pdf'],
    ['../../a\r\nb', 'packing-slip-a-b.pdf'],
    ['..\\..\\a:b*c?.pdf', 'packing-slip-a-b-c-.pdf.pdf'],
    ['/etc/passwd', 'packing-slip-etc-passwd.pdf'],
    ['a..b', 'packing-slip-a.b.pdf'],
    ['', 'packing-slip-order.pdf'],
    ['...', 'packing-slip-order.pdf'],
    [null, 'packing-slip-order.pdf'],
    [undefined, 'packing-slip-order.pdf'],
    [{ toString: 5 }, 'packing-slip-order.pdf'],
    [4711, 'packing-slip-4711.pdf'],
    ['😀 order 😀', 'packing-slip-order.pdf'],
    ['gpj.\u202efdp', 'packing-slip-gpj.fdp.pdf'],
    ['a\u0000b\ud800', 'packing-slip-ab.pdf'],
    ['O\u0308rder 7', 'packing-slip-Order-7.pdf'],
    ['注文-7', 'packing-slip-7.pdf'],
    ['注文', 'packing-slip-order.pdf'],
  ])('of the order %j is %s', (id, name) => {
    expect(named(id)).toBe(name)
  })

  it.each(['x'.repeat(300), '𝒳'.repeat(300), 'é'.repeat(300)])(
    'of a very long number is short enough for any disk',
    (id) => {
      expect(named(id)).toHaveLength('packing-slip-.pdf'.length + 48)
      expect(named(id)).toMatch(/^[\w.-]+$/)
    },
  )

  it('tells two shipments apart by their numbers in the order of time', () => {
    expect(named('o', ['first'])).toBe('packing-slip-o-1.pdf')
    expect(named('o', ['second'])).toBe('packing-slip-o-2.pdf')
    expect(named('o', ['second', 'first'])).toBe('packing-slip-o.pdf')
    const third = aCapture({ id: 'third', at: '2026-11-17T12:00:00Z', lines: [pieces(lamp, 1)] })
    const order = sentTwice()
    const part = slipOf({ ...order, captures: [third, ...order.captures] }, { captureIds: ['third', 'first'] })
    expect(part.fileName).toBe('packing-slip-order-1-1-3.pdf')
  })

  it('stays short for many shipments of a long number', () => {
    const captures = Array.from({ length: 200 }, (_, at) => aCapture({ id: `c${at}`, lines: [mug] }))
    const captureIds = captures.slice(100).map(({ id }) => id)
    const { fileName } = slipOf(sentTwice({ id: 'é'.repeat(300), captures }), { captureIds })
    expect(fileName).toMatch(/e-101-102-103-104-105-106-107-108-and-92\.pdf$/u)
    expect(new TextEncoder().encode(fileName).length).toBeLessThanOrEqual(255)
  })
})

describe('The bars', () => {
  const bars = (seed: Partial<Order>) => slipOf(aCapturedOrder(seed), { show: { barcode: true } }).barcode

  it('say the first of the order’s numbers that they can say', () => {
    expect(bars({ merchantReference1: ' SO-1 ', shortReference: 'QX7' })).toBe('SO-1')
    expect(bars({ merchantReference1: 'Bestellung für Ä', shortReference: 'QX7' })).toBe('QX7')
    expect(bars({ merchantReference1: 'x'.repeat(37), shortReference: '' })).toBe('order-1')
    expect(bars({ merchantReference1: 5 as never, shortReference: 'QX\u0000' })).toBe('order-1')
    expect(bars({ id: '00000000-0000-4000-8000-000000000001' })).toHaveLength(36)
  })

  it('are left out where they can say none', () => {
    const order = aCapturedOrder({ id: 'ордер' })
    expect(slipOf(order, { show: { barcode: true } })).not.toHaveProperty('barcode')
  })
})

describe('There is no slip', () => {
  it.each([
    ['nothing is captured', anOrder(), undefined],
    ['the order was cancelled', anOrder({ status: 'cancelled', remainingAmount: 0 }), undefined],
    ['the lists are missing', anOrder({ captures: null, lines: null } as never), undefined],
  ])('where %s, and it says to capture first', (_, order, captureIds) => {
    const error = refusal(order, { captureIds })
    expect(error).toMatchObject({ name: 'PackingSlipError', code: 'nothing_captured', characters: [] })
    expect(error.message).toMatch(/^order-drawer: Nothing of this order is captured.* Capture .*\.$/)
  })

  it.each([sentTwice(), byAmount(), aCapturedOrder(), aCapturedOrder({ captures: [] })])(
    'where no capture is selected: it does not print everything, and says to select one',
    (order) => {
      const error = refusal(order, { captureIds: [] })
      expect(error.code).toBe('nothing_captured')
      expect(error.message).toMatch(/^order-drawer: No capture .* Select .*\.$/)
    },
  )

  it.each([[['nothing']], [['first', 'nothing']], [['']], [[undefined as never]]])(
    'of captures that the order does not have: %j, and it says to read the order again',
    (captureIds) => {
      const error = refusal(sentTwice(), { captureIds })
      expect(error.code).toBe('unknown_capture')
      expect(error.message).toMatch(/^order-drawer: .*not in the order\. Read the order again\.$/)
    },
  )

  it('of an unknown capture even where two captures of the order share an id', () => {
    const twin = aCapture({ id: 'twin', lines: [pieces(lamp, 1)] })
    const order = sentTwice({ captures: [twin, { ...twin }] })
    expect(refusal(order, { captureIds: ['twin', 'nothing'] }).code).toBe('unknown_capture')
    expect(listed(order, { captureIds: ['twin'] })).toEqual(['2 Lamp'])
  })
})

describe('A text from outside', () => {
  const nameOf = (name: unknown) => slipOf(aCapturedOrder({ lines: [{ ...lamp, name: name as string }] })).rows[0]?.name

  it.each([
    ['controls and NUL', 'La\u0000mp\u001b\u007f\u00851', 'Lamp 1'],
    ['a tab and line breaks of every kind', ' a\tb\r\n\r\nc\u2028d\u2029e\n', 'a b c d e'],
    ['half a character', 'a\ud83db\udc00', 'a\ufffdb\ufffd'],
    ['a whole character beyond the first plane', '𝒳😀', '𝒳😀'],
    ['orders of direction', '\u202egpj.pmal\u202c \u2066x\u2069', 'gpj.pmal x'],
    ['what takes no ink', 'So\u00adfa\u200b \u2060x\ufeff', 'Sofa x'],
    ['a letter and its accent', 'Malmo\u0308 A\u030a', 'Malmö Å'],
    ['a letter and its accent with nothing between', 'Malmo\u00ad\u0308', 'Malmö'],
    ['an apostrophe that fonts lack', 'O\u02bcBrien', 'O’Brien'],
    ['spaces that do not break, and marks of direction', `12${NBSP}kg\u202f\u200e1`, `12${NBSP}kg\u202f\u200e1`],
    ['joiners of letters', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a number', 4711, '4711'],
    ['what is no number', Number.NaN, ''],
    ['a thing', { toString: () => 'x' }, ''],
    ['nothing', null, ''],
  ])('is cleaned: %s', (_, given, printed) => {
    expect(nameOf(given)).toBe(printed)
  })

  it('is cleaned wherever it is printed', () => {
    const dirty = 'o\u0308\u0000\u202e\u00ad\n!'
    const line = { ...lamp, name: dirty, reference: dirty, quantity: 1.5, quantityUnit: dirty }
    const order = anOrder({
      status: 'partially_captured',
      lines: [line, { ...mug, name: dirty }],
      capturedAmount: 30_000,
      merchantReference1: dirty,
      merchantReference2: dirty,
      captures: [
        aCapture({
          id: 'c',
          lines: [line],
          reference: dirty,
          shippingInfo: [{ company: dirty, method: dirty, trackingNumber: dirty }],
        }),
      ],
      shipping: { ...elin, givenName: dirty, street: dirty, attention: dirty, city: dirty, email: dirty, phone: dirty },
    })
    const slip = slipOf(order, {
      show: { email: true, phone: true, prices: true },
      shop: { name: dirty, address: dirty },
      words: { title: dirty, later: `${dirty} {items}` },
    })
    const printed = JSON.stringify(slip)
    expect(printed.split('ö !').length).toBeGreaterThan(16)
    // What JSON escapes, what takes no ink, and accents that stand alone.
    expect(printed).not.toMatch(/\\[nu]|[\u00ad\u202e\u0308]/)
  })
})
