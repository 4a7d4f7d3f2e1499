import type { Order } from '../../model/order'
import type { Address } from '../../model/address'
import type { CaptureCommand, Command, EditReferencesCommand, RefundCommand } from '../../rules/command'
import { OrderError } from '../OrderError'
import { compact } from './compact'
import { writeFields } from './kustomFields'
import { writeLine } from './kustomLine'
import { ADDRESS_FIELDS, SHIPPING_FIELDS } from './kustomNames'
import { toText } from './readJson'

/** One request to the Order Management API v1. `path` is the whole path; without a `body` none is sent. */
export interface KustomRequest {
  method: 'POST' | 'PATCH'
  path: string
  body?: Record<string, unknown>
}

/**
 * The request that carries a command out.
 * Throws OrderError `unsupported` for `duplicate` and `editBilling`, which the API does not have.
 */
export function toKustomRequest(command: Command, order: Pick<Order, 'id'>): KustomRequest {
  const to = (end: string) => `${kustomPath(order.id)}/${end}`
  switch (command.type) {
    case 'capture':
      return { method: 'POST', path: to('captures'), body: captureBody(command) }
    case 'refund':
      return { method: 'POST', path: to('refunds'), body: refundBody(command) }
    case 'cancel':
      return { method: 'POST', path: to('cancel') }
    case 'release':
      return { method: 'POST', path: to('release-remaining-authorization') }
    case 'extend':
      return { method: 'POST', path: to('extend-authorization-time') }
    case 'editLines': {
      const body = { order_amount: command.amount, order_lines: command.lines.map(writeLine) }
      return { method: 'PATCH', path: to('authorization'), body }
    }
    case 'editReferences':
      return { method: 'PATCH', path: to('merchant-references'), body: referencesBody(command) }
    case 'editShipping': {
      const body = { shipping_address: writeFields<Address>(ADDRESS_FIELDS, command.address, true) }
      return { method: 'PATCH', path: to('customer-details'), body }
    }
    case 'duplicate':
    case 'editBilling':
      throw new OrderError('unsupported')
    default:
      command satisfies never
      throw new OrderError('unsupported')
  }
}

/** Where an order is. A lone half of a surrogate pair cannot be percent-encoded; no id of the API has one. */
export function kustomPath(orderId: string): string {
  return `/ordermanagement/v1/orders/${encodeURIComponent(orderId.replace(/\p{Surrogate}/gu, '\uFFFD'))}`
}

function captureBody(command: CaptureCommand): Record<string, unknown> {
  const parcels = (command.shippingInfo ?? [])
    .map((parcel) => writeFields(SHIPPING_FIELDS, parcel))
    .filter((parcel) => Object.keys(parcel).length > 0)
  return compact({
    captured_amount: command.amount,
    ...movementBody(command),
    shipping_info: parcels.length > 0 ? parcels : undefined,
  })
}

function refundBody(command: RefundCommand): Record<string, unknown> {
  return compact({ refunded_amount: command.amount, ...movementBody(command) })
}

function movementBody(command: CaptureCommand | RefundCommand) {
  return {
    order_lines: command.lines.length > 0 ? command.lines.map(writeLine) : undefined,
    description: toText(command.description),
    reference: toText(command.reference),
  }
}

/** "" is sent: it clears the reference. */
function referencesBody(command: EditReferencesCommand): Record<string, unknown> {
  return compact({
    merchant_reference1: command.merchantReference1,
    merchant_reference2: command.merchantReference2,
  })
}
