import type { Order } from '../../model/order'
import type { LinesDraft } from './linesDraft'

/** A draft in which nothing is different yet. */
export function beginDraft(order: Order): LinesDraft {
  return {
    order,
    rows: order.lines.map((line, at) => ({ id: `row-${at}`, line, typed: {} })),
    made: order.lines.length,
  }
}
