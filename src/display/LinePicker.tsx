import { Fragment, type ReactNode } from 'react'
import { Spacer } from '../primitives/Spacer'
import { useWindowedRows } from '../primitives/useWindowedRows'
import { LinePick, type LinePickProps, type PickSetting } from './LinePick'
import { ShowAllLines } from './ShowAllLines'
import { useText } from './useText'

/** Props of {@link LinePicker}. */
export interface LinePickerProps extends PickSetting {
  rows: readonly LinePickRow[]
  /** The amount stands on its own, so none of this is sent. */
  unsent: boolean
  /** Rows of another kind below the lines. */
  children?: ReactNode
}

/** One line that can be picked. */
export type LinePickRow = Omit<LinePickProps, keyof PickSetting | 'index' | 'count'>

const ROW_HEIGHT = 53

/** Lines of which pieces can be picked. Of many, only those in sight are in the document. */
export function LinePicker({ rows, unsent, children, ...setting }: LinePickerProps): ReactNode {
  const text = useText()
  const windowed = useWindowedRows({ count: rows.length, rowHeight: ROW_HEIGHT })
  return (
    <>
      <ul ref={windowed.list} className="od-pick" data-unsent={unsent || undefined} aria-label={text.t('form.items')}>
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
