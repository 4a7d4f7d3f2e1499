import type { OrderLine } from '../../model/orderLine'
import type { DraftReading } from './createRowReader'
import type { DraftRow, RowField } from './linesDraft'

/** One thing that a draft changes. */
export interface DraftChange {
  id: string
  row: DraftRow
  /** Without one, the row is new, or removed. */
  field?: RowField
  /** What the row does to the total, once for each row; null where it cannot be read. */
  sum?: number | null
}

/** In the order in which an editor shows them. */
export const ROW_FIELDS: readonly RowField[] = [
  'name',
  'reference',
  'type',
  'quantity',
  'unitPrice',
  'taxRate',
  'discount',
]

/** What a line has in a field; an empty text is nothing. */
export function valueOf(line: OrderLine, field: RowField): string | number {
  return line[field === 'discount' ? 'discountAmount' : field] ?? ''
}

/** All that a draft would change, row by row. What was typed and comes to what it was is no change. */
export function draftChanges(rows: readonly DraftRow[], reading: DraftReading): DraftChange[] {
  return rows.flatMap((row): DraftChange[] => {
    const { id, line, removed } = row
    if (line && removed) return [{ id, row, sum: minus(0, line.totalAmount) }]
    const wanted = reading.of(row).line
    if (!line) return [{ id, row, sum: minus(wanted.totalAmount, 0) }]
    if (wanted === line) return []
    const fields = ROW_FIELDS.filter((field) => valueOf(wanted, field) !== valueOf(line, field))
    return fields.map((field, at) => ({
      id: `${id}.${field}`,
      row,
      field,
      ...(at === fields.length - 1 && { sum: minus(wanted.totalAmount, line.totalAmount) }),
    }))
  })
}

function minus(after: number, before: number): number | null {
  return Number.isSafeInteger(after - before) ? after - before : null
}
