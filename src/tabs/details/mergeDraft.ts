import { identityOf } from '../../model/matchLine'
import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'
import type { DraftReading } from './createRowReader'
import { type DraftChange, draftChanges, ROW_FIELDS, valueOf } from './draftChanges'
import type { DraftRow, LinesDraft, RowField } from './linesDraft'
import { withoutTyped } from './withoutTyped'

/** A change of a draft beside what somebody else made of its line meanwhile. */
export interface MergedChange extends DraftChange {
  /** The line as it is now; nothing where it is gone. */
  theirs?: OrderLine | undefined
  /** Theirs is neither what it was nor what the draft wants. */
  clashes: boolean
}

/** A draft brought together with another version of its order. */
export interface Merge {
  changes: MergedChange[]
  /** The draft on that version, with theirs in the changes of these ids. */
  take: (theirs: ReadonlySet<string>) => LinesDraft
}

/**
 * Brings a draft together with another version of its order. Keys hold within one version only, so lines are matched
 * by reference, name and unit price. What was not typed follows the new version; what was typed stays.
 */
export function mergeDraft(
  draft: LinesDraft,
  order: Order,
  reading: DraftReading,
  shown: (row: DraftRow, field: RowField) => string,
): Merge {
  const { pairs, rest } = pairLines(draft.rows, order.lines, reading)
  const changes = draftChanges(draft.rows, reading).map((change): MergedChange => {
    const theirs = pairs.get(change.row.id)
    return { ...change, theirs, clashes: clashes(change, theirs, reading) }
  })
  const all = (row: DraftRow): DraftRow['typed'] =>
    Object.fromEntries(ROW_FIELDS.map((field) => [field, shown(row, field)]))
  const take = (theirs: ReadonlySet<string>): LinesDraft => {
    const made = new Map(rest.map((line, at) => [line, { id: `row-${draft.made + at}`, line, typed: {} }]))
    const found = new Map<OrderLine, DraftRow>(made)
    const own: DraftRow[] = []
    for (const row of draft.rows) {
      const line = pairs.get(row.id)
      if (line) found.set(line, onto(row, line, theirs))
      else if (!row.line) own.push(row)
      // Gone meanwhile: with what was typed into it, it comes back as a new line.
      else if (!row.removed && isTyped(row, changes) && !isTaken(row, changes, theirs))
        own.push({ id: row.id, typed: all(row), ...(row.percent && { percent: row.percent }) })
    }
    const rows = [...order.lines.flatMap((line) => found.get(line) ?? []), ...own]
    return { ...draft, order, rows, made: draft.made + rest.length }
  }
  return { changes, take }
}

function clashes({ row, field }: DraftChange, theirs: OrderLine | undefined, reading: DraftReading): boolean {
  const { line, removed } = row
  if (!line) return false
  if (removed || field === undefined)
    return theirs !== undefined && ROW_FIELDS.some((one) => valueOf(theirs, one) !== valueOf(line, one))
  if (!theirs) return true
  const value = valueOf(theirs, field)
  return value !== valueOf(line, field) && value !== valueOf(reading.of(row).line, field)
}

const isTyped = (row: DraftRow, changes: readonly MergedChange[]): boolean => changes.some((one) => one.row === row)

const isTaken = (row: DraftRow, changes: readonly MergedChange[], theirs: ReadonlySet<string>): boolean =>
  changes.some((one) => one.row === row && theirs.has(one.id))

function onto(row: DraftRow, line: OrderLine, theirs: ReadonlySet<string>): DraftRow {
  const { removed, ...kept } = row
  const fields = ROW_FIELDS.filter((field) => theirs.has(`${row.id}.${field}`))
  const next = fields.reduce<DraftRow>(withoutTyped, { ...kept, line })
  return removed && !theirs.has(row.id) ? { ...next, removed } : next
}

/** The new line of each row, and the new lines that no row stands for. Of identical ones the first is met first. */
function pairLines(rows: readonly DraftRow[], lines: readonly OrderLine[], reading: DraftReading) {
  const open = new Map<string, OrderLine[]>()
  for (const line of lines) {
    const same = open.get(identityOf(line))
    if (same) same.push(line)
    else open.set(identityOf(line), [line])
  }
  const pairs = new Map<string, OrderLine>()
  // New rows last: one that somebody else has added too is not added twice.
  const inTurn = [...rows.filter(({ line }) => line), ...rows.filter(({ line }) => !line)]
  for (const row of inTurn) {
    const line = open.get(identityOf(row.line ?? reading.of(row).line))?.shift()
    if (line) pairs.set(row.id, line)
  }
  return { pairs, rest: [...open.values()].flat() }
}
