import type { Address, Capture, Customer, Order, OrderLine, Refund, ShippingInfo } from 'order-drawer/core'

type Json = Record<string, unknown>

const STATUSES: Record<string, string> = { partially_captured: 'PART_CAPTURED' }

/** An order as the Order Management API v1 returns it. What the API does not have (events, disputes) is left out. */
export function toKustomJson(order: Order): Json {
  return {
    order_id: order.id,
    status: STATUSES[order.status] ?? order.status.toUpperCase(),
    fraud_status: (order.fraudStatus ?? 'accepted').toUpperCase(),
    order_amount: order.amount,
    original_order_amount: order.originalAmount,
    captured_amount: order.capturedAmount,
    refunded_amount: order.refundedAmount,
    remaining_authorized_amount: order.remainingAmount,
    purchase_currency: order.currency,
    purchase_country: order.country,
    locale: order.locale,
    klarna_reference: order.shortReference,
    merchant_reference1: order.merchantReference1,
    merchant_reference2: order.merchantReference2,
    created_at: order.createdAt,
    expires_at: order.expiresAt,
    order_lines: order.lines.map(lineJson),
    captures: order.captures.map(captureJson),
    refunds: order.refunds.map(refundJson),
    billing_address: order.billing && addressJson(order.billing),
    shipping_address: order.shipping && addressJson(order.shipping),
    customer: order.customer && customerJson(order.customer),
    initial_payment_method: { type: order.paymentMethod.type, description: order.paymentMethod.label },
  }
}

function captureJson(capture: Capture): Json {
  return {
    capture_id: capture.id,
    klarna_reference: capture.shortReference,
    captured_amount: capture.amount,
    captured_at: capture.at,
    refunded_amount: capture.refundedAmount,
    order_lines: capture.lines.map(lineJson),
    description: capture.description,
    reference: capture.reference,
    shipping_info: capture.shippingInfo?.map(parcelJson),
  }
}

function refundJson(refund: Refund): Json {
  return {
    refund_id: refund.id,
    refunded_amount: refund.amount,
    refunded_at: refund.at,
    order_lines: refund.lines.map(lineJson),
    description: refund.description,
    reference: refund.reference,
  }
}

function lineJson(line: OrderLine): Json {
  return {
    type: line.type,
    reference: line.reference,
    name: line.name,
    quantity: line.quantity,
    quantity_unit: line.quantityUnit,
    unit_price: line.unitPrice,
    tax_rate: line.taxRate,
    total_amount: line.totalAmount,
    total_discount_amount: line.discountAmount,
    total_tax_amount: line.taxAmount,
    image_url: line.imageUrl,
    product_url: line.productUrl,
  }
}

function addressJson(address: Address): Json {
  return {
    given_name: address.givenName,
    family_name: address.familyName,
    organization_name: address.organizationName,
    attention: address.attention,
    street_address: address.street,
    street_address2: address.street2,
    postal_code: address.postalCode,
    city: address.city,
    region: address.region,
    country: address.country,
    email: address.email,
    phone: address.phone,
  }
}

function customerJson(customer: Customer): Json {
  return {
    date_of_birth: customer.dateOfBirth,
    national_identification_number: customer.nationalId,
    type: customer.type,
    organization_registration_id: customer.organizationId,
    vat_id: customer.vatId,
  }
}

function parcelJson(parcel: ShippingInfo): Json {
  return {
    shipping_company: parcel.company,
    shipping_method: parcel.method,
    tracking_number: parcel.trackingNumber,
    tracking_uri: parcel.trackingUrl,
    return_shipping_company: parcel.returnCompany,
    return_tracking_number: parcel.returnTrackingNumber,
    return_tracking_uri: parcel.returnTrackingUrl,
  }
}
