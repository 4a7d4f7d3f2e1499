import { ORDER_ERROR_KINDS, OrderError, type OrderErrorKind } from '../adapters/OrderError'
import type { Order } from '../model/order'
import { legibleOrder } from './legibleOrder'

/** The longest text taken over from a backend, in characters. */
const LONGEST = 300
/** The most messages, and the most fields, taken over from one error. */
const MOST = 20

/** Whatever an adapter threw, as an `OrderError` that is bounded and safe to show. Never throws. */
export function trustedError(thrown: unknown, orderId: string): OrderError {
  try {
    const error = Object(thrown) as OrderError
    const { name, kind, code, correlationId, messages, fields, retryAfterMs } = error
    const isOurs = name === 'OrderError' && ORDER_ERROR_KINDS.includes(kind)
    const said = isOurs ? [messages].flat() : [typeof thrown === 'string' ? thrown : error.message]
    const wait = Number(retryAfterMs)
    const current = currentOf(error, orderId)
    return new OrderError(isOurs ? kind : kindOf(name), {
      ...shortTexts({ code, correlationId }),
      messages: Object.values(shortTexts(said)),
      fields: shortTexts(fields),
      ...(wait > 0 && { retryAfterMs: wait }),
      ...(current && { current }),
      cause: isOurs ? error.cause : thrown,
    })
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

/** The texts of a record or a list, cut, under their names; what is none is left out. @param longest @default 300 */
export function shortTexts(texts: unknown, longest = LONGEST): Record<string, string> {
  const parts = Object.entries(Object(texts) as object).slice(0, MOST)
  return Object.fromEntries(
    parts.flatMap(([name, text]) =>
      typeof text === 'string' && text ? [[name.slice(0, longest), text.slice(0, longest)]] : [],
    ),
  )
}

function currentOf({ current }: OrderError, orderId: string): Order | undefined {
  try {
    return legibleOrder(current, orderId)
  } catch {
    return undefined
  }
}
