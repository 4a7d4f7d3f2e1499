import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import { currencySign } from '../../model/formatAmount'
import { Affix } from '../../primitives/Affix'
import { Field, type FieldProps } from '../../primitives/Field'
import { Input } from '../../primitives/Input'
import type { MessageKey } from '../../text/messages'
import type { RowField } from './linesDraft'
import { shownIn } from './readRow'
import { problemOf, type RowView } from './rowView'

/** Props of {@link LineField}. */
export interface LineFieldProps {
  view: RowView
  field: RowField
  label: MessageKey
  width: FieldProps['width']
  /** Inside the input: the sign of the currency, or what else is given. */
  unit?: ReactNode
  /** At the end of the label's line. */
  end?: ReactNode
  /** In the place of what stands in the field. */
  shown?: string
}

/** One field of a line, as it was typed. What is captured can be read and copied, and says why it stays. */
export function LineField({ view, field, label, width, unit, end, shown }: LineFieldProps): ReactNode {
  const { row, terms, step, lock, locked, ids: own } = view
  const text = useText()
  const sign = currencySign(terms.currency, terms.locale)
  return (
    <Field label={text.t(label)} end={end} width={width} error={problemOf(view, field, text)}>
      {(ids) => {
        const describedBy = [ids['aria-describedby'], lock !== 'open' && own.why].filter(Boolean).join(' ')
        const input = (
          <Input
            {...ids}
            name={field}
            inputMode={unit ? 'decimal' : undefined}
            aria-describedby={describedBy || undefined}
            readOnly={locked || lock !== 'open' || shown !== undefined}
            value={shown ?? shownIn(row, field, terms)}
            onChange={({ currentTarget }) => step({ is: 'typed', id: row.id, field, text: currentTarget.value })}
          />
        )
        if (!unit) return input
        return unit === 'currency' ? (
          <Affix suffix={sign.text} position={sign.position}>
            {input}
          </Affix>
        ) : (
          <Affix suffix={unit}>{input}</Affix>
        )
      }}
    </Field>
  )
}
