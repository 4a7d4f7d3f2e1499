import { takesOff } from '../../model/orderLine'
import { sumOf } from '../../model/sumOf'
import type { DraftRow } from './linesDraft'
import { readRow, type RowReading, type RowTerms } from './readRow'

/** What all rows of a draft come to. */
export interface DraftReading {
  of: (row: DraftRow) => RowReading
  /** The rows that are sent, in their order. */
  sent: readonly DraftRow[]
  /** Null where something cannot be read. */
  total: number | null
  tax: number | null
}

/** Reads drafts row by row. A row that is the same object as before is not read again. */
export function createRowReader(terms: RowTerms): (rows: readonly DraftRow[]) => DraftReading {
  const kept = new WeakMap<DraftRow, { whole: number; reading: RowReading }>()
  const read = (row: DraftRow, whole: number): RowReading => {
    const before = kept.get(row)
    if (before && (before.whole === whole || !isPartOfWhole(row))) return before.reading
    const reading = readRow(row, terms, whole)
    kept.set(row, { whole, reading })
    return reading
  }
  return (rows) => {
    const sent = rows.filter(({ removed }) => !removed)
    const priced = sent.filter((row) => !takesOff(typeOf(row))).map((row) => read(row, 0).line.totalAmount)
    const whole = sumOf(priced) ?? Number.NaN
    const of = (row: DraftRow): RowReading => read(row, whole)
    return {
      of,
      sent,
      total: sumOf(sent.map((row) => of(row).line.totalAmount)),
      tax: sumOf(sent.map((row) => of(row).line.taxAmount)),
    }
  }
}

/** Takes a percentage off the other lines, so that it follows them. */
function isPartOfWhole(row: DraftRow): boolean {
  return row.percent?.includes('unitPrice') === true && takesOff(typeOf(row))
}

function typeOf({ line, typed }: DraftRow): string {
  return typed.type ?? line?.type ?? 'physical'
}
