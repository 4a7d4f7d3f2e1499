import { useContext, type ReactNode } from 'react'
import { ConflictView, type ConflictRow } from '../../display/ConflictView'
import { UnsavedContext } from '../../display/UnsavedContext'
import { useText } from '../../display/useText'
import type { MergedChange } from './mergeDraft'
import type { LinesForm } from './useLinesDraft'
import { useShownLine } from './useShownLine'

/** What somebody else made of the lines under a draft: was, theirs and yours, change by change. */
export function LinesConflict({ form }: { form: LinesForm }): ReactNode {
  const { conflict, draft, reading } = form
  const text = useText()
  const { nameOf, value, pieces } = useShownLine(form)
  const { discard } = useContext(UnsavedContext)
  const gone = text.t('lines.gone')
  const rowOf = ({ id, row, field, theirs, clashes }: MergedChange): ConflictRow => {
    const name = nameOf(row)
    const yours = reading.of(row).line
    const { line } = row
    if (line && field) {
      const label = text.t(`field.line.${field === 'discount' ? 'discountAmount' : field}`, { line: name })
      const now = theirs ? value(theirs, field) : gone
      return { id, label, was: value(line, field), theirs: now, yours: value(yours, field, row), clashes }
    }
    const now = theirs ? pieces(theirs) : gone
    return {
      id,
      label: name,
      was: line && pieces(line),
      theirs: line && now,
      yours: line ? gone : pieces(yours),
      clashes,
    }
  }
  return (
    <ConflictView
      action="editLines"
      began={draft.order}
      rows={conflict?.changes.map(rowOf) ?? []}
      onResolve={(theirs) => conflict?.resolve(theirs)}
      onDiscard={discard}
    />
  )
}
