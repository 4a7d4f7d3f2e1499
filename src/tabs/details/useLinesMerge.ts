import { type Dispatch, useEffect, useMemo, useState } from 'react'
import { useOrder } from '../../state/useOrder'
import type { EditorProps } from '../editorProps'
import type { DraftReading } from './createRowReader'
import type { DraftStep } from './changeDraft'
import type { LinesDraft } from './linesDraft'
import { mergeDraft, type MergedChange } from './mergeDraft'
import { type RowTerms, shownIn } from './readRow'

/** What a person has to look at before anything is sent. */
export interface LinesConflict {
  changes: readonly MergedChange[]
  /** Told the ids of the changes in which theirs was chosen. */
  resolve: (theirs: ReadonlySet<string>) => void
}

/** A draft, and the order as it is now. */
export interface MergeTask {
  snapshot: EditorProps['snapshot']
  draft: LinesDraft
  step: Dispatch<DraftStep>
  terms: RowTerms
  reading: DraftReading
}

const NONE: ReadonlySet<string> = new Set()

/** Brings a draft together with each new version of its order: silently where nothing clashes, else as a conflict. */
export function useLinesMerge({ snapshot, draft, step, terms, reading }: MergeTask): LinesConflict | undefined {
  const { order, operation } = snapshot
  const { abandon } = useOrder()
  const isRefused = operation.is === 'conflict' && operation.intent.command.type === 'editLines'
  const isNew = !useIsOwn(snapshot) && (isRefused || order !== draft.order)
  const merge = useMemo(
    () => (isNew ? mergeDraft(draft, order, reading, (row, field) => shownIn(row, field, terms)) : undefined),
    [order, draft, reading, isNew, terms],
  )
  const mustLook = isRefused || merge?.changes.some(({ clashes }) => clashes)
  useEffect(() => {
    if (merge && !mustLook) step({ is: 'merged', draft: merge.take(NONE) })
  }, [merge, mustLook, step])
  if (!merge || !mustLook) return undefined
  return {
    changes: merge.changes,
    resolve(theirs) {
      step({ is: 'merged', draft: merge.take(theirs) })
      if (isRefused) abandon()
    },
  }
}

/** The echo of a write of one's own is not somebody else's change. */
function useIsOwn({ operation }: EditorProps['snapshot']): boolean {
  const intent = operation.is === 'idle' ? undefined : operation.intent
  const [before] = useState(intent?.id)
  if (operation.is === 'sending' || operation.is === 'unknown') return true
  return operation.is === 'done' && intent?.command.type === 'editLines' && intent.id !== before
}
