import type { ReactNode } from 'react'
import { getDisplayStatus } from '../model/displayStatus'
import { getLedger } from '../model/ledger'
import type { Order } from '../model/order'
import type { Write } from '../rules/action'
import type { Plan } from '../rules/planned'
import { Amount } from './Amount'
import { issueText } from './issueText'
import { OutcomeGrid } from './OutcomeGrid'
import { OutcomeSentences } from './OutcomeSentences'
import { Say } from './Say'
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
      <BooksGrid order={order} after={plan?.ok ? plan.after : undefined} />
      {plan?.ok && <OutcomeSentences order={order} effects={plan.effects} warnings={plan.warnings} action={action} />}
      {plan && !plan.ok && (
        <ul className="od-outcome-says">
          {plan.issues.map((issue, at) => (
            <Say key={at} icon="alert" tone="danger">
              {issueText(issue, text, order)}
            </Say>
          ))}
        </ul>
      )}
    </section>
  )
}

const FIGURES = [
  ['effect.status', 'status'],
  ['fact.captured', 'captured'],
  ['fact.refunded', 'refunded'],
  ['fact.remaining', 'remaining'],
] as const

/** Without a plan that works, nothing changes. */
function BooksGrid({ order, after }: { order: Order; after: Order | undefined }): ReactNode {
  const now = useNow()
  const booksOf = (of: Order) => ({ ...getLedger(of), status: getDisplayStatus(of, now).lifecycle })
  const before = booksOf(order)
  const then = after && booksOf(after)
  const show = (books: typeof before, figure: (typeof FIGURES)[number][1]): ReactNode =>
    figure === 'status' ? (
      <StatusWord status={books.status} />
    ) : (
      <Amount value={books[figure]} currency={order.currency} plain />
    )
  return (
    <OutcomeGrid
      figures={FIGURES.map(([label, figure]) => ({
        label,
        kind: figure === 'status' ? 'status' : 'number',
        now: show(before, figure),
        after: then && show(then, figure),
        changed: then !== undefined && then[figure] !== before[figure],
      }))}
    />
  )
}
