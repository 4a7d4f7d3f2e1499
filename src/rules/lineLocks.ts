import { getLineStates } from '../model/lineStates'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { type Check, findings } from './findings'
import type { LineDraft } from './input'
import { LOCKED_FIELDS } from './lineFields'
import type { Issue } from './planned'
import type { ReadLine } from './readLineDraft'

/**
 * What an edit must leave as it is. The write replaces all lines, so captured ones are sent again: in full as they
 * stand, in part with no fewer pieces than are captured. Where nobody knows what is captured of a line, only the
 * total is bound.
 */
export function lockIssues(order: Order, drafts: readonly LineDraft[], read: readonly ReadLine[]): Issue[] {
  const captured = new Map(getLineStates(order).map((state) => [state.key, state.captured]))
  const kept = new Set(drafts.map(({ key }) => key))
  const checks = read.flatMap(({ line, before }, index): Check[] => {
    const pieces = before && line !== before && captured.get(before.key)
    return pieces ? changesOf(line, before, pieces, `lines.${index}`) : []
  })
  const removed = order.lines.map(({ key }): Check => [
    captured.get(key) && !kept.has(key),
    'captured_line_removed',
    'lines',
  ])
  return findings(...checks, ...removed)
}

function changesOf(line: OrderLine, before: OrderLine, captured: number, path: string): Check[] {
  const code = 'captured_line_locked'
  const { quantity } = before
  if (captured >= quantity) return [[true, code, path]]
  const bound = before.discountAmount === 0 ? { min: captured } : { min: quantity, max: quantity }
  return [
    ...LOCKED_FIELDS.map((field): Check => [(line[field] || '') !== (before[field] || ''), code, `${path}.${field}`]),
    [line.quantity < bound.min || line.quantity > (bound.max ?? Infinity), code, `${path}.quantity`, bound],
  ]
}
