import type { ReactNode } from 'react'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import type { ChangeRow } from './changeRows'

/** What an edit changed, before and after. The roles are spelled out because a narrow panel lays the table out anew. */
export function ChangeTable({ rows }: { rows: readonly ChangeRow[] }): ReactNode {
  const text = useText()
  return (
    <table className="od-diff" role="table">
      <thead className="od-diff-head" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="od-diff-name">
            {text.t('timeline.changed')}
          </th>
          <th role="columnheader" scope="col" className="od-diff-value">
            {text.t('timeline.before')}
          </th>
          <th role="columnheader" scope="col" className="od-diff-value">
            {text.t('timeline.after')}
          </th>
        </tr>
      </thead>
      <tbody className="od-diff-rows" role="rowgroup">
        {rows.map(({ label, from, to }, at) => (
          <tr key={at} role="row" className="od-diff-row">
            <th role="rowheader" scope="row" className="od-diff-name">
              <PersonText>{label}</PersonText>
            </th>
            <Value label={text.t('timeline.before')} kind="before">
              {from}
            </Value>
            <Value label={text.t('timeline.after')} kind="after">
              {to}
            </Value>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ label, kind, children }: { label: string; kind: 'before' | 'after'; children: string }): ReactNode {
  return (
    <td role="cell" className="od-diff-value" data-side={kind}>
      <span className="od-cell-label" aria-hidden="true">
        {label}
      </span>
      <PersonText>{children}</PersonText>
    </td>
  )
}
