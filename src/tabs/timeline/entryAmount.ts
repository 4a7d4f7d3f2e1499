import { turned } from '../../display/turned'
import { isMinor } from '../../model/money'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import type { EventSubject } from './eventSubject'

/** What an event moved, with its sign, in the currency it happened in. */
export interface EntryAmount {
  /** Absent where the event is not about money. */
  amount?: unknown
  currency: string
}

/** A refund takes away; a dispute counts in its own currency; an edit moved what lies between before and after. */
export function entryAmount(event: OrderEvent, { dispute }: EventSubject, order: Order): EntryAmount {
  const currency = dispute ? dispute.currency : order.currency
  const amount = event.amount ?? editedBy(event)
  if (amount === undefined) return { currency }
  return { amount: event.type === 'refunded' ? turned(amount) : amount, currency }
}

function editedBy({ changes = [] }: OrderEvent): number | undefined {
  const change = changes.find(({ path }) => path === 'amount')
  return change && isMinor(change.from) && isMinor(change.to) ? change.to - change.from : undefined
}
