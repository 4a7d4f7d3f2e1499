import { getLineStates } from '../model/lineStates'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { type Check, findings, within } from './findings'
import { LOCKED_FIELDS } from './lineFields'
import type { Issue } from './planned'
import type { ReadLine } from './readLineDraft'

/**
 * What an edit must leave as it is. The write replaces all lines, so captured ones are sent again: in full as they
 * stand, in part with no fewer pieces than are captured. Where nobody knows what is captured of a line, only the
 * total is bound.
 */
export function lockIssues(order: Order, read: readonly ReadLine[]): Issue[] {
  const places = new Map(read.map(({ before }, index) => [before?.key, index]))
  return getLineStates(order).flatMap(({ key, captured }) => {
    const index = places.get(key) ?? -1
    const { line, before } = read[index] ?? {}
    if (!captured || (before && line === before)) return []
    if (!line || !before) return findings([true, 'captured_line_removed', 'lines'])
    return within(`lines.${index}`, changeIssues(line, before, captured))
  })
}

/** What captures leave open of a line: all, its quantity upwards, nothing it says of itself (`kept`), or not even to go. */
export type LineLock = 'open' | 'quantity' | 'kept' | 'whole'

/** How far a line can still change. Where nobody knows what is captured of it, it is open, and only the total is bound. */
export function lineLock(line: OrderLine | undefined, captured: number | null | undefined): LineLock {
  if (!line || !captured) return 'open'
  if (captured >= line.quantity) return 'whole'
  return line.discountAmount === 0 ? 'quantity' : 'kept'
}

function changeIssues(line: OrderLine, before: OrderLine, captured: number): Issue[] {
  const code = 'captured_line_locked'
  const lock = lineLock(before, captured)
  if (lock === 'whole') return findings([true, code])
  const { quantity } = before
  const bound: { min: number; max?: number } =
    lock === 'quantity' ? { min: captured } : { min: quantity, max: quantity }
  return findings(
    ...LOCKED_FIELDS.map((field): Check => [(line[field] || '') !== (before[field] || ''), code, field]),
    [line.quantity < bound.min || line.quantity > (bound.max ?? Infinity), code, 'quantity', bound],
  )
}
