import { ORDER_STATUSES, type FraudStatus, type OrderStatus } from '../../model/order'
import type { LineType } from '../../model/orderLine'
import { isMissing } from './readAmount'
import { toText } from './readJson'
import { readWord, upperAscii } from './readWord'

const STATUS_WORDS = new Map<string, OrderStatus>([
  ['AUTHORIZED', 'authorized'],
  ['PART_CAPTURED', 'partially_captured'],
  ['CAPTURED', 'captured'],
  ['CANCELLED', 'cancelled'],
  ['EXPIRED', 'expired'],
  ['CLOSED', 'closed'],
])

/** Words that mean something here but are not the API's. */
const OWN_WORDS = new Set<string>([...ORDER_STATUSES, 'partially_refunded', 'refunded', 'disputed'])

const FRAUD_WORDS = ['accepted', 'pending', 'rejected', 'stopped']

const LINE_WORDS = [
  'physical',
  'digital',
  'shipping_fee',
  'discount',
  'sales_tax',
  'store_credit',
  'gift_card',
  'surcharge',
  'return_fee',
]

/** The order's status. An unknown word is kept, and never passes as one of ours. */
export function readStatus(value: unknown): OrderStatus {
  const text = toText(value) ?? ''
  return STATUS_WORDS.get(upperAscii(text)) ?? (OWN_WORDS.has(text) ? upperAscii(text) : text)
}

/** The fraud status; whatever is there and is no known word is held as text, so that it counts as unknown. */
export function readFraudStatus(value: unknown): FraudStatus | undefined {
  if (isMissing(value)) return undefined
  return typeof value === 'string' ? readWord(value, FRAUD_WORDS) : asText(value)
}

/** What a line is; one without a type is a product. */
export function readLineType(value: unknown): LineType {
  return readWord(toText(value) ?? 'physical', LINE_WORDS)
}

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'unreadable'
  } catch {
    return 'unreadable'
  }
}
