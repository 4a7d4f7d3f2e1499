import { getLineStates, type LineState } from '../model/lineStates'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'

/** For each order line: pieces that may still move, pieces that have moved, and whether both are known. */
export interface Pieces {
  left: (line: OrderLine) => number
  taken: (line: OrderLine) => number
  known: (line: OrderLine) => boolean
}

/** Counts what is left of `whole` (of the line itself, if it is not given) after the pieces that are `gone`. */
export function piecesOf(order: Order, gone: (keyof LineState)[], whole?: 'captured'): Pieces {
  const states = new Map(getLineStates(order).map((state) => [state.key, state]))
  const read = (line: OrderLine): [known: boolean, taken: number, left: number] => {
    const state = states.get(line.key)
    const counts = gone.map((field) => state?.[field])
    const from = whole ? state?.[whole] : line.quantity
    const known = [from, ...counts].every((count) => typeof count === 'number')
    const taken = known ? counts.reduce<number>((sum, count) => sum + Number(count), 0) : 0
    return [known, taken, known ? Number(from) - taken : line.quantity]
  }
  return { known: (line) => read(line)[0], taken: (line) => read(line)[1], left: (line) => read(line)[2] }
}
