import type { Address } from '../model/address'
import type { Order } from '../model/order'
import type { FieldChange } from '../model/orderEvent'
import type { OrderLine } from '../model/orderLine'

/** What a person can tell apart in a line. */
const LINE_FIELDS = [
  'type',
  'name',
  'reference',
  'quantity',
  'unitPrice',
  'discountAmount',
  'taxRate',
  'totalAmount',
] as const

/** What an edit of the lines changes: each field of each line, lines that come and go, and the amount. */
export function lineChanges(order: Order, lines: readonly OrderLine[], amount: number): FieldChange[] {
  const changed = lines.flatMap((line, index) => {
    const before = order.lines.find(({ key }) => key === line.key)
    if (!before) return [{ path: `lines.${index}`, label: line.name, to: line.totalAmount }]
    const fields = LINE_FIELDS.flatMap((field) => change(`lines.${index}.${field}`, before[field], line[field]))
    return fields.map((one) => ({ ...one, label: before.name }))
  })
  const removed = order.lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => !lines.some(({ key }) => key === line.key))
    .map(({ line, index }) => ({ path: `lines.${index}`, label: line.name, from: line.totalAmount }))
  return [...changed, ...removed, ...change('amount', order.amount, amount)]
}

/** What an edit of the references changes. */
export function referenceChanges(
  order: Order,
  sent: { merchantReference1?: string; merchantReference2?: string },
): FieldChange[] {
  return (['merchantReference1', 'merchantReference2'] as const).flatMap((field) =>
    sent[field] === undefined ? [] : change(field, order[field], sent[field]),
  )
}

/** What an edit of an address changes. */
export function addressChanges(side: string, before: Address, sent: Partial<Address>): FieldChange[] {
  return (Object.keys(sent) as (keyof Address)[]).flatMap((field) =>
    change(`${side}.${field}`, before[field], sent[field]),
  )
}

/** An empty text counts as nothing. */
function change(path: string, from: unknown, to: unknown): FieldChange[] {
  if (from === to) return []
  const sides = Object.entries({ from, to }).filter(([, value]) => value !== undefined && value !== '')
  return [{ path, ...Object.fromEntries(sides) }]
}
