import type { Order } from '../model/order'

/** What is a list wherever it stands, with the texts that each of its entries has at least. */
const LISTS: Record<string, string> = {
  lines: 'key type name',
  captures: 'id at',
  refunds: 'id at',
  disputes: 'id status currency openedAt',
  events: 'id type at',
  changes: 'path',
  shippingInfo: '',
}

/** What is a record of its own, with its texts. */
const RECORDS: Record<string, string> = {
  shipping: '',
  billing: '',
  customer: '',
  paymentMethod: 'provider label',
  origin: 'kind',
}

const FIGURES = /amount|price|quantity$|taxRate|^remaining/i
const ANYTHING = /^(from|to|meta)$/

/**
 * The order as it may be read: lists are lists, texts are texts, whatever the backend sent. Figures stay as they came,
 * so that one that cannot be read is marked and not repaired; what is none of these is left out.
 */
export function legibleOrder(order: object): Order {
  return readRecord(order, 'id status currency createdAt') as unknown as Order
}

function readRecord(record: object, texts: string): object {
  const fields = Object.entries(record).map(([name, value]) => [name, readField(name, value)] as const)
  const missing = texts.split(' ').map((name) => [name, ''] as const)
  return Object.fromEntries([...missing, ...fields].filter(([name, value]) => name !== '' && value !== undefined))
}

function readField(name: string, value: unknown): unknown {
  if (ANYTHING.test(name)) return value
  if (FIGURES.test(name)) return value ?? undefined
  const entry = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined
  if (entry !== undefined)
    return Array.isArray(value) ? value.filter(isRecord).map((one) => readRecord(one, entry)) : undefined
  const part = Object.hasOwn(RECORDS, name) ? RECORDS[name] : undefined
  if (part !== undefined) return isRecord(value) ? readRecord(value, part) : undefined
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
