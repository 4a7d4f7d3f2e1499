import { Fragment, useCallback, useEffect, useRef, type ReactNode, type RefCallback } from 'react'
import { Spacer } from '../primitives/Spacer'
import { useWindowedRows, type WindowedRows } from '../primitives/useWindowedRows'
import { LinePick, type LinePickProps, type PickSetting } from './LinePick'
import { ShowAllLines } from './ShowAllLines'
import { useText } from './useText'

/** Props of {@link LinePicker}. */
export interface LinePickerProps extends PickSetting {
  rows: readonly LinePickRow[]
  /** The amount stands on its own, so none of this is sent. */
  unsent: boolean
  /** At each higher number the first row that is wrong is brought into the document, and has the focus. */
  tries: number
  /** Rows of another kind below the lines. */
  children?: ReactNode
}

/** One line that can be picked. */
export type LinePickRow = Omit<LinePickProps, keyof PickSetting | 'index' | 'count'>

const ROW_HEIGHT = 53

/** Lines of which pieces can be picked. Of many, only those in sight are in the document. */
export function LinePicker({ rows, unsent, tries, children, ...setting }: LinePickerProps): ReactNode {
  const text = useText()
  const windowed = useWindowedRows({ count: rows.length, rowHeight: ROW_HEIGHT })
  const list = useWrongFocus(
    tries,
    rows.findIndex(({ problem }) => problem),
    windowed,
  )
  return (
    <>
      <ul ref={list} className="od-pick" data-unsent={unsent || undefined} aria-label={text.t('form.items')}>
        {windowed.rows.map(({ index, before }) => {
          const row = rows[index]
          return (
            row && (
              <Fragment key={row.id}>
                <Spacer as="li" height={before} />
                <LinePick {...row} {...setting} index={index} count={rows.length} />
              </Fragment>
            )
          )
        })}
        <Spacer as="li" height={windowed.after} />
        {children}
      </ul>
      {windowed.isCut && <ShowAllLines count={rows.length} onShow={windowed.showAll} />}
    </>
  )
}

/** Focuses the row that is wrong; one that is left out of the document is brought in first. */
function useWrongFocus(tries: number, wrong: number, { list: listen, reveal }: WindowedRows): RefCallback<Element> {
  const done = useRef(tries)
  const list = useRef<Element | null>(null)
  useEffect(() => {
    if (done.current === tries) return
    const field = list.current?.querySelector<HTMLElement>(`[data-row="${wrong}"] input`)
    if (wrong >= 0 && !field) return reveal(wrong)
    done.current = tries
    field?.focus()
  })
  return useCallback(
    (element: Element | null) => {
      list.current = element
      void listen(element)
    },
    [listen],
  )
}
