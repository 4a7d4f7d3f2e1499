import { ORDER_ERROR_KINDS, OrderError, type OrderErrorDetails, type OrderErrorKind } from '../adapters/OrderError'
import { trustedOrder } from './trustedOrder'

/** The longest text taken over from a backend, in characters. */
const LONGEST = 300
/** The most messages, and the most fields, taken over from one error. */
const MOST = 20

/** Whatever an adapter threw, as an `OrderError` that is bounded and safe to show. Never throws. */
export function trustedError(thrown: unknown, orderId: string): OrderError {
  try {
    const { name, kind, message } = Object(thrown) as Partial<OrderError>
    if (name === 'OrderError' && ORDER_ERROR_KINDS.includes(kind as OrderErrorKind)) {
      return new OrderError(kind as OrderErrorKind, detailsOf(thrown as OrderError, orderId))
    }
    const text = short(typeof thrown === 'string' ? thrown : message)
    return new OrderError(kindOf(name), { ...(text && { messages: [text] }), cause: thrown })
  } catch {
    return new OrderError('server')
  }
}

/** `fetch` throws a TypeError where there was no answer. */
function kindOf(name: unknown): OrderErrorKind {
  if (name === 'AbortError') return 'aborted'
  if (name === 'TimeoutError') return 'timeout'
  return name === 'TypeError' ? 'network' : 'server'
}

function short(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text.slice(0, LONGEST) : undefined
}

function detailsOf(error: OrderError, orderId: string): OrderErrorDetails {
  const code = short(error.code)
  const correlationId = short(error.correlationId)
  const messages = Array.isArray(error.messages)
    ? error.messages.slice(0, MOST).flatMap((text) => short(text) ?? [])
    : []
  const fields = Object.entries(Object(error.fields) as object)
    .slice(0, MOST)
    .flatMap(([path, word]) => (short(word) ? [[path.slice(0, LONGEST), short(word)]] : []))
  const wait = error.retryAfterMs
  return {
    ...(code && { code }),
    ...(correlationId && { correlationId }),
    ...(messages.length > 0 && { messages }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) as Record<string, string> }),
    ...(typeof wait === 'number' && wait > 0 && { retryAfterMs: wait }),
    ...currentOf(error, orderId),
    ...(error.cause !== undefined && { cause: error.cause }),
  }
}

function currentOf({ current }: OrderError, orderId: string): OrderErrorDetails {
  try {
    return { current: trustedOrder(current, orderId) }
  } catch {
    return {}
  }
}
