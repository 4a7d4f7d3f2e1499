import type { Address, Customer } from './address'
import type { Capture } from './capture'
import type { Dispute } from './dispute'
import type { Minor } from './money'
import type { OrderEvent } from './orderEvent'
import type { OrderLine } from './orderLine'
import type { PaymentMethod } from './paymentMethod'
import type { Refund } from './refund'

/** The words of an order's life, in the order of it. */
export const ORDER_STATUSES = [
  'authorized',
  'partially_captured',
  'captured',
  'cancelled',
  'expired',
  'closed',
] as const

/** A status we know. */
export type KnownOrderStatus = (typeof ORDER_STATUSES)[number]

/** An open list: an unknown word is shown as it is and enables nothing. */
export type OrderStatus = KnownOrderStatus | (string & {})

/** Whether a provider's status is a word of ours. */
export function isKnownStatus(status: string): status is KnownOrderStatus {
  return (ORDER_STATUSES as readonly string[]).includes(status)
}

/** The provider's view of fraud. Absent counts as accepted; an unknown word as under review. */
export type FraudStatus = 'accepted' | 'pending' | 'rejected' | 'stopped' | (string & {})

/**
 * An order as the drawer holds it. Amounts are whole minor units; one that the backend left out or
 * garbled is kept as it came (`null`, `"1000"`), is shown as unreadable, and turns the writes off.
 */
export interface Order {
  id: string
  /** The merchant ID, MID. */
  merchantId?: string
  shortReference?: string
  merchantReference1?: string
  merchantReference2?: string
  status: OrderStatus
  fraudStatus?: FraudStatus
  /** ISO 4217, upper case. */
  currency: string
  /** ISO 3166-1 alpha-2, upper case. */
  country?: string
  locale?: string
  createdAt: string
  /** When the authorization lapses. Means nothing once everything is captured. */
  expiresAt?: string
  originalAmount: Minor
  amount: Minor
  capturedAmount: Minor
  /** Done refunds only. */
  refundedAmount: Minor
  /** Read from the backend, never computed: after a release it is not amount − captured. */
  remainingAmount: Minor
  lines: OrderLine[]
  captures: Capture[]
  refunds: Refund[]
  disputes: Dispute[]
  events?: OrderEvent[]
  shipping?: Address
  billing?: Address
  customer?: Customer
  paymentMethod: PaymentMethod
  /** Compared and swapped on writes. */
  version?: string
  /** The host's own; never read here. */
  meta?: unknown
}
