import { getLineStates, type LineState } from '../model/lineStates'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'

/** Pieces of an order line. */
export interface Pieces {
  /** Those that may still move. */
  left: number
  /** Those that have moved. */
  taken: number
  /** Whether both are known, and not merely bounded by the line. */
  known: boolean
}

/** Counts what is left of `whole` (of the line itself, if it is not given) after the pieces that are `gone`. */
export function piecesOf(
  order: Order,
  gone: ('captured' | 'refunded' | 'pending')[],
  whole?: 'captured',
): (line: OrderLine) => Pieces {
  const states = new Map(getLineStates(order).map((state) => [state.key, state]))
  return (line) => {
    const state: Partial<LineState> = states.get(line.key) ?? {}
    const counts = gone.map((field) => state[field] ?? Number.NaN)
    const taken = counts.reduce((sum, count) => sum + count)
    const left = (whole ? (state[whole] ?? Number.NaN) : line.quantity) - taken
    return Number.isNaN(left) ? { left: line.quantity, taken: 0, known: false } : { left, taken, known: true }
  }
}
