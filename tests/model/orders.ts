import type { Capture } from '../../src/model/capture'
import type { Order } from '../../src/model/order'
import type { OrderLine } from '../../src/model/orderLine'
import type { Refund } from '../../src/model/refund'

/** A line of one piece at 100.00, unless said otherwise; its total follows from its price. */
export function line(own: Partial<OrderLine> = {}): OrderLine {
  const { quantity = 1, unitPrice = 10_000, discountAmount = 0 } = own
  const totalAmount = Math.round(quantity * unitPrice) - discountAmount
  return {
    key: '0',
    type: 'physical',
    reference: 'MUG',
    name: 'Mug',
    quantity,
    unitPrice,
    discountAmount,
    taxRate: 2500,
    taxAmount: Math.round(totalAmount / 5),
    totalAmount,
    ...own,
  }
}

/** An authorized order of 300.00 kr with three mugs, unless said otherwise. */
export function order(own: Partial<Order> = {}): Order {
  return {
    id: 'order-1',
    status: 'authorized',
    currency: 'SEK',
    createdAt: '2026-11-01T08:00:00Z',
    originalAmount: 30_000,
    amount: 30_000,
    capturedAmount: 0,
    refundedAmount: 0,
    remainingAmount: 30_000,
    lines: [line({ quantity: 3 })],
    captures: [],
    refunds: [],
    disputes: [],
    paymentMethod: { provider: 'klarna', label: 'Invoice' },
    ...own,
  }
}

/** A capture of one mug on 2 November, unless said otherwise. */
export function capture(own: Partial<Capture> = {}): Capture {
  return { id: 'c1', amount: 10_000, at: '2026-11-02T08:00:00Z', lines: [line()], ...own }
}

/** A done refund of one mug on 3 November, unless said otherwise. */
export function refund(own: Partial<Refund> = {}): Refund {
  return { id: 'r1', amount: 10_000, at: '2026-11-03T08:00:00Z', lines: [line()], ...own }
}

/** Garbage where an order should be whole: amounts unreadable, lists missing or with holes. */
export const garbledOrders: Order[] = [
  {} as Order,
  order({ amount: null, capturedAmount: '1000', refundedAmount: 1000.5, remainingAmount: 1e21 } as never),
  order({ lines: null, captures: null, refunds: undefined, disputes: 'none', events: {} } as never),
  order({ lines: [null, {}, { key: 'x' }], captures: [null, {}], refunds: [{}, 7], disputes: [null, {}] } as never),
  order({ events: [null, {}, { type: 'released' }, { type: 'captured', id: 'captured:c1' }], captures: [{}] } as never),
  order({ lines: [line({ quantity: '2', unitPrice: null } as never)], captures: [capture()] } as never),
  order({ expiresAt: 1_793_491_200, createdAt: 'n/a', status: null } as never),
]

/** Frozen all the way down: whoever writes to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
