import { type Address, type Command, type OrderLine, type ShippingInfo } from 'order-drawer/core'
import { HttpError } from './HttpError'

type Json = Record<string, unknown>

const ADDRESS = [
  ...(['givenName', 'familyName', 'organizationName', 'attention', 'street', 'street2'] as const),
  ...(['postalCode', 'city', 'region', 'country', 'email', 'phone'] as const),
]

const PARCEL = [
  ...(['company', 'method', 'trackingNumber', 'trackingUrl'] as const),
  ...(['returnCompany', 'returnTrackingNumber', 'returnTrackingUrl'] as const),
]

/** Copies what a command may hold, field by field. Whatever else was sent is gone. */
export function readCommand(body: unknown): Command {
  const json = record(body)
  switch (json['type']) {
    case 'capture':
      return { type: 'capture', ...movement(json), shippingInfo: list(json, 'shippingInfo').map(readParcel) }
    case 'refund':
      return { type: 'refund', ...movement(json), ...texts(json, ['captureId']) }
    case 'cancel':
    case 'release':
    case 'extend':
    case 'duplicate':
      return { type: json['type'] }
    case 'editLines':
      return { type: 'editLines', amount: integer(json, 'amount'), lines: list(json, 'lines').map(readLine) }
    case 'editReferences':
      return { type: 'editReferences', ...texts(json, ['merchantReference1', 'merchantReference2']) }
    case 'editShipping':
    case 'editBilling': {
      const address: Partial<Address> = texts(record(json['address']), ADDRESS)
      return { type: json['type'], address }
    }
    default:
      throw new HttpError(400, 'BAD_VALUE', ['type: is no write.'])
  }
}

function movement(json: Json) {
  return {
    amount: integer(json, 'amount'),
    lines: list(json, 'lines').map(readLine),
    ...texts(json, ['description', 'reference']),
  }
}

function readLine(value: unknown): OrderLine {
  const json = record(value)
  const { key = '', type = '', name = '' } = texts(json, ['key', 'type', 'name'])
  return {
    ...{ key, type, name },
    quantity: number(json, 'quantity'),
    unitPrice: integer(json, 'unitPrice'),
    discountAmount: integer(json, 'discountAmount'),
    taxAmount: integer(json, 'taxAmount'),
    totalAmount: integer(json, 'totalAmount'),
    ...(json['taxRate'] !== undefined && { taxRate: integer(json, 'taxRate') }),
    ...texts(json, ['reference', 'quantityUnit', 'imageUrl', 'productUrl']),
  }
}

function readParcel(value: unknown): ShippingInfo {
  return texts(record(value), PARCEL)
}

function record(value: unknown): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw new HttpError(400, 'BAD_VALUE', ['body: must be an object.'])
}

function list(json: Json, name: string): unknown[] {
  const value = json[name] ?? []
  if (Array.isArray(value) && value.length <= 1000) return value
  throw new HttpError(400, 'BAD_VALUE', [`${name}: must be a list of 1000 entries at most.`])
}

function integer(json: Json, name: string): number {
  if (Number.isSafeInteger(json[name])) return json[name] as number
  throw new HttpError(400, 'BAD_VALUE', [`${name}: must be a whole number (amounts are minor units).`])
}

function number(json: Json, name: string): number {
  if (Number.isFinite(json[name])) return json[name] as number
  throw new HttpError(400, 'BAD_VALUE', [`${name}: must be a number.`])
}

/** The texts among these fields; what is no text counts as not sent. */
function texts<Name extends string>(json: Json, names: readonly Name[]): { [K in Name]?: string } {
  const found = names.filter((name) => typeof json[name] === 'string').map((name) => [name, json[name]])
  return Object.fromEntries(found) as { [K in Name]?: string }
}
