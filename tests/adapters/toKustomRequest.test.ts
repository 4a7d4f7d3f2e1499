import { describe, expect, it } from 'vitest'
import { fromKustomOrder, toKustomRequest } from '../../src/kustom'
import type { OrderLine } from '../../src/model/orderLine'
import { kustomJson } from './kustomJson'

const order = fromKustomOrder(kustomJson())
const base = `/ordermanagement/v1/orders/${order.id}`
const line: OrderLine = {
  key: 'line-0',
  type: 'return_fee',
  reference: '',
  name: 'Fee',
  quantity: 1,
  unitPrice: -500,
  discountAmount: 0,
  taxRate: 2500,
  taxAmount: -100,
  totalAmount: -500,
}
const sentLine = {
  type: 'return_fee',
  name: 'Fee',
  quantity: 1,
  unit_price: -500,
  tax_rate: 2500,
  total_amount: -500,
  total_discount_amount: 0,
  total_tax_amount: -100,
}

describe('a command as a request to the Order Management API', () => {
  it('captures with lines, texts and parcels', () => {
    const request = toKustomRequest(
      {
        type: 'capture',
        amount: 900,
        lines: [line],
        description: 'First',
        reference: '',
        shippingInfo: [{ company: 'Nordfrakt', trackingNumber: '3734', method: '' }, {}],
      },
      order,
    )
    expect(request).toEqual({
      method: 'POST',
      path: `${base}/captures`,
      body: {
        captured_amount: 900,
        order_lines: [sentLine],
        description: 'First',
        shipping_info: [{ shipping_company: 'Nordfrakt', tracking_number: '3734' }],
      },
    })
  })

  it('refunds by amount without lines, and does not name a capture that the API does not take', () => {
    const request = toKustomRequest({ type: 'refund', amount: 900, lines: [], captureId: 'cap-1' }, order)
    expect(request).toEqual({ method: 'POST', path: `${base}/refunds`, body: { refunded_amount: 900 } })
  })

  it.each([
    ['cancel', 'cancel'],
    ['release', 'release-remaining-authorization'],
    ['extend', 'extend-authorization-time'],
  ] as const)('sends %s without a body', (type, end) => {
    expect(toKustomRequest({ type }, order)).toEqual({ method: 'POST', path: `${base}/${end}` })
  })

  it('edits with all lines, with changed references, with changed fields of the address', () => {
    expect(toKustomRequest({ type: 'editLines', amount: -500, lines: [line] }, order)).toEqual({
      method: 'PATCH',
      path: `${base}/authorization`,
      body: { order_amount: -500, order_lines: [sentLine] },
    })
    expect(toKustomRequest({ type: 'editReferences', merchantReference2: '' }, order)).toEqual({
      method: 'PATCH',
      path: `${base}/merchant-references`,
      body: { merchant_reference2: '' },
    })
    expect(toKustomRequest({ type: 'editShipping', address: { street2: '', postalCode: '111 22' } }, order)).toEqual({
      method: 'PATCH',
      path: `${base}/customer-details`,
      body: { shipping_address: { street_address2: '', postal_code: '111 22' } },
    })
  })

  it('sends back the lines of the order as they came', () => {
    const request = toKustomRequest({ type: 'editLines', amount: order.amount, lines: order.lines }, order)
    expect(request.body?.order_lines).toEqual([{ ...kustomJson().order_lines[0], type: 'physical' }])
  })

  it.each(['duplicate', 'editBilling'] as const)('refuses %s, which the API does not have', (type) => {
    const command = type === 'duplicate' ? { type } : { type, address: { city: 'Umeå' } }
    expect(() => toKustomRequest(command, order)).toThrowError(expect.objectContaining({ kind: 'unsupported' }))
  })

  it('percent-encodes the id', () => {
    const { path } = toKustomRequest({ type: 'cancel' }, { id: 'a/../b #%"é😀' })
    expect(path).toBe('/ordermanagement/v1/orders/a%2F..%2Fb%20%23%25%22%C3%A9%F0%9F%98%80/cancel')
    expect(() => toKustomRequest({ type: 'cancel' }, { id: '\ud800' })).not.toThrow()
  })
})
