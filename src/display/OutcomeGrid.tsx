import type { ReactNode } from 'react'
import type { MessageKey } from '../text/messages'
import { useText } from './useText'

/** One figure of the books, before and after a write. */
export interface OutcomeFigure {
  label: MessageKey
  kind: 'status' | 'number'
  now: ReactNode
  /** @default "—": nobody knows yet. */
  after?: ReactNode
  changed: boolean
}

/** A table read by columns: what changes is bold, what stays is muted. */
export function OutcomeGrid({ figures }: { figures: readonly OutcomeFigure[] }): ReactNode {
  const text = useText()
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
      {figures.map(({ label, kind, now, after, changed }) => (
        <div key={label} className="od-outcome-column" role="row" data-kind={kind} data-changed={changed || undefined}>
          <span className="od-outcome-head" role="rowheader">
            {text.t(label)}
          </span>
          <span className="od-outcome-now" role="cell">
            {now}
          </span>
          <span className="od-outcome-after" role="cell">
            {after ?? '—'}
          </span>
        </div>
      ))}
    </div>
  )
}
