import { Fragment, type ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { ChangeList } from '../../display/ChangeList'
import { issueText } from '../../display/issueText'
import { OutcomeGrid } from '../../display/OutcomeGrid'
import { OutcomeSentences } from '../../display/OutcomeSentences'
import { Say } from '../../display/Say'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import { sumOf } from '../../model/sumOf'
import type { MessageKey } from '../../text/messages'
import type { Issue } from '../../rules/planned'
import { fieldOf, isShown } from './rowView'
import type { LinesForm } from './useLinesDraft'
import { useShownLine } from './useShownLine'

/** Props of {@link LinesOutcome}. */
export interface LinesOutcomeProps {
  form: LinesForm
  order: Order
  /** The rows that somebody tried to send. */
  tried: ReadonlySet<string>
}

/** Docked above the submit: what changes, the books now and after, and what is still wrong. */
export function LinesOutcome({ form, order, tried }: LinesOutcomeProps): ReactNode {
  const { changes, plan, step } = form
  const { change: show } = useShownLine(form)
  if (changes.length === 0) return null
  return (
    <ChangeList
      changes={changes.map((change) => ({
        id: change.id,
        ...show(change),
        onUndo: () => step({ is: 'undone', id: change.row.id, ...(change.field && { field: change.field }) }),
      }))}
    >
      <LinesFigures form={form} order={order} />
      {plan.ok ? (
        <OutcomeSentences order={order} effects={plan.effects} warnings={plan.warnings} action="editLines" />
      ) : (
        <Problems form={form} order={order} tried={tried} issues={plan.issues} />
      )}
    </ChangeList>
  )
}

/** What the lines come to follows each key; what the rules make of it, a moment later. */
function LinesFigures({ form: { reading, plan }, order }: Pick<LinesOutcomeProps, 'form' | 'order'>): ReactNode {
  const { currency, capturedAmount, remainingAmount } = order
  const tax = sumOf(order.lines.map(({ taxAmount }) => taxAmount))
  const figure = (label: MessageKey, now: number | null, after: number | null | undefined) => ({
    label,
    kind: 'number' as const,
    now: <Amount value={now} currency={currency} plain />,
    after: typeof after === 'number' ? <Amount value={after} currency={currency} plain /> : undefined,
    changed: now !== after,
  })
  return (
    <OutcomeGrid
      figures={[
        figure('details.total', order.amount, reading.total),
        figure('lines.ofWhichTax', tax, reading.tax),
        figure('fact.captured', capturedAmount, capturedAmount),
        figure('fact.remaining', remainingAmount, plan.ok ? plan.after.remainingAmount : undefined),
      ]}
    />
  )
}

/** More would push the submit out of sight. */
const NAMED = 3

/** What is wrong with all of it, and how many fields are, with the way to the first of them. */
function Problems({ form, order, tried, issues }: LinesOutcomeProps & { issues: readonly Issue[] }): ReactNode {
  const text = useText()
  const { nameOf } = useShownLine(form)
  // That nothing has changed, or may change, the form says itself.
  const broad = issues.filter(
    ({ path, code }) => !path?.startsWith('lines.') && code !== 'nothing_changed' && text.knows(`issue.${code}`),
  )
  const wrong = form.reading.sent.flatMap((row) =>
    (form.issues.get(row.id) ?? []).flatMap((issue) => {
      const field = fieldOf(issue)
      return field && isShown(issue, row, tried) ? [{ row, field }] : []
    }),
  )
  const links = wrong.slice(0, NAMED).map(({ row, field }, at) => (
    <Fragment key={at}>
      {at > 0 && ', '}
      <button type="button" className="od-link" onClick={() => form.step({ is: 'opened', id: row.id, field })}>
        {text.t(`lines.change.${field}`, { line: nameOf(row) })}
      </button>
    </Fragment>
  ))
  if (broad.length + wrong.length === 0) return null
  return (
    <ul className="od-outcome-says">
      {broad.map((issue, at) => (
        <Say key={at} icon="alert" tone="danger">
          {issueText(issue, text, order)}
        </Say>
      ))}
      {wrong.length > 0 && (
        <Say icon="alert" tone="danger">
          {text.rich('form.toCorrect', { count: wrong.length, fields: [...links, wrong.length > NAMED && ' …'] })}
        </Say>
      )}
    </ul>
  )
}
