import type { DraftRow, RowField } from './linesDraft'

/** The row as it is where nobody typed into that field. */
export function withoutTyped(row: DraftRow, field: RowField): DraftRow {
  const { [field]: _, ...typed } = row.typed
  return { ...row, typed, percent: row.percent?.filter((one) => one !== field) ?? [] }
}
