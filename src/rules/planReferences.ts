import type { Order } from '../model/order'
import type { InputOf } from './input'
import type { Draft } from './planner'
import { readTexts } from './readTexts'

/** The API's limits, in characters. */
const LIMITS = { merchantReference1: 255, merchantReference2: 255 }

/** Only what changed is sent; "" clears. */
export function planReferences(order: Order, input: InputOf['editReferences']): Draft {
  const { changed, issues } = readTexts(order, input, LIMITS)
  return { command: { type: 'editReferences', ...changed }, issues }
}
