import { getLineStates } from '../model/lineStates'
import type { Order } from '../model/order'

/** Pieces of a product. */
export interface RemainingItem {
  name: string
  quantity: number
}

/** What of the order is not captured, product by product; nothing where that is not known of every line. */
export function remainingItems(order: Order): RemainingItem[] {
  const states = getLineStates(order)
  if (states.some(({ captured }) => captured === null)) return []
  return order.lines
    .map(({ name, quantity }, index) => ({ name, quantity: quantity - (states[index]?.captured ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
}
