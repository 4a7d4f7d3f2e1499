import type { Address, Capture, Customer, Order, OrderLine, Refund, ShippingInfo } from 'order-drawer/core'

type Json = Record<string, unknown>

/** The API's name of each field. */
type Names<T> = Record<string, keyof T>

const STATUSES: Record<string, string> = { partially_captured: 'PART_CAPTURED' }

const ORDER: Names<Order> = {
  order_id: 'id',
  order_amount: 'amount',
  original_order_amount: 'originalAmount',
  captured_amount: 'capturedAmount',
  refunded_amount: 'refundedAmount',
  remaining_authorized_amount: 'remainingAmount',
  purchase_currency: 'currency',
  purchase_country: 'country',
  locale: 'locale',
  klarna_reference: 'shortReference',
  merchant_reference1: 'merchantReference1',
  merchant_reference2: 'merchantReference2',
  created_at: 'createdAt',
  expires_at: 'expiresAt',
}

const LINE: Names<OrderLine> = {
  type: 'type',
  reference: 'reference',
  name: 'name',
  quantity: 'quantity',
  quantity_unit: 'quantityUnit',
  unit_price: 'unitPrice',
  tax_rate: 'taxRate',
  total_amount: 'totalAmount',
  total_discount_amount: 'discountAmount',
  total_tax_amount: 'taxAmount',
  image_url: 'imageUrl',
  product_url: 'productUrl',
}

const CAPTURE: Names<Capture> = {
  capture_id: 'id',
  klarna_reference: 'shortReference',
  captured_amount: 'amount',
  captured_at: 'at',
  refunded_amount: 'refundedAmount',
  description: 'description',
  reference: 'reference',
}

const REFUND: Names<Refund> = {
  refund_id: 'id',
  refunded_amount: 'amount',
  refunded_at: 'at',
  description: 'description',
  reference: 'reference',
}

const PARCEL: Names<ShippingInfo> = {
  shipping_company: 'company',
  shipping_method: 'method',
  tracking_number: 'trackingNumber',
  tracking_uri: 'trackingUrl',
  return_shipping_company: 'returnCompany',
  return_tracking_number: 'returnTrackingNumber',
  return_tracking_uri: 'returnTrackingUrl',
}

const ADDRESS: Names<Address> = {
  given_name: 'givenName',
  family_name: 'familyName',
  organization_name: 'organizationName',
  attention: 'attention',
  street_address: 'street',
  street_address2: 'street2',
  postal_code: 'postalCode',
  city: 'city',
  region: 'region',
  country: 'country',
  email: 'email',
  phone: 'phone',
}

const CUSTOMER: Names<Customer> = {
  date_of_birth: 'dateOfBirth',
  national_identification_number: 'nationalId',
  type: 'type',
  organization_registration_id: 'organizationId',
  vat_id: 'vatId',
}

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
