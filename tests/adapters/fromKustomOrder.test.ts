import { describe, expect, it } from 'vitest'
import { fromKustomOrder } from '../../src/kustom'
import { kustomJson } from './kustomJson'

const withFields = (fields: Record<string, unknown>) => fromKustomOrder({ ...kustomJson(), ...fields })

describe('an order of the Order Management API', () => {
  it('keeps every field that the API gives', () => {
    const order = fromKustomOrder(kustomJson(), { merchantId: 'M1', version: 'W/"7"' })
    expect(order).toEqual({
      id: 'f3392f8b-6116-4073-ab96-e330819e2c07',
      merchantId: 'M1',
      shortReference: 'K4MADNY',
      merchantReference1: 'SO-1',
      status: 'partially_captured',
      fraudStatus: 'accepted',
      currency: 'SEK',
      country: 'SE',
      locale: 'sv-SE',
      createdAt: '2026-11-10T09:00:00.123Z',
      expiresAt: '2026-12-08T00:30:00.000Z',
      originalAmount: 32000,
      amount: 30000,
      capturedAmount: 10000,
      refundedAmount: 2500,
      remainingAmount: 20000,
      lines: [
        {
          key: 'line-0',
          type: 'physical',
          reference: 'CHAIR',
          name: 'Chair',
          quantity: 3,
          quantityUnit: 'pcs',
          unitPrice: 10000,
          discountAmount: 0,
          taxRate: 2500,
          taxAmount: 6000,
          totalAmount: 30000,
          imageUrl: 'https://shop.example/chair.png',
          productUrl: 'https://shop.example/chair',
        },
      ],
      captures: [
        {
          id: 'cap-1',
          amount: 10000,
          refundedAmount: 2500,
          at: '2026-11-12T10:00:00.000Z',
          lines: [
            {
              key: 'line-0',
              type: 'physical',
              reference: 'CHAIR',
              name: 'Chair',
              quantity: 1,
              unitPrice: 10000,
              discountAmount: 0,
              taxRate: 2500,
              taxAmount: 2000,
              totalAmount: 10000,
            },
          ],
          description: 'First parcel',
          reference: 'SO-1-1',
          shortReference: 'K4MADNY-1',
          shippingInfo: [
            {
              company: 'Nordfrakt',
              method: 'Home',
              trackingNumber: '3734',
              trackingUrl: 'https://track.example/3734',
              returnCompany: 'Returns',
              returnTrackingNumber: '99',
              returnTrackingUrl: 'https://track.example/99',
            },
          ],
        },
      ],
      refunds: [
        {
          id: 'ref-1',
          amount: 2500,
          at: '2026-11-14T10:00:00.000Z',
          lines: [],
          description: 'Scratched',
          reference: 'R-1',
        },
      ],
      disputes: [],
      shipping: {
        givenName: 'Elin',
        familyName: 'Sandberg',
        organizationName: 'Lindvik AB',
        attention: 'Reception',
        street: 'Kungsgatan 8',
        street2: 'lgh 1203',
        postalCode: '903 25',
        city: 'Umeå',
        region: 'AC',
        country: 'SE',
        email: 'elin@shop.example',
        phone: '+46701740635',
      },
      billing: { givenName: 'Elin', street: 'Storgatan 14', street2: 'c/o Ek' },
      customer: {
        dateOfBirth: '1988-02-29',
        nationalId: '8802291234',
        type: 'person',
        organizationId: '556677-8899',
        vatId: 'SE556677889901',
      },
      paymentMethod: { provider: 'klarna', type: 'INVOICE', label: 'Pay in 30 days' },
      version: 'W/"7"',
    })
  })

  it.each([
    ['AUTHORIZED', 'authorized'],
    ['part_captured', 'partially_captured'],
    ['Captured', 'captured'],
    ['CANCELLED', 'cancelled'],
    ['EXPIRED', 'expired'],
    ['closed', 'closed'],
    ['ON_HOLD', 'ON_HOLD'],
    ['On hold', 'On hold'],
    ['partially_captured', 'PARTIALLY_CAPTURED'],
    ['refunded', 'REFUNDED'],
    ['partially_refunded', 'PARTIALLY_REFUNDED'],
    ['disputed', 'DISPUTED'],
    ['authorızed', 'authorızed'],
    [null, ''],
    [7, ''],
  ])('reads the status %j as %j', (sent, read) => {
    expect(withFields({ status: sent }).status).toBe(read)
  })

  it.each([
    ['Accepted', 'accepted'],
    ['PENDING', 'pending'],
    ['REJECTED', 'rejected'],
    ['STOPPED', 'stopped'],
    ['', undefined],
    [null, undefined],
    ['WHATEVER', 'WHATEVER'],
    [0, '0'],
    [false, 'false'],
    [['accepted'], '["accepted"]'],
    [{}, '{}'],
  ])('reads the fraud status %j as %j', (sent, read) => {
    expect(withFields({ fraud_status: sent }).fraudStatus).toBe(read)
  })

  it('knows no amount that was left out, unless there is nothing to sum up', () => {
    const bare = fromKustomOrder({ order_id: 'a', captures: [], refunds: null })
    expect(bare).toMatchObject({ amount: null, originalAmount: null, remainingAmount: null })
    expect(bare).toMatchObject({ capturedAmount: 0, refundedAmount: 0 })
    const listed = withFields({ captured_amount: null, refunded_amount: '', original_order_amount: undefined })
    expect(listed).toMatchObject({ capturedAmount: null, refundedAmount: null, originalAmount: 30000 })
  })

  it.each(['1000', 1000.5, 1e21, 2 ** 53, true, { units: 1 }])('keeps the amount %j as it was sent', (sent) => {
    const order = withFields({ order_amount: sent, remaining_authorized_amount: sent, captured_amount: sent })
    expect(order).toMatchObject({ amount: sent, remainingAmount: sent, capturedAmount: sent })
  })

  it('fills a bare line and keeps one that does not add up', () => {
    const [bare, wrong] = withFields({
      order_lines: [{}, { type: 'bundle', name: 'Box', quantity: 2, unit_price: 5, total_amount: '11' }],
    }).lines
    expect(bare).toEqual({
      key: 'line-0',
      type: 'physical',
      name: '',
      quantity: 0,
      unitPrice: 0,
      discountAmount: 0,
      taxAmount: 0,
      totalAmount: 0,
    })
    expect(wrong).toMatchObject({ key: 'line-1', type: 'bundle', quantity: 2, unitPrice: 5, totalAmount: '11' })
  })

  it.each([
    ['2026-11-10T09:00:00Z', '2026-11-10T09:00:00.000Z'],
    ['2026-11-10T09:00:00', '2026-11-10T09:00:00.000Z'],
    ['2026-11-10 09:00', '2026-11-10T09:00:00.000Z'],
    ['2026-11-10', '2026-11-10T00:00:00.000Z'],
    ['2026-11-10T09:00:00.1Z', '2026-11-10T09:00:00.100Z'],
    ['2026-11-10T09:00:00.123456789-0330', '2026-11-10T12:30:00.123Z'],
    ['2026-12-31T23:30:00-01', '2027-01-01T00:30:00.000Z'],
    ['2026-02-30T09:00:00Z', ''],
    ['2026-11-10T25:00:00Z', ''],
    ['n/a', ''],
    ['', ''],
    ['0001-01-01T00:00:00Z', ''],
    [1794300000, ''],
    [null, ''],
  ])('reads the time %j as %j', (sent, read) => {
    expect(withFields({ created_at: sent }).createdAt).toBe(read)
    expect(withFields({ expires_at: sent }).expiresAt).toBe(read === '' ? undefined : read)
  })

  it('makes the ids that are missing, each of its own', () => {
    const order = withFields({
      captures: [{ captured_amount: 1 }, { capture_id: 'capture-1' }, { capture_id: '' }],
      refunds: [{ refunded_amount: 1 }, null, {}],
    })
    const ids = order.captures.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toBe('capture-1')
    expect(order.refunds.map(({ id }) => id)).toEqual(['refund-1', 'refund-3'])
    expect(order.captures[1]).toMatchObject({ amount: null, at: '', lines: [] })
  })

  it.each([
    ['INVOICE', 'klarna', 'INVOICE'],
    ['pay_later_in_parts', 'klarna', 'PAY_LATER_IN_PARTS'],
    ['CARD', 'card', 'CARD'],
    ['swish', 'swish', 'SWISH'],
    ['MOBILEPAY', 'mobilepay', 'MOBILEPAY'],
    ['KLARNA_NEW', 'other', 'KLARNA_NEW'],
    ['klarna', 'other', 'klarna'],
  ])('takes the payment type %s for %s', (type, provider, kept) => {
    expect(withFields({ initial_payment_method: { type, description: '' } }).paymentMethod).toEqual({
      provider,
      type: kept,
      label: kept,
    })
  })

  it('lets the host name the provider', () => {
    const order = fromKustomOrder(kustomJson(), { paymentProvider: 'vipps' })
    expect(order.paymentMethod).toMatchObject({ provider: 'vipps', type: 'INVOICE' })
    expect(withFields({ initial_payment_method: null }).paymentMethod).toEqual({ provider: 'other', label: '' })
  })

  it('gives captures and refunds their settlements', () => {
    const order = fromKustomOrder(kustomJson(), {
      settlements: [
        { type: 'FEE', capture_id: 'cap-1', refund_id: '', payment_reference: 'STL-0' },
        { type: 'sale', capture_id: 'cap-1', refund_id: '', payment_reference: 'STL-1' },
        { type: 'SALE', capture_id: 'cap-1', refund_id: '', payment_reference: 'STL-2' },
        { type: 'RETURN', capture_id: '', refund_id: 'ref-9', payment_reference: 'STL-3' },
        { type: 'RETURN', capture_id: '', refund_id: 'ref-1', payment_reference: 'STL-4' },
      ],
      events: [{ id: 'note:1', type: 'note', at: '2026-11-13T10:00:00Z', text: 'Called' }],
    })
    expect(order.captures[0]?.settlementId).toBe('STL-1')
    expect(order.refunds[0]?.settlementId).toBe('STL-4')
    expect(order.events).toHaveLength(2)
    expect(order.events?.[1]).toMatchObject({ type: 'settled', captureId: 'cap-1', text: 'STL-2', at: '' })
  })

  it('makes a version that moves with what a person may have seen', () => {
    const version = (fields: Record<string, unknown>) => withFields(fields).version
    const first = version({})
    expect(version({ status: 'part_captured', unknown_key: 1 })).toBe(first)
    const changes = [
      { status: 'CAPTURED' },
      { remaining_authorized_amount: 19999 },
      { merchant_reference2: 'x' },
      { order_lines: [] },
      { shipping_address: { city: 'Umea' } },
    ]
    const versions = changes.map(version)
    expect(new Set([first, ...versions]).size).toBe(changes.length + 1)
  })
})
