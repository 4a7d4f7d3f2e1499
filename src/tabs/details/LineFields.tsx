import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import { takesOff } from '../../model/orderLine'
import { Button } from '../../primitives/Button'
import { Field } from '../../primitives/Field'
import { Fields } from '../../primitives/Fields'
import { Select } from '../../primitives/Select'
import { DiscountField } from './DiscountField'
import { LineField } from './LineField'
import { LineQuantity } from './LineQuantity'
import { shownIn } from './readRow'
import { problemOf, type RowView } from './rowView'

/** The types that people give to a line; a return fee is part of a refund. */
const TYPES = ['physical', 'digital', 'shipping_fee', 'discount', 'gift_card', 'store_credit', 'surcharge', 'sales_tax']

/** All of a line that can be typed, and the button that takes it out. */
export function LineFields({ view }: { view: RowView }): ReactNode {
  const { row, reading, step, name, lock, locked, ids } = view
  const text = useText()
  const isFixed = lock !== 'open'
  return (
    <div className="od-edit-fields">
      <Fields>
        <LineField view={view} field="name" label="lines.name" width={8} />
        <LineField view={view} field="reference" label="lines.reference" width={4} />
        <TypeField view={view} />
        <Field label={text.t('details.quantity')} width={4} error={problemOf(view, 'quantity', text)}>
          {(fieldIds) => <LineQuantity view={view} ids={fieldIds} />}
        </Field>
        {!takesOff(reading.line.type) && (
          <LineField view={view} field="unitPrice" label="details.unitPrice" width={4} unit="currency" />
        )}
        <LineField view={view} field="taxRate" label="lines.taxRate" width={4} unit="%" />
        <DiscountField view={view} />
      </Fields>
      <div className="od-edit-end">
        {isFixed && (
          <p className="od-hint" id={ids.why}>
            {text.t(lock === 'whole' ? 'lines.lockedWhole' : 'lines.locked')}
          </p>
        )}
        <Button
          kind="quiet"
          size="sm"
          icon="trash"
          className="od-end"
          off={isFixed || locked}
          aria-label={text.t('lines.removeLine', { line: name })}
          aria-describedby={isFixed ? ids.why : undefined}
          onClick={() => step({ is: 'removed', id: row.id })}
        >
          {text.t('lines.remove')}
        </Button>
      </div>
    </div>
  )
}

/** A list of the browser's own cannot be read-only, so a type that stays is a text. */
function TypeField({ view }: { view: RowView }): ReactNode {
  const { row, terms, step, lock, locked } = view
  const text = useText()
  const type = shownIn(row, 'type', terms)
  const word = (one: string): string => text.word('lineType', one)
  if (lock !== 'open' || locked)
    return <LineField view={view} field="type" label="lines.type" width={4} shown={word(type)} />
  return (
    <Field label={text.t('lines.type')} width={4} error={problemOf(view, 'type', text)}>
      {(ids) => (
        <Select
          {...ids}
          name="type"
          value={type}
          onChange={({ currentTarget }) => step({ is: 'typed', id: row.id, field: 'type', text: currentTarget.value })}
        >
          {(TYPES.includes(type) ? TYPES : [type, ...TYPES]).map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
