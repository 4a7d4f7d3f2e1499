import { OrderError } from '../adapters/OrderError'
import type { Order } from '../model/order'

const PAYMENT_METHOD = { provider: 'other', label: '' }

/** What is a list, or a record of its own, with what each of these has at least. */
const PARTS: Record<string, object> = {
  lines: [{ key: '', type: '', name: '' }],
  captures: [{ id: '', at: '', lines: [] }],
  refunds: [{ id: '', at: '', lines: [] }],
  disputes: [{ id: '', status: '', currency: '', openedAt: '' }],
  events: [{ id: '', type: '', at: '' }],
  changes: [{ path: '' }],
  shippingInfo: [{}],
  shipping: {},
  billing: {},
  customer: {},
  paymentMethod: PAYMENT_METHOD,
  origin: { kind: '' },
}

/** What an order has at least, besides its ID and its status. */
const ORDER: object = {
  currency: '',
  createdAt: '',
  lines: [],
  captures: [],
  refunds: [],
  disputes: [],
  paymentMethod: PAYMENT_METHOD,
}

const FIGURES = /amount|price|quantity$|taxRate|^remaining|^(from|to)$/i

/**
 * An adapter's answer as an order that may be read: plain data, in which lists are lists and texts are texts, whatever
 * the backend sent. Figures stay as they came, so that one that cannot be read is marked and not repaired; what is none
 * of these is left out. `meta` is the host's own and passes untouched.
 * Throws `OrderError` `bad_response` for anything that is not this order.
 */
export function legibleOrder(answer: unknown, orderId: string): Order {
  try {
    const text = JSON.stringify(answer, (name, value: unknown) => (name === 'meta' ? undefined : value))
    const order = JSON.parse(text, readField) as Order
    if (order.id !== orderId || !order.status) throw new TypeError('no such order')
    const { meta } = answer as Order
    return { ...ORDER, ...order, ...(meta !== undefined && { meta }) }
  } catch (cause) {
    throw new OrderError('bad_response', { cause })
  }
}

/** Fields come before what holds them; what is undefined is left out. */
function readField(name: string, value: unknown): unknown {
  // Entries of a list, and the order itself.
  if (/^\d*$/.test(name)) return value
  const least = Object.hasOwn(PARTS, name) && PARTS[name]
  if (Array.isArray(least)) {
    return (value as object[] | null)?.filter(isRecord).map((one) => ({ ...least[0], ...one }))
  }
  if (least) return isRecord(value) ? { ...least, ...value } : undefined
  if (FIGURES.test(name)) return value ?? undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function isRecord(value: unknown): value is object {
  return Object(value) === value
}
