import { OrderError, type Order, type OrderAdapter, type OrderLine } from 'order-drawer/core'

/** An order as the shop's own API tells it. */
interface ShopOrder {
  id: string
  number: string
  createdAt: string
  currency: string
  total: number
  paid: number
  left: number
  state: string
  items: { sku: string; title: string; pieces: number; price: number; vat: number }[]
}

export const readOnly: OrderAdapter = {
  async getOrder(orderId, { signal }) {
    const answer = await fetch(`/api/shop-orders/${encodeURIComponent(orderId)}`, { signal })
    if (!answer.ok) throw new OrderError(answer.status === 404 ? 'not_found' : 'server')
    return toOrder((await answer.json()) as ShopOrder)
  },
}

const STATUSES = new Map([
  ['new', 'authorized'],
  ['partly shipped', 'partially_captured'],
  ['shipped', 'captured'],
])

function toOrder({ number, state, total, paid, left, items, ...shop }: ShopOrder): Order {
  return {
    ...shop, // id, currency, createdAt
    merchantReference1: number,
    status: STATUSES.get(state) ?? state.toUpperCase(),
    originalAmount: total,
    amount: total,
    capturedAmount: paid,
    refundedAmount: 0,
    remainingAmount: left,
    lines: items.map(toLine),
    captures: [],
    refunds: [],
    disputes: [],
    paymentMethod: { provider: 'klarna', label: 'Invoice' },
  }
}

function toLine({ sku, title, pieces, price, vat }: ShopOrder['items'][number], at: number): OrderLine {
  return {
    key: `line-${at}`,
    type: 'physical',
    reference: sku,
    name: title,
    quantity: pieces,
    unitPrice: price,
    discountAmount: 0,
    taxAmount: vat,
    totalAmount: pieces * price,
  }
}
