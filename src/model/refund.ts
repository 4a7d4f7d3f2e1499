import type { Minor } from './money'
import type { OrderLine } from './orderLine'
import type { Origin } from './origin'

/** Money that goes back to the shopper. */
export interface Refund {
  id: string
  amount: Minor
  /** ISO 8601, UTC. */
  at: string
  /** Empty when it was refunded by amount. */
  lines: OrderLine[]
  captureId?: string
  description?: string
  reference?: string
  origin?: Origin
  settlementId?: string
  /** Absent means done. A pending refund is not in `order.refundedAmount` yet. */
  state?: 'pending' | 'done' | 'failed'
  idempotencyKey?: string
}
