import { getLineStates } from '../model/lineStates'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import type { LineDraft } from './input'
import type { Issue } from './planned'
import type { ReadLine } from './readLineDraft'

/** What a partly captured line keeps: the captured pieces were charged with it. */
const LOCKED = ['type', 'name', 'reference', 'unitPrice', 'taxRate', 'discountAmount'] as const

/**
 * What an edit must leave as it is. The write replaces all lines, so captured ones are sent again: in full as they
 * stand, in part with no fewer pieces than are captured. Where nobody knows what is captured of a line, only the
 * total is bound.
 */
export function lockIssues(order: Order, drafts: readonly LineDraft[], read: readonly ReadLine[]): Issue[] {
  const captured = new Map(getLineStates(order).map((state) => [state.key, state.captured]))
  const issues = read.flatMap(({ line, before }, index) => {
    const pieces = before ? captured.get(before.key) : 0
    return before && pieces && line !== before ? changesOf(line, before, pieces, index) : []
  })
  const removed = order.lines.filter(
    (line) => captured.get(line.key) && !drafts.some((draft) => draft.key === line.key),
  )
  return [...issues, ...removed.map((): Issue => ({ code: 'captured_line_removed', path: 'lines' }))]
}

function changesOf(line: OrderLine, before: OrderLine, captured: number, index: number): Issue[] {
  if (captured >= before.quantity) return [{ code: 'captured_line_locked', path: `lines.${index}` }]
  const issues = LOCKED.filter((field) => line[field] !== before[field] && (line[field] || before[field])).map(
    (field): Issue => ({ code: 'captured_line_locked', path: `lines.${index}.${field}` }),
  )
  const discounted = before.discountAmount !== 0
  const fewer = line.quantity < captured || (discounted && line.quantity !== before.quantity)
  if (fewer) {
    const bound = discounted ? { min: before.quantity, max: before.quantity } : { min: captured }
    issues.push({ code: 'captured_line_locked', path: `lines.${index}.quantity`, ...bound })
  }
  return issues
}
