import { useDeferredValue, useMemo } from 'react'
import type { Input } from '../../rules/input'
import type { Issue, Plan } from '../../rules/planned'
import { useOrder } from '../../state/useOrder'
import type { EditorProps } from '../editorProps'
import type { DraftReading } from './createRowReader'
import type { DraftRow } from './linesDraft'
import { refusedIssues } from './refusedIssues'

/** What the rules say of a draft. */
export interface LinesPlan {
  /** Follows a moment later, so that typing never waits for it. */
  plan: Plan
  /** What is wrong with each row, by its id; the paths begin at the row. */
  issues: ReadonlyMap<string, readonly Issue[]>
  /** Asks the rules at once: what is sent, or the first row that is wrong. */
  check: () => { input?: Input<'editLines'>; wrong?: string | undefined; issue?: Issue | undefined }
}

/** Plans the rows that are sent, behind what is typed: over a thousand lines that takes longer than a key may. */
export function useLinesPlan(reading: DraftReading, snapshot: EditorProps['snapshot']): LinesPlan {
  const { order, capabilities } = snapshot
  const { plan: planOf } = useOrder()
  const later = useDeferredValue(reading)
  const verdict = capabilities.editLines
  // Another order, or another verdict of it, is another question.
  const question = useMemo(() => ({ later, order, verdict }), [later, order, verdict])
  const plan = useMemo(() => planOf('editLines', inputOf(question.later)), [planOf, question])
  const issues = useMemo(
    () => byRow(plan.ok ? refusedIssues(snapshot, later) : plan.issues, later.sent),
    [plan, later, snapshot],
  )
  return {
    plan,
    issues,
    check() {
      const input = inputOf(reading)
      const now = planOf('editLines', input)
      if (now.ok) return { input }
      const issue = now.issues.find(({ path }) => rowAt(path, reading.sent))
      return { wrong: rowAt(issue?.path, reading.sent)?.id, issue: issue && ofRow(issue) }
    },
  }
}

function inputOf({ sent, of }: DraftReading): Input<'editLines'> {
  return { lines: sent.map((row) => of(row).input) }
}

function rowAt(path: string | undefined, sent: readonly DraftRow[]): DraftRow | undefined {
  return sent[Number(/^lines\.(\d+)/.exec(path ?? '')?.[1] ?? Number.NaN)]
}

/** `lines.3.quantity` is the quantity of its row. */
function ofRow(issue: Issue): Issue {
  return { ...issue, path: (issue.path ?? '').split('.').slice(2).join('.') }
}

function byRow(issues: readonly Issue[], sent: readonly DraftRow[]): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>()
  for (const issue of issues) {
    const row = rowAt(issue.path, sent)
    if (row) found.set(row.id, [...(found.get(row.id) ?? []), ofRow(issue)])
  }
  return found
}
