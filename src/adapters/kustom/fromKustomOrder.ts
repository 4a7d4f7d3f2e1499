import type { Address, Customer } from '../../model/address'
import type { Dispute } from '../../model/dispute'
import type { Minor } from '../../model/money'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import type { PaymentMethod } from '../../model/paymentMethod'
import { compact } from './compact'
import { digest } from './digest'
import { readDisputes } from './kustomDispute'
import { readFields } from './kustomFields'
import { readLines } from './kustomLine'
import { readCaptures, readRefunds } from './kustomMovements'
import { ADDRESS_FIELDS, CUSTOMER_FIELDS } from './kustomNames'
import { readPaymentMethod } from './kustomPayment'
import { readFraudStatus, readStatus } from './kustomWords'
import { isMissing, readAmount } from './readAmount'
import { toRecord, toText } from './readJson'
import { readTime } from './readTime'
import { readWord, upperAscii } from './readWord'
import { readSettlements, type SettlementRow } from './settlements'

/** What the host knows of an order beyond the Order Management API. */
export interface KustomExtras {
  /** MID. */
  merchantId?: string | null | undefined
  disputes?: readonly Dispute[] | undefined
  /** The timeline, with who did what; the API has none. */
  events?: readonly OrderEvent[] | undefined
  settlements?: readonly SettlementRow[] | undefined
  /** Overrides what the payment type says. */
  paymentProvider?: PaymentMethod['provider'] | undefined
  /** The answer's ETag. @default a digest of the order */
  version?: string | null | undefined
}

/**
 * An order of the Order Management API v1 (Kustom and Klarna) as the drawer holds it. Takes any JSON and never throws:
 * what is missing or garbled is left out, or kept as it was sent where leaving it out would hide a fault.
 */
export function fromKustomOrder(json: unknown, extras: KustomExtras = {}): Order {
  const fields = toRecord(json)
  const settlements = readSettlements(extras.settlements)
  const told: unknown = extras.events
  const events = [...(Array.isArray(told) ? (told as OrderEvent[]) : []), ...settlements.events]
  const order = compact<Order>({
    id: toText(fields.order_id) ?? '',
    merchantId: toText(extras.merchantId),
    shortReference: toText(fields.klarna_reference),
    merchantReference1: toText(fields.merchant_reference1),
    merchantReference2: toText(fields.merchant_reference2),
    status: readStatus(fields.status),
    fraudStatus: readFraudStatus(fields.fraud_status),
    currency: upperAscii(toText(fields.purchase_currency) ?? ''),
    country: readCountry(fields.purchase_country),
    locale: toText(fields.locale),
    createdAt: readTime(fields.created_at) ?? '',
    expiresAt: readTime(fields.expires_at),
    ...readAmounts(fields),
    lines: readLines(fields.order_lines),
    captures: readCaptures(fields.captures, settlements),
    refunds: readRefunds(fields.refunds, settlements),
    disputes: readDisputes(extras.disputes),
    events: extras.events || events.length > 0 ? events : undefined,
    shipping: readAddress(fields.shipping_address),
    billing: readAddress(fields.billing_address),
    customer: readCustomer(fields.customer),
    paymentMethod: readPaymentMethod(fields.initial_payment_method, extras.paymentProvider),
  })
  return { ...order, version: toText(extras.version) ?? digest(order) }
}

type Amounts = Pick<Order, 'originalAmount' | 'amount' | 'capturedAmount' | 'refundedAmount' | 'remainingAmount'>

/** A sum that was left out is 0 only if there is nothing to sum up; else nobody knows it. */
function readAmounts(fields: Record<string, unknown>): Amounts {
  const amount = readAmount(fields.order_amount, null)
  const sumOf = (list: unknown): Minor | null =>
    isMissing(list) || (Array.isArray(list) && list.length === 0) ? 0 : null
  return {
    originalAmount: readAmount(fields.original_order_amount, amount),
    amount,
    capturedAmount: readAmount(fields.captured_amount, sumOf(fields.captures)),
    refundedAmount: readAmount(fields.refunded_amount, sumOf(fields.refunds)),
    remainingAmount: readAmount(fields.remaining_authorized_amount, null),
  }
}

function readCountry(value: unknown): string | undefined {
  const country = toText(value)
  return country === undefined ? undefined : upperAscii(country)
}

function readAddress(value: unknown): Address | undefined {
  const address = readFields<Address>(ADDRESS_FIELDS, value)
  return address?.country === undefined ? address : { ...address, country: upperAscii(address.country) }
}

function readCustomer(value: unknown): Customer | undefined {
  const customer = readFields<Customer>(CUSTOMER_FIELDS, value)
  if (customer?.type === undefined) return customer
  return { ...customer, type: readWord(customer.type, ['person', 'organization']) }
}
