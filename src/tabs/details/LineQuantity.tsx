import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { FieldIds } from '../../primitives/Field'
import { Stepper } from '../../primitives/Stepper'
import { shownIn } from './readRow'
import type { RowView } from './rowView'

/** Props of {@link LineQuantity}. */
export interface LineQuantityProps {
  view: RowView
  /** Of the field around it, if there is one. */
  ids?: FieldIds
}

/** How many of a line, typed or by steps; never fewer than are captured. */
export function LineQuantity({ view, ids }: LineQuantityProps): ReactNode {
  const { row, terms, step, name, lock, captured, locked, ids: own } = view
  const text = useText()
  const note = lock === 'open' ? undefined : own.note
  return (
    <Stepper
      {...ids}
      name="quantity"
      label={text.t('form.quantityOf', { line: name })}
      value={shownIn(row, 'quantity', terms)}
      onValueChange={(typed) => step({ is: 'typed', id: row.id, field: 'quantity', text: typed })}
      min={lock === 'open' ? 0 : (captured ?? 0)}
      readOnly={locked || lock === 'kept' || lock === 'whole'}
      lessLabel={text.t('form.less')}
      moreLabel={text.t('form.more')}
      aria-describedby={[note, ids?.['aria-describedby']].filter(Boolean).join(' ') || undefined}
    />
  )
}
