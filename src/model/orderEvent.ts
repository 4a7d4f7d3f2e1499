import type { Minor } from './money'
import type { Origin } from './origin'

/** What can happen to an order. An open list: an unknown word is shown as it is. */
export type EventType =
  | 'authorized'
  | 'captured'
  | 'refunded'
  | 'released'
  | 'cancelled'
  | 'expired'
  | 'extended'
  | 'duplicated'
  | 'lines_edited'
  | 'references_edited'
  | 'shipping_edited'
  | 'billing_edited'
  | 'disputed'
  | 'dispute_updated'
  | 'settled'
  | 'note'
  | (string & {})

/** One field before and after. `path` is dotted: `merchantReference1`, `lines.2.quantity`. */
export interface FieldChange {
  path: string
  /** The line's name, since a position in the list holds within one version only. */
  label?: string
  from?: unknown
  to?: unknown
}

/** One entry of the timeline. */
export interface OrderEvent {
  id: string
  type: EventType
  /** ISO 8601, UTC. */
  at: string
  origin?: Origin
  amount?: Minor
  /** What was left to capture (captures) or to refund (refunds) after it. */
  remainingAfter?: Minor
  captureId?: string
  refundId?: string
  disputeId?: string
  changes?: FieldChange[]
  text?: string
}
