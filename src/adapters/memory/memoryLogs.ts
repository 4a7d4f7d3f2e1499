import { deriveEvents } from '../../model/deriveEvents'
import { type LogEntry, LOGS_KEPT } from '../../model/logEntry'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import type { OrderLine } from '../../model/orderLine'
import type { LogSubject } from '../OrderAdapter'

const API = 'https://api.kustom.co/ordermanagement/v1/orders'
const HOOK = 'https://lindvik.example/hooks/disputes'

type Body = (order: Order, event: OrderEvent) => object | undefined

interface Request {
  action: string
  method: string
  /** Behind the order's own address. */
  path: string
  /** Of the answer, what the API names its new part by. */
  made?: [header: string, id: (event: OrderEvent) => string | undefined]
  body?: Body
}

/** The request behind each kind of event; the others come without one. */
const REQUESTS: Record<string, Request> = {
  authorized: { action: 'acknowledge', method: 'POST', path: 'acknowledge' },
  captured: {
    action: 'capture',
    method: 'POST',
    path: 'captures',
    made: ['Capture-Id', ({ captureId }) => captureId],
    body({ captures }, { captureId, amount }) {
      const { lines = [], description, reference } = captures.find(({ id }) => id === captureId) ?? {}
      return { captured_amount: amount, description, reference, order_lines: lines.map(lineOf) }
    },
  },
  refunded: {
    action: 'refund',
    method: 'POST',
    path: 'refunds',
    made: ['Refund-Id', ({ refundId }) => refundId],
    body({ refunds }, { refundId, amount }) {
      const { lines = [], description, reference } = refunds.find(({ id }) => id === refundId) ?? {}
      return { refunded_amount: amount, description, reference, order_lines: lines.map(lineOf) }
    },
  },
  cancelled: { action: 'cancel', method: 'POST', path: 'cancel' },
  released: { action: 'release', method: 'POST', path: 'release-remaining-authorization' },
  extended: { action: 'extend', method: 'POST', path: 'extend-authorization-time' },
  lines_edited: {
    action: 'editLines',
    method: 'PATCH',
    path: 'authorization',
    body: ({ amount, lines }) => ({ order_amount: amount, order_lines: lines.map(lineOf) }),
  },
  references_edited: { action: 'editReferences', method: 'PATCH', path: 'merchant-references', body: changesOf },
  shipping_edited: { action: 'editShipping', method: 'PATCH', path: 'customer-details', body: changesOf },
  disputed: {
    action: 'dispute',
    method: 'POST',
    path: '',
    body({ id, disputes }, { disputeId, amount }) {
      const { reason, reasonCode } = disputes.find((dispute) => dispute.id === disputeId) ?? {}
      return { order_id: id, dispute_id: disputeId, amount, reason, reason_code: reasonCode }
    },
  },
}

/** What a provider would have logged of an order: one request for each event that came of one, oldest first. */
export function memoryLogs(order: Order, subject: LogSubject, now: Date): LogEntry[] {
  return deriveEvents(order)
    .filter((event) => concerns(event, subject) && Date.parse(event.at) >= now.getTime() - LOGS_KEPT)
    .flatMap((event) => {
      const request = Object.hasOwn(REQUESTS, event.type) && REQUESTS[event.type]
      return request ? [entryOf(order, event, request)] : []
    })
}

/** The narrowest name that is given counts. */
function concerns(event: OrderEvent, { eventId, refundId, disputeId, captureId }: LogSubject): boolean {
  if (eventId !== undefined) return event.id === eventId
  if (refundId !== undefined) return event.refundId === refundId
  if (disputeId !== undefined) return event.disputeId === disputeId
  return captureId === undefined || (event.type === 'captured' && event.captureId === captureId)
}

function entryOf(order: Order, event: OrderEvent, { action, method, path, made, body }: Request): LogEntry {
  const isHook = path === ''
  const id = made?.[1](event)
  const correlationId = uuidOf(`${order.id} ${event.id} ${event.at}`)
  const secret = isHook
    ? { 'X-Signature': `sha256=${uuidOf(event.id).replaceAll('-', '')}` }
    : { Authorization: `Basic ${btoa('demo:not-a-secret')}`, 'Klarna-Idempotency-Key': uuidOf(event.id) }
  return {
    at: event.at,
    action,
    method,
    url: isHook ? HOOK : `${API}/${encodeURIComponent(order.id)}/${path}`,
    status: isHook ? 200 : made ? 201 : 204,
    correlationId,
    request: { headers: { 'Content-Type': 'application/json', ...secret }, body: body?.(order, event) },
    response: { headers: { 'Correlation-Id': correlationId, ...(made && { [made[0]]: id }) } },
  }
}

function lineOf({ type, reference, name, quantity, unitPrice, taxRate, totalAmount, taxAmount }: OrderLine): object {
  const prices = { unit_price: unitPrice, tax_rate: taxRate, total_amount: totalAmount, total_tax_amount: taxAmount }
  return { type, reference, name, quantity, ...prices }
}

/** `merchantReference1` is `merchant_reference1` there. */
function changesOf(_order: Order, { changes = [] }: OrderEvent): object {
  const snake = (path: string) => path.replace(/^.*\./, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return Object.fromEntries(changes.map(({ path, to = '' }) => [snake(path), to]))
}

/** The same for the same text, always: four FNV-1a sums in the shape of a UUID. */
function uuidOf(text: string): string {
  const digits = [1, 2, 3, 4].map((seed) => {
    let sum = 0x811c9dc5 ^ seed
    for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    return (sum >>> 0).toString(16).padStart(8, '0')
  })
  return digits.join('').replace(/(.{8})(.{4}).(...).(...)/, '$1-$2-4$3-8$4-')
}
