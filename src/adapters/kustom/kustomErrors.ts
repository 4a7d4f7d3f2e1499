import type { Address } from '../../model/address'
import { OrderError, type OrderErrorKind } from '../OrderError'
import type { FieldNames } from './kustomFields'
import { ADDRESS_FIELDS } from './kustomNames'
import { toRecord, toText } from './readJson'

/** An answer of the API, read to its end. */
export interface KustomAnswer {
  /** 0 for a redirection, which no call of the API answers with. */
  status: number
  headers: Headers
  text: string
}

const KINDS: Record<number, OrderErrorKind> = {
  400: 'validation',
  401: 'unauthorized',
  404: 'not_found',
  408: 'timeout',
  409: 'conflict',
  412: 'conflict',
  413: 'validation',
  422: 'validation',
  429: 'rate_limited',
}

/** What an answer means that is not the one which was hoped for. */
export function kustomError({ status, headers, text }: KustomAnswer): OrderError {
  const fields = toRecord(parseJson(text))
  const code = toText(fields.error_code)
  const messages = (Array.isArray(fields.error_messages) ? fields.error_messages : []).flatMap(
    (one) => toText(one) ?? [],
  )
  const correlationId =
    toText(fields.correlation_id) ?? headers.get('correlation-id') ?? headers.get('klarna-correlation-id')
  const retryAfterMs = readRetryAfter(headers.get('retry-after'))
  const told = fieldsOf(messages, code ?? 'BAD_VALUE')
  return new OrderError(kindOf(status, code), {
    ...(code && { code }),
    ...(messages.length > 0 && { messages }),
    ...(Object.keys(told).length > 0 && { fields: told }),
    ...(correlationId && { correlationId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  })
}

/** What an answer in the API's shape means that was not the one hoped for: for the host's own sources. */
export async function readKustomError(response: Response): Promise<OrderError> {
  const text = await response.text().catch(() => '')
  return kustomError({ status: response.status, headers: response.headers, text })
}

/** JSON, or `undefined` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function kindOf(status: number, code: string | undefined): OrderErrorKind {
  if (status === 403) return code === undefined ? 'forbidden' : 'rejected'
  const known = KINDS[status]
  if (known) return known
  if (status >= 500) return 'server'
  return status >= 400 ? 'rejected' : 'bad_response'
}

/** Seconds, or a date. */
function readRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

const LINE_FIELDS: FieldNames<Record<string, string>> = [
  ['unitPrice', 'unit_price'],
  ['taxRate', 'tax_rate'],
  ['totalAmount', 'total_amount'],
  ['discountAmount', 'total_discount_amount'],
  ['taxAmount', 'total_tax_amount'],
  ['quantityUnit', 'quantity_unit'],
  ['imageUrl', 'image_url'],
  ['productUrl', 'product_url'],
]

const OWN_FIELDS: FieldNames<Record<string, string>> = [
  ['amount', 'captured_amount', 'refunded_amount', 'order_amount'],
  ['merchantReference1', 'merchant_reference1'],
  ['merchantReference2', 'merchant_reference2'],
]

const FIELD =
  /\b(?:order_lines\[(\d+)\](?:\.(\w+))?|(shipping|billing)_address\.(\w+)|(captured_amount|refunded_amount|order_amount|merchant_reference[12]))/g

/** The fields that the API's sentences name, in our paths: `order_lines[2].unit_price` is `lines.2.unitPrice`. */
function fieldsOf(messages: readonly string[], code: string): Record<string, string> {
  const paths = messages.flatMap((message) =>
    [...message.matchAll(FIELD)].map(([, line, lineField, side, addressField, own = '']) => {
      if (line !== undefined) return `lines.${line}.${ourName(LINE_FIELDS, lineField ?? 'name')}`
      if (side !== undefined) return `${side}.${ourName<Address>(ADDRESS_FIELDS, addressField ?? '')}`
      return ourName(OWN_FIELDS, own)
    }),
  )
  return Object.fromEntries(paths.map((path) => [path, code]))
}

function ourName<T>(names: FieldNames<T>, theirs: string): string {
  return names.find(([, ...all]) => all.includes(theirs))?.[0] ?? theirs
}
