import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import { currencySign } from '../../model/formatAmount'
import { takesOff } from '../../model/orderLine'
import { SegmentedControl } from '../../primitives/SegmentedControl'
import { LineField } from './LineField'
import { shownIn } from './readRow'
import type { RowView } from './rowView'
import { readRate } from '../../display/readNumber'

/** What is taken off: an amount or a percentage. Of a line that takes off itself, that is its price. */
export function DiscountField({ view }: { view: RowView }): ReactNode {
  const { row, reading, terms, step, lock, locked } = view
  const text = useText()
  const { line, whole } = reading
  const field = takesOff(line.type) ? 'unitPrice' : 'discount'
  const isPercent = row.percent?.includes(field) === true
  const shown = shownIn(row, field, terms)
  const rate = isPercent ? readRate(shown, terms.currency, terms.locale) : undefined
  const taken = field === 'discount' ? line.discountAmount : 0 - line.unitPrice
  const money = (amount: number): string => text.money(amount, terms.currency)
  const means = field === 'discount' ? 'lines.percentIs' : 'lines.percentOf'
  const choose = (unit: 'amount' | 'percent') =>
    step({ is: 'typed', id: row.id, field, text: shown, percent: unit === 'percent' })
  return (
    <LineField
      view={view}
      field={field}
      label="lines.discount"
      width={field === 'discount' ? 8 : undefined}
      end={
        rate !== undefined &&
        Number.isSafeInteger(taken) &&
        text.t(means, { percent: text.percent(rate), amount: money(taken), whole: money(whole) })
      }
      unit={
        <SegmentedControl
          size="sm"
          label={text.t('lines.discountIn')}
          value={isPercent ? 'percent' : 'amount'}
          onValueChange={choose}
          aria-disabled={locked || lock !== 'open' || undefined}
          options={[
            { value: 'amount', label: currencySign(terms.currency, terms.locale).text },
            { value: 'percent', label: '%' },
          ]}
        />
      }
    />
  )
}
