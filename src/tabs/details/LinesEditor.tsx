import { useMemo, useState, type ReactNode } from 'react'
import { FormFrame } from '../../display/FormFrame'
import { isRefused } from '../../display/isRefused'
import { useHold } from '../../display/useHold'
import { useText } from '../../display/useText'
import { useEscape } from '../../primitives/useEscape'
import type { Input } from '../../rules/input'
import type { EditorProps } from '../editorProps'
import { AddLineButtons } from './AddLineButtons'
import { LinesConflict } from './LinesConflict'
import { LinesContext } from './LinesContext'
import { LinesFormBody, LinesLead } from './LinesFormBody'
import { LinesOutcome } from './LinesOutcome'
import { fieldOf } from './rowView'
import { useLinesDraft } from './useLinesDraft'
import { useShownLine } from './useShownLine'

/** One draft of order lines and discounts: what is captured stays, the rest can change. */
export function LinesEditor({ snapshot, onDone, onBack }: EditorProps): ReactNode {
  const { order, capabilities } = snapshot
  const verdict = capabilities.editLines
  const text = useText()
  const form = useLinesDraft(snapshot)
  const { draft, step, terms, reading, conflict } = form
  const { summary } = useShownLine(form)
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set())
  const busy = useHold().sending === 'editLines'
  const locked = busy || isRefused(verdict)
  useEscape(draft.open !== undefined && !busy && !conflict, () => step({ is: 'folded' }))
  const setting = useMemo(() => ({ step, terms, order, locked, tried }), [step, terms, order, locked, tried])
  if (conflict) return <LinesConflict form={form} />
  const read = (): Input<'editLines'> | undefined => {
    setTried(new Set(draft.rows.map(({ id }) => id)))
    const checked = form.check()
    if (checked.input) return checked.input
    const { wrong: id, issue } = checked
    const field = issue && fieldOf(issue)
    if (id !== undefined) step({ is: 'opened', id, ...(field && { field }) })
    return undefined
  }
  const amount = reading.total === null ? '' : text.money(reading.total, order.currency)
  return (
    <FormFrame
      task={{ action: 'editLines', order, verdict, onDone, onBack }}
      lead={<LinesLead order={order} />}
      tools={<AddLineButtons form={form} locked={locked} />}
      plan={form.plan}
      submit={amount ? text.t('lines.submit', { amount }) : text.t('lines.submitUnknown')}
      read={read}
      changes={form.changes.map(summary)}
      outcome={<LinesOutcome form={form} order={order} tried={tried} />}
    >
      <LinesContext.Provider value={setting}>
        <LinesFormBody form={form} snapshot={snapshot} />
      </LinesContext.Provider>
    </FormFrame>
  )
}
