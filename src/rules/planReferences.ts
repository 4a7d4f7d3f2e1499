import type { Order } from '../model/order'
import type { InputOf } from './input'
import type { Draft } from './planner'
import { readTexts, unchanged } from './readTexts'

/** The most characters of each reference. Source: Order Management API v1. */
export const REFERENCE_LIMITS = { merchantReference1: 255, merchantReference2: 255 }

/** Only what changed is sent; "" clears. */
export function planReferences(order: Order, input: InputOf['editReferences']): Draft {
  const { changed, issues } = readTexts(order, input, REFERENCE_LIMITS)
  return { command: { type: 'editReferences', ...changed }, issues: [...issues, ...unchanged(changed)] }
}
