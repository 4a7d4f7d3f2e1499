import type { Order } from '../model/order'

/** All the ways a call to the backend can fail. */
export const ORDER_ERROR_KINDS = [
  'network',
  'timeout',
  'offline',
  'unauthorized',
  'forbidden',
  'not_found',
  'conflict',
  'validation',
  'rejected',
  'rate_limited',
  'server',
  'bad_response',
  'unsupported',
  'aborted',
] as const

/** What went wrong. What each means for a write is in `askAdapter`. */
export type OrderErrorKind = (typeof ORDER_ERROR_KINDS)[number]

/** What an `OrderError` can carry. */
export interface OrderErrorDetails {
  /** The provider's own sentences, shown to the person. */
  messages?: string[]
  /** Field path → code. */
  fields?: Record<string, string>
  /** The provider's code: CAPTURE_NOT_ALLOWED, … */
  code?: string
  correlationId?: string
  /** Milliseconds to wait before the same request may be sent again. */
  retryAfterMs?: number
  /** The order as it now is, where the backend said so. */
  current?: Order
  cause?: unknown
}

/** The only error an adapter should throw; anything else counts as an unknown outcome. */
export class OrderError extends Error {
  readonly kind: OrderErrorKind
  declare readonly messages?: string[]
  declare readonly fields?: Record<string, string>
  declare readonly code?: string
  declare readonly correlationId?: string
  declare readonly retryAfterMs?: number
  declare readonly current?: Order

  constructor(kind: OrderErrorKind, details: OrderErrorDetails = {}) {
    super(`order-drawer: ${kind}${details.code ? ` (${details.code})` : ''}`)
    this.name = 'OrderError'
    this.kind = kind
    Object.assign(this, details)
  }
}
