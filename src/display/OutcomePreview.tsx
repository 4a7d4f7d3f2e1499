import type { ReactNode } from 'react'
import { getDisplayStatus } from '../model/displayStatus'
import { getLedger } from '../model/ledger'
import type { Order } from '../model/order'
import type { Write } from '../rules/action'
import type { Plan } from '../rules/planned'
import { Icon } from '../primitives/Icon'
import type { MessageKey } from '../text/messages'
import { Amount } from './Amount'
import { issueText } from './issueText'
import { OutcomeSentences } from './OutcomeSentences'
import { StatusWord } from './StatusBadge'
import { useNow } from './useNow'
import { useText } from './useText'

/** Props of {@link OutcomePreview}. */
export interface OutcomePreviewProps {
  order: Order
  /** Nothing, as long as nothing was typed. */
  plan: Plan | undefined
  action: Write
}

/** What the books say now and after a write, in figures and in sentences; or what is still wrong with it. */
export function OutcomePreview({ order, plan, action }: OutcomePreviewProps): ReactNode {
  const text = useText()
  return (
    <section className="od-outcome" aria-label={text.t('effect.title')}>
      <OutcomeGrid order={order} after={plan?.ok ? plan.after : undefined} />
      {plan?.ok && <OutcomeSentences order={order} effects={plan.effects} warnings={plan.warnings} action={action} />}
      {plan && !plan.ok && (
        <ul className="od-outcome-says">
          {plan.issues.map((issue, at) => (
            <li key={at} className="od-say" data-tone="danger">
              <Icon name="alert" />
              <span>{issueText(issue, text, order)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const FIGURES = [
  ['fact.captured', 'captured'],
  ['fact.refunded', 'refunded'],
  ['fact.remaining', 'remaining'],
] as const satisfies readonly (readonly [MessageKey, string])[]

/** A table read by columns: what changes is bold, what stays is muted. Without a plan that works, nothing changes. */
function OutcomeGrid({ order, after }: { order: Order; after: Order | undefined }): ReactNode {
  const text = useText()
  const now = useNow()
  const from = getDisplayStatus(order, now).lifecycle
  const to = after && getDisplayStatus(after, now).lifecycle
  const before = getLedger(order)
  const then = after && getLedger(after)
  return (
    <div className="od-outcome-grid" role="table" aria-label={text.t('effect.title')}>
      <div className="od-outcome-column" role="row">
        <span className="od-outcome-side" role="cell" />
        <span className="od-outcome-side" role="columnheader">
          {text.t('effect.now')}
        </span>
        <span className="od-outcome-side" role="columnheader">
          {text.t('effect.after')}
        </span>
      </div>
      <Column label="effect.status" changed={to !== undefined && to !== from} kind="status">
        {[<StatusWord key="now" status={from} />, to === undefined ? '—' : <StatusWord key="after" status={to} />]}
      </Column>
      {FIGURES.map(([label, figure]) => (
        <Column
          key={figure}
          label={label}
          changed={then !== undefined && then[figure] !== before[figure]}
          kind="number"
        >
          {[
            <Amount key="now" value={before[figure]} currency={order.currency} plain />,
            then ? <Amount key="after" value={then[figure]} currency={order.currency} plain /> : '—',
          ]}
        </Column>
      ))}
    </div>
  )
}

interface ColumnProps {
  label: MessageKey
  changed: boolean
  kind: 'status' | 'number'
  children: [now: ReactNode, after: ReactNode]
}

function Column({ label, changed, kind, children: [now, after] }: ColumnProps): ReactNode {
  const text = useText()
  return (
    <div className="od-outcome-column" role="row" data-kind={kind} data-changed={changed || undefined}>
      <span className="od-outcome-head" role="rowheader">
        {text.t(label)}
      </span>
      <span className="od-outcome-now" role="cell">
        {now}
      </span>
      <span className="od-outcome-after" role="cell">
        {after}
      </span>
    </div>
  )
}
