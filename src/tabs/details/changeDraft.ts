import type { DraftRow, LinesDraft, RowField } from './linesDraft'
import { withoutTyped } from './withoutTyped'

/** One step of a draft. */
export type DraftStep =
  | { is: 'typed'; id: string; field: RowField; text: string; percent?: boolean }
  | { is: 'added'; typed: DraftRow['typed']; field: RowField }
  | { is: 'removed'; id: string }
  /** Takes back one field, or without one that a row was added or removed. */
  | { is: 'undone'; id: string; field?: RowField }
  | { is: 'opened'; id: string; field?: RowField }
  | { is: 'folded' }
  | { is: 'merged'; draft: LinesDraft }

/** The draft after a step. Rows that the step is not about stay the same objects. */
export function changeDraft(draft: LinesDraft, step: DraftStep): LinesDraft {
  const { rows } = draft
  switch (step.is) {
    case 'typed':
      return { ...draft, rows: replace(rows, step.id, (row) => typeInto(row, step)) }
    case 'added': {
      const id = `row-${draft.made}`
      const row: DraftRow = { id, typed: step.typed }
      return { ...draft, rows: [...rows, row], open: id, focus: { id, field: step.field }, made: draft.made + 1 }
    }
    case 'removed':
      return {
        ...draft,
        rows: rows.flatMap((row) => (row.id !== step.id ? row : row.line ? { ...row, removed: true } : [])),
        open: undefined,
        focus: { id: neighbourOf(rows, step.id) },
      }
    case 'undone':
      return { ...draft, rows: undo(rows, step) }
    case 'opened':
      return { ...draft, open: step.id, ...(step.field && { focus: { id: step.id, field: step.field } }) }
    case 'folded':
      return { ...draft, open: undefined, ...(draft.open !== undefined && { focus: { id: draft.open } }) }
    case 'merged':
      return step.draft
    default:
      return step satisfies never
  }
}

/** The row after it, else the one before. */
function neighbourOf(rows: readonly DraftRow[], id: string): string {
  const left = rows.filter((row) => !row.removed)
  const at = left.findIndex((row) => row.id === id)
  return (left[at + 1] ?? left[at - 1])?.id ?? ''
}

function typeInto(row: DraftRow, step: Extract<DraftStep, { is: 'typed' }>): DraftRow {
  const { field, text, percent = row.percent?.includes(field) } = step
  const others = row.percent?.filter((one) => one !== field) ?? []
  return { ...row, typed: { ...row.typed, [field]: text }, percent: percent ? [...others, field] : others }
}

function undo(rows: readonly DraftRow[], { id, field }: { id: string; field?: RowField }): readonly DraftRow[] {
  if (field !== undefined) return replace(rows, id, (row) => withoutTyped(row, field))
  return rows.flatMap((row) => {
    if (row.id !== id) return row
    const { removed: _, ...back } = row
    return row.line ? back : []
  })
}

function replace(rows: readonly DraftRow[], id: string, change: (row: DraftRow) => DraftRow): readonly DraftRow[] {
  return rows.map((row) => (row.id === id ? change(row) : row))
}
