import type { Address, Capture, Customer, Order, OrderLine, Refund, ShippingInfo } from 'order-drawer/core'

/** The API's name of each field. */
export type Names<T> = Record<string, keyof T>

/** Of an order. */
export const ORDER: Names<Order> = {
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

/** Of an order line. */
export const LINE: Names<OrderLine> = {
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

/** Of a capture. */
export const CAPTURE: Names<Capture> = {
  capture_id: 'id',
  klarna_reference: 'shortReference',
  captured_amount: 'amount',
  captured_at: 'at',
  refunded_amount: 'refundedAmount',
  description: 'description',
  reference: 'reference',
}

/** Of a refund. */
export const REFUND: Names<Refund> = {
  refund_id: 'id',
  refunded_amount: 'amount',
  refunded_at: 'at',
  description: 'description',
  reference: 'reference',
}

/** Of a parcel. */
export const PARCEL: Names<ShippingInfo> = {
  shipping_company: 'company',
  shipping_method: 'method',
  tracking_number: 'trackingNumber',
  tracking_uri: 'trackingUrl',
  return_shipping_company: 'returnCompany',
  return_tracking_number: 'returnTrackingNumber',
  return_tracking_uri: 'returnTrackingUrl',
}

/** Of an address. */
export const ADDRESS: Names<Address> = {
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

/** Of a shopper. */
export const CUSTOMER: Names<Customer> = {
  date_of_birth: 'dateOfBirth',
  national_identification_number: 'nationalId',
  type: 'type',
  organization_registration_id: 'organizationId',
  vat_id: 'vatId',
}
