import type { Order } from 'order-drawer/core'
import { ADDRESS, CAPTURE, CUSTOMER, LINE, type Names, ORDER, PARCEL, REFUND } from './fieldNames'

type Json = Record<string, unknown>

const STATUSES: Record<string, string> = { partially_captured: 'PART_CAPTURED' }

/** An order as the Order Management API v1 returns it. What the API does not have (events, disputes) is left out. */
export function toKustomJson(order: Order): Json {
  const { status, fraudStatus = 'accepted', paymentMethod } = order
  return {
    ...rename(ORDER, order),
    status: STATUSES[status] ?? status.toUpperCase(),
    fraud_status: fraudStatus.toUpperCase(),
    order_lines: order.lines.map((line) => rename(LINE, line)),
    captures: order.captures.map((capture) => ({
      ...rename(CAPTURE, capture),
      order_lines: capture.lines.map((line) => rename(LINE, line)),
      shipping_info: capture.shippingInfo?.map((parcel) => rename(PARCEL, parcel)),
    })),
    refunds: order.refunds.map((refund) => ({
      ...rename(REFUND, refund),
      order_lines: refund.lines.map((line) => rename(LINE, line)),
    })),
    billing_address: order.billing && rename(ADDRESS, order.billing),
    shipping_address: order.shipping && rename(ADDRESS, order.shipping),
    customer: order.customer && rename(CUSTOMER, order.customer),
    initial_payment_method: { type: paymentMethod.type, description: paymentMethod.label },
  }
}

function rename<T>(names: Names<T>, value: T): Json {
  return Object.fromEntries(Object.entries(names).map(([theirs, ours]) => [theirs, value[ours]]))
}
