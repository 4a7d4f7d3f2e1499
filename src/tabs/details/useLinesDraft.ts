import { type Dispatch, useMemo, useReducer } from 'react'
import { useText } from '../../display/useText'
import type { EditorProps } from '../editorProps'
import { createRowReader, type DraftReading } from './createRowReader'
import { type DraftChange, draftChanges } from './draftChanges'
import { beginDraft } from './beginDraft'
import { changeDraft, type DraftStep } from './changeDraft'
import type { LinesDraft } from './linesDraft'
import type { RowTerms } from './readRow'
import { type LinesConflict, useLinesMerge } from './useLinesMerge'
import { type LinesPlan, useLinesPlan } from './useLinesPlan'

/** The draft of the lines, and all that is made of it. */
export interface LinesForm extends LinesPlan {
  draft: LinesDraft
  step: Dispatch<DraftStep>
  terms: RowTerms
  reading: DraftReading
  changes: readonly DraftChange[]
  /** Somebody else changed the order under the draft, and the person has to look. */
  conflict: LinesConflict | undefined
}

/** Holds the draft of the lines of an order. */
export function useLinesDraft(snapshot: EditorProps['snapshot']): LinesForm {
  const { order } = snapshot
  const { currency } = order
  const { locale } = useText()
  const [draft, step] = useReducer(changeDraft, order, beginDraft)
  const taxed = order.lines.some(({ type }) => type === 'sales_tax')
  const terms = useMemo(() => ({ currency, locale, taxed }), [currency, locale, taxed])
  const readRows = useMemo(() => createRowReader(terms), [terms])
  const reading = useMemo(() => readRows(draft.rows), [readRows, draft.rows])
  const changes = useMemo(() => draftChanges(draft.rows, reading), [draft.rows, reading])
  const planned = useLinesPlan(reading, snapshot)
  const conflict = useLinesMerge({ snapshot, draft, step, terms, reading })
  return { ...planned, draft, step, terms, reading, changes, conflict }
}
