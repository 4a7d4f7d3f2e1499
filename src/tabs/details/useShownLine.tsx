import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import type { Change } from '../../display/ChangeList'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import type { OrderLine } from '../../model/orderLine'
import type { DraftChange } from './draftChanges'
import type { DraftRow, RowField } from './linesDraft'
import type { LinesForm } from './useLinesDraft'

/** How lines of a draft are said. */
export interface ShownLine {
  nameOf: (row: DraftRow) => string
  /** One field, in figures or words; text that is no number as it was typed. */
  value: (line: OrderLine, field: RowField, row?: DraftRow) => ReactNode
  /** "2 × 49,00". */
  pieces: (line: OrderLine) => ReactNode
  /** A change in a few words, for the question before it is lost. */
  summary: (change: DraftChange) => string
  change: (change: DraftChange) => Omit<Change, 'id' | 'onUndo'>
}

/** Says lines and their changes, for the dock and for a conflict. */
export function useShownLine({ reading, terms: { currency } }: LinesForm): ShownLine {
  const text = useText()
  const money = (amount: number): ReactNode => <Amount value={amount} currency={currency} plain />
  const nameOf = (row: DraftRow): string => (row.line ?? reading.of(row).line).name || text.t('lines.new')
  const value: ShownLine['value'] = (line, field, row) => {
    const of = line[field === 'discount' ? 'discountAmount' : field]
    if (typeof of !== 'number')
      return field === 'type' ? text.word('lineType', line.type) : <PersonText>{of}</PersonText>
    if (!Number.isFinite(of)) return row?.typed[field]
    if (field === 'quantity') return text.number(of)
    return field === 'taxRate' ? text.percent(of) : money(of)
  }
  const pieces = (line: OrderLine): ReactNode =>
    text.rich('lines.pieces', { quantity: text.number(line.quantity), price: money(line.unitPrice) })
  return {
    nameOf,
    value,
    pieces,
    summary({ row, field }) {
      const what = field ?? (row.line ? 'removed' : 'added')
      return text.t(`lines.change.${what}`, { line: nameOf(row) })
    },
    change({ row, field, sum }) {
      const label = nameOf(row)
      const wanted = reading.of(row).line
      const shownSum = typeof sum === 'number' && { sum: <Amount value={sum} currency={currency} plain signed /> }
      if (!row.line) return { kind: 'added', label, now: sum === null ? '—' : pieces(wanted), ...shownSum }
      if (field === undefined) return { kind: 'removed', label, ...shownSum }
      return {
        kind: 'changed',
        label: text.t(`lines.change.${field}`, { line: label }),
        was: value(row.line, field),
        now: value(wanted, field, row),
        ...shownSum,
      }
    },
  }
}
