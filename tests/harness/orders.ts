import type { Address } from '../../src/model/address'
import type { Capture } from '../../src/model/capture'
import type { Order } from '../../src/model/order'
import type { OrderLine } from '../../src/model/orderLine'

/** The instant at which the orders of the tests are looked at, unless a test says otherwise. */
export const NOW = new Date('2026-11-24T10:00:00Z')

type LineSeed = Partial<Omit<OrderLine, 'taxRate'>> & Pick<OrderLine, 'key' | 'name'> & { taxRate?: number | undefined }

function halfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) || 0
}

/** A physical line at 25 % whose amounts add up; `taxRate: undefined` makes one without a rate and without tax. */
export function aLine(seed: LineSeed): OrderLine {
  const { quantity = 1, unitPrice = 10_000, discountAmount = 0 } = seed
  const taxRate = 'taxRate' in seed ? seed.taxRate : 2500
  const totalAmount = halfAway(quantity * unitPrice) - discountAmount
  const taxAmount = taxRate === undefined ? 0 : halfAway((totalAmount * taxRate) / (10_000 + taxRate))
  const { taxRate: _, ...given } = seed
  const line: OrderLine = {
    type: 'physical',
    reference: seed.name.toUpperCase(),
    quantity,
    unitPrice,
    discountAmount,
    taxAmount,
    totalAmount,
    ...given,
  }
  return taxRate === undefined ? line : { ...line, taxRate }
}

/** Where the shopper of the tests lives. */
export const elin: Address = {
  givenName: 'Elin',
  familyName: 'Sandberg',
  street: 'Kungsgatan 8',
  postalCode: '903 25',
  city: 'Umeå',
  country: 'SE',
  email: 'elin@example.com',
}

/** Three lamps of 100.00 and shipping of 49.00: 349.00 in all. */
export function lampsAndShipping(): OrderLine[] {
  return [
    aLine({ key: 'lamp', name: 'Lamp', quantity: 3, unitPrice: 10_000 }),
    aLine({ key: 'ship', name: 'Shipping', type: 'shipping_fee', unitPrice: 4_900 }),
  ]
}

/** A fresh, accepted invoice order of a Swedish shop; what is given replaces what is made up. */
export function anOrder(seed: Partial<Order> = {}): Order {
  const lines = seed.lines ?? lampsAndShipping()
  const amount = seed.amount ?? lines.reduce((sum, line) => sum + line.totalAmount, 0)
  const capturedAmount = seed.capturedAmount ?? 0
  return {
    id: 'order-1',
    status: 'authorized',
    fraudStatus: 'accepted',
    currency: 'SEK',
    country: 'SE',
    createdAt: '2026-11-10T09:00:00Z',
    expiresAt: '2026-12-08T00:00:00Z',
    originalAmount: amount,
    amount,
    capturedAmount,
    refundedAmount: 0,
    remainingAmount: amount - capturedAmount,
    lines,
    captures: [],
    refunds: [],
    disputes: [],
    paymentMethod: { provider: 'klarna', type: 'INVOICE', label: 'Invoice' },
    version: 'v1',
    ...seed,
  }
}

/** A capture; its amount is what its lines add up to, unless given. */
export function aCapture(seed: Partial<Capture> & Pick<Capture, 'id'>): Capture {
  const lines = seed.lines ?? []
  return {
    amount: lines.reduce((sum, line) => sum + line.totalAmount, 0),
    refundedAmount: 0,
    at: '2026-11-15T12:00:00Z',
    ...seed,
    lines,
  }
}

/** An order captured in full, once, with all its lines. */
export function aCapturedOrder(seed: Partial<Order> = {}): Order {
  const order = anOrder(seed)
  return {
    ...order,
    status: 'captured',
    capturedAmount: order.amount,
    remainingAmount: 0,
    captures: [aCapture({ id: 'cap-1', amount: order.amount, lines: order.lines.map((line) => ({ ...line })) })],
    ...seed,
  }
}

/** Freezes a value and all it holds, so that a write to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
  return value
}
