import { getLineStates } from '../model/lineStates'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { type Check, findings } from './findings'
import { LOCKED_FIELDS } from './lineFields'
import type { Issue } from './planned'
import type { ReadLine } from './readLineDraft'

/**
 * What an edit must leave as it is. The write replaces all lines, so captured ones are sent again: in full as they
 * stand, in part with no fewer pieces than are captured. Where nobody knows what is captured of a line, only the
 * total is bound.
 */
export function lockIssues(order: Order, read: readonly ReadLine[]): Issue[] {
  const checks = getLineStates(order).flatMap(({ key, captured }): Check[] => {
    const index = read.findIndex(({ before }) => before?.key === key)
    const { line, before } = read[index] ?? {}
    if (!captured) return []
    if (!line || !before) return [[true, 'captured_line_removed', 'lines']]
    return line === before ? [] : changesOf(line, before, captured, `lines.${index}`)
  })
  return findings(...checks)
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
