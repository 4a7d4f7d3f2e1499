import type { Order } from '../model/order'

type Raw = Record<string, unknown>

const legible = new WeakMap<object, Order>()

/**
 * The order as views may read it: lists are lists, texts are texts, whatever the backend sent. Amounts stay as they
 * came, so that one that cannot be read is marked and not repaired. The same order gives the same answer.
 */
export function legibleOrder(order: Order): Order {
  const known = legible.get(order)
  if (known) return known
  const made = readOrder(asRaw(order)) as unknown as Order
  legible.set(order, made)
  return made
}

const ORDER_TEXTS =
  'merchantId shortReference merchantReference1 merchantReference2 fraudStatus country locale expiresAt version'
const ORDER_AMOUNTS = 'originalAmount amount capturedAmount refundedAmount remainingAmount'
const LINE_AMOUNTS = 'unitPrice discountAmount taxAmount totalAmount'
const LINE_TEXTS = 'reference quantityUnit imageUrl productUrl'
const ENTRY_TEXTS = 'description reference shortReference settlementId idempotencyKey captureId state'
const DISPUTE_TEXTS = 'reason reasonCode respondBy closedAt captureId'
const SHIPPING_TEXTS = 'company method trackingNumber trackingUrl returnCompany returnTrackingNumber returnTrackingUrl'
const EVENT_TEXTS = 'captureId refundId disputeId text'
const ADDRESS_TEXTS =
  'givenName familyName organizationName attention street street2 postalCode city region country email phone'
const CUSTOMER_TEXTS = 'dateOfBirth nationalId type organizationId vatId'

function readOrder(raw: Raw): Raw {
  return {
    ...required(raw, 'id status currency createdAt'),
    ...texts(raw, ORDER_TEXTS),
    ...amounts(raw, ORDER_AMOUNTS),
    lines: list(raw['lines'], readLine),
    captures: list(raw['captures'], readEntry),
    refunds: list(raw['refunds'], readEntry),
    disputes: list(raw['disputes'], readDispute),
    events: list(raw['events'], readEvent),
    ...part('shipping', raw['shipping'], ADDRESS_TEXTS),
    ...part('billing', raw['billing'], ADDRESS_TEXTS),
    ...part('customer', raw['customer'], CUSTOMER_TEXTS),
    paymentMethod: readPayment(raw['paymentMethod']),
  }
}

function readLine(raw: Raw): Raw {
  const rate = raw['taxRate']
  return {
    ...required(raw, 'key type name'),
    ...texts(raw, LINE_TEXTS),
    ...amounts(raw, LINE_AMOUNTS),
    quantity: typeof raw['quantity'] === 'number' ? raw['quantity'] : Number.NaN,
    ...(typeof rate === 'number' && Number.isFinite(rate) && { taxRate: rate }),
  }
}

/** A capture or a refund. */
function readEntry(raw: Raw): Raw {
  return {
    ...required(raw, 'id at'),
    ...texts(raw, ENTRY_TEXTS),
    ...amounts(raw, 'amount refundedAmount'),
    ...origin(raw['origin']),
    lines: list(raw['lines'], readLine),
    shippingInfo: list(raw['shippingInfo'], (info) => texts(info, SHIPPING_TEXTS)),
  }
}

function readDispute(raw: Raw): Raw {
  return {
    ...required(raw, 'id status currency openedAt'),
    ...texts(raw, DISPUTE_TEXTS),
    ...amounts(raw, 'amount'),
    ...origin(raw['origin']),
  }
}

function readEvent(raw: Raw): Raw {
  return {
    ...required(raw, 'id type at'),
    ...texts(raw, EVENT_TEXTS),
    ...amounts(raw, 'amount remainingAfter'),
    ...origin(raw['origin']),
    changes: list(raw['changes'], ({ path, label, from, to }) => ({
      path: textOf(path) ?? '',
      ...texts({ label }, 'label'),
      from,
      to,
    })),
  }
}

function readPayment(value: unknown): Raw {
  const raw = asRaw(value)
  return { ...required(raw, 'provider label'), ...texts(raw, 'type last4') }
}

function origin(value: unknown): Raw {
  const raw = asRaw(value)
  return textOf(raw['kind']) === undefined ? {} : { origin: texts(raw, 'kind client email') }
}

function part(name: string, value: unknown, fields: string): Raw {
  return typeof value === 'object' && value !== null ? { [name]: texts(asRaw(value), fields) } : {}
}

function list(value: unknown, read: (entry: Raw) => Raw): Raw[] {
  if (!Array.isArray(value)) return []
  return value
    .filter((entry: unknown) => typeof entry === 'object' && entry !== null)
    .map((entry) => read(asRaw(entry)))
}

function texts(raw: Raw, fields: string): Raw {
  const known = fields.split(' ').map((field) => [field, textOf(raw[field])] as const)
  return Object.fromEntries(known.filter(([, text]) => text !== undefined && text !== ''))
}

function required(raw: Raw, fields: string): Raw {
  return Object.fromEntries(fields.split(' ').map((field) => [field, textOf(raw[field]) ?? '']))
}

function amounts(raw: Raw, fields: string): Raw {
  const given = fields.split(' ').filter((field) => field in raw && raw[field] !== undefined)
  return Object.fromEntries(given.map((field) => [field, raw[field]]))
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

function asRaw(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {}
}
