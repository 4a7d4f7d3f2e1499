import { Fragment, useRef, useState, type ReactNode, type RefCallback } from 'react'
import { useText } from '../../display/useText'
import type { OrderLine } from '../../model/orderLine'
import { Spacer } from '../../primitives/Spacer'
import { useWindowedRows } from '../../primitives/useWindowedRows'
import type { Issue } from '../../rules/planned'
import type { DraftReading } from './createRowReader'
import { LineEditorRow } from './LineEditorRow'
import type { DraftRow, LinesDraft } from './linesDraft'
import { ShowAllLines } from '../../display/ShowAllLines'
import { useRowFocus } from './useRowFocus'

/** Props of {@link LineRows}. */
export interface LineRowsProps {
  draft: LinesDraft
  /** Those that can change. */
  rows: readonly DraftRow[]
  reading: DraftReading
  /** Pieces of each line; null where nobody knows. */
  captured: ReadonlyMap<OrderLine, number | null | undefined>
  issues: ReadonlyMap<string, readonly Issue[]>
}

const ROW_HEIGHT = 53
const NONE: readonly Issue[] = []

/** The lines that can change. Of many, only those in sight are in the document. */
export function LineRows({ draft, rows, reading, captured, issues }: LineRowsProps): ReactNode {
  const text = useText()
  const list = useRef<Element | null>(null)
  const windowed = useWindowedRows({ count: rows.length, rowHeight: ROW_HEIGHT })
  const listen = windowed.list
  const [setList] = useState<RefCallback<Element>>(() => (element: Element | null) => {
    list.current = element
    void listen(element)
  })
  useRowFocus(draft.focus, rows, list, windowed.reveal)
  return (
    <>
      <ul ref={setList} className="od-edit" aria-label={text.t('lines.list')}>
        {windowed.rows.map(({ index, before }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <Fragment key={row.id}>
              <Spacer as="li" height={before} />
              <LineEditorRow
                row={row}
                reading={reading.of(row)}
                index={index}
                count={rows.length}
                captured={row.line && captured.get(row.line)}
                issues={issues.get(row.id) ?? NONE}
                open={draft.open === row.id}
              />
            </Fragment>
          )
        })}
        <Spacer as="li" height={windowed.after} />
      </ul>
      {windowed.isCut && <ShowAllLines count={rows.length} onShow={windowed.showAll} />}
    </>
  )
}
