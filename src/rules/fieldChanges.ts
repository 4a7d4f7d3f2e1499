import { given } from '../model/given'
import type { Order } from '../model/order'
import type { FieldChange } from '../model/orderEvent'
import type { OrderLine } from '../model/orderLine'
import { LINE_FIELDS } from './lineFields'

/** Which of the fields of `after` differ from `before`; an empty text counts as nothing. */
export function fieldChanges<T extends object>(
  before: Partial<T>,
  after: T,
  path = '',
  fields: readonly (keyof T)[] = Object.keys(after) as (keyof T)[],
): FieldChange[] {
  return fields.flatMap((field) => {
    const [from, to] = [before[field], after[field]]
    return (from ?? '') === (to ?? '') ? [] : [{ path: `${path}${String(field)}`, ...given({ from, to }) }]
  })
}

/** What an edit of the lines changes: each field of each line, lines that come and go, and the amount. */
export function lineChanges(order: Order, lines: readonly OrderLine[], amount: number): FieldChange[] {
  const standing = new Map(order.lines.map((line) => [line.key, line]))
  const wanted = new Set(lines.map(({ key }) => key))
  const changed = lines.flatMap((line, index): FieldChange[] => {
    const before = standing.get(line.key)
    const path = `lines.${index}`
    if (!before) return [{ path, label: line.name, to: line.totalAmount }]
    return fieldChanges(before, line, `${path}.`, LINE_FIELDS).map((one) => ({ ...one, label: before.name }))
  })
  const removed = order.lines.flatMap(({ key, name: label, totalAmount: from }, index): FieldChange[] =>
    wanted.has(key) ? [] : [{ path: `lines.${index}`, label, from }],
  )
  return [...changed, ...removed, ...fieldChanges(order, { amount })]
}
