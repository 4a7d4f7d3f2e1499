import { memo, useContext, useId, type ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { IdText } from '../../display/IdText'
import { LineProduct } from '../../display/LineProduct'
import { useText } from '../../display/useText'
import { Button } from '../../primitives/Button'
import type { Issue } from '../../rules/planned'
import { LineFields } from './LineFields'
import { lineLock } from '../../rules/lineLocks'
import { LineQuantity } from './LineQuantity'
import { LinesContext } from './LinesContext'
import type { DraftRow } from './linesDraft'
import type { RowReading } from './readRow'
import { isShown, type RowView } from './rowView'

/** Props of {@link LineEditorRow}. */
export interface LineEditorRowProps {
  row: DraftRow
  reading: RowReading
  /** Where it stands in the list, and of how many. */
  index: number
  count: number
  /** Pieces of the line; null where nobody knows. */
  captured: number | null | undefined
  issues: readonly Issue[]
  open: boolean
}

/** One line that can change: how many at once, the rest behind the pen. Drawn again only when it is different. */
export const LineEditorRow = memo(function LineEditorRow(props: LineEditorRowProps): ReactNode {
  const { row, reading, index, count, captured, issues, open } = props
  const setting = useContext(LinesContext)
  const text = useText()
  const id = useId()
  if (!setting) return null
  const name = reading.line.name || text.t('lines.new')
  const lock = lineLock(row.line, captured)
  const ids = { note: `${id}-note`, why: `${id}-why` }
  const view: RowView = { ...setting, row, reading, issues, name, lock, captured, ids }
  const isWrong = issues.some((issue) => isShown(issue, row, setting.tried))
  return (
    <li
      className="od-edit-line"
      data-row={index}
      data-state={isWrong ? 'error' : open ? 'open' : undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <div className="od-edit-row">
        <LineProduct line={{ ...reading.line, name }} note={<RowNote view={view} />} />
        {!open && <LineQuantity view={view} />}
        <RowSum view={view} />
        <Button
          kind="quiet"
          size="sm"
          icon={open ? 'up' : 'pen'}
          iconOnly
          aria-expanded={open}
          aria-label={text.t(open ? 'lines.fold' : 'lines.edit', { line: name })}
          onClick={() => setting.step(open ? { is: 'folded' } : { is: 'opened', id: row.id })}
        />
      </div>
      {open && <LineFields view={view} />}
    </li>
  )
}, isSame)

/** A plan makes its issues anew each time. */
function isSame(before: LineEditorRowProps, after: LineEditorRowProps): boolean {
  const { issues: were, ...one } = before
  const { issues: are, ...other } = after
  const names = Object.keys(other) as (keyof typeof other)[]
  return names.every((name) => one[name] === other[name]) && JSON.stringify(were) === JSON.stringify(are)
}

function RowNote({ view: { row, reading, captured, lock, ids } }: { view: RowView }): ReactNode {
  const text = useText()
  if (lock === 'quantity' || lock === 'kept') {
    const pieces = { captured: text.number(captured), quantity: text.number(row.line?.quantity) }
    return <span id={ids.note}>{text.t(lock === 'kept' ? 'lines.keepAll' : 'lines.keep', pieces)}</span>
  }
  const { reference, type } = reading.line
  return (
    <span id={ids.note}>
      {reference && (
        <>
          <IdText>{reference}</IdText>
          {' · '}
        </>
      )}
      <bdi>{row.line || !reading.line.name ? text.word('lineType', type) : text.t('lines.new')}</bdi>
    </span>
  )
}

function RowSum({ view: { row, reading, order } }: { view: RowView }): ReactNode {
  const { totalAmount } = reading.line
  const before = row.line?.totalAmount
  return (
    <span className="od-edit-sum">
      {before !== undefined && before !== totalAmount && (
        <s className="od-edit-was">
          <Amount value={before} currency={order.currency} plain />
        </s>
      )}
      {Number.isNaN(totalAmount) ? '—' : <Amount value={totalAmount} currency={order.currency} plain />}
    </span>
  )
}
