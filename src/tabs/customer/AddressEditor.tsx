import { useId, type ReactNode } from 'react'
import { useForms } from '../../display/FormContext'
import { useText } from '../../display/useText'
import { Checkbox } from '../../primitives/Checkbox'
import { Fields } from '../../primitives/Fields'
import { ADDRESS_LIMITS } from '../../rules/planAddress'
import { addressOrder } from '../../text/postalAddress'
import type { EditorProps } from '../editorProps'
import { fieldsOf } from '../fields/fieldDraft'
import { FieldsFrame } from '../fields/FieldsFrame'
import { TextField, type TextFieldProps } from '../fields/TextField'
import { useFieldsForm } from '../fields/useFieldsForm'
import { type AddressField, AUTOFILL, textsOfAddress } from './addressFields'
import { CountryField } from './CountryField'
import { useSameAddress } from './useSameAddress'

/** Edits whom the order goes to, and where. */
export function ShippingEditor(props: EditorProps): ReactNode {
  return <AddressEditor {...props} side="shipping" other="billing" />
}

/** Edits who pays, where a policy allows it. */
export function BillingEditor(props: EditorProps): ReactNode {
  return <AddressEditor {...props} side="billing" other="shipping" />
}

/** The most characters of each field, in the order of the form. */
const LIMITS = Object.fromEntries(
  fieldsOf(AUTOFILL).map((field) => [field, ADDRESS_LIMITS[field]]),
) as typeof ADDRESS_LIMITS

type Look = Pick<TextFieldProps<AddressField>, 'width' | 'full' | 'inputMode' | 'dir'>

/** How wide a field is, and what is typed there. No input checks or changes what is typed: e-mail and phone are texts. */
const LOOKS: Partial<Record<AddressField, Look>> = {
  email: { width: 6, inputMode: 'email', dir: 'ltr' },
  phone: { width: 6, inputMode: 'tel', dir: 'ltr' },
  street: { width: 8 },
  street2: { width: 4, full: true },
  postalCode: { width: 3 },
  city: { width: 4 },
  region: { width: 5 },
}

interface AddressEditorProps extends EditorProps {
  side: 'shipping' | 'billing'
  other: 'shipping' | 'billing'
}

function AddressEditor({ side, other, ...props }: AddressEditorProps): ReactNode {
  const text = useText()
  const id = useId()
  const { part } = useForms()
  const form = useFieldsForm<AddressField>({
    action: side === 'shipping' ? 'editShipping' : 'editBilling',
    snapshot: props.snapshot,
    limits: LIMITS,
    textsOf: (order) => textsOfAddress(order[side]),
  })
  const same = useSameAddress(form, props.snapshot.order[other])
  const autofill = (field: AddressField): string =>
    AUTOFILL[field] ? `section-${side} ${side} ${AUTOFILL[field]}` : 'off'
  const draw = (field: AddressField): ReactNode => (
    <TextField key={field} form={form} field={field} autoComplete={autofill(field)} width={6} {...LOOKS[field]} />
  )
  return (
    <FieldsFrame {...props} form={form}>
      <div className="od-form-part" role="group" aria-labelledby={`${id}-contact`}>
        <h4 className="od-section-title" id={`${id}-contact`}>
          {text.t('customer.contact')}
        </h4>
        <Fields>{(['givenName', 'familyName', 'email', 'phone'] as const).map(draw)}</Fields>
      </div>
      <div
        className="od-form-part"
        role="group"
        aria-labelledby={`${id}-address`}
        data-start={part === 'address' || undefined}
      >
        <div className="od-form-head">
          <h4 className="od-section-title" id={`${id}-address`}>
            {text.t('customer.address')}
          </h4>
          {same && (
            <Checkbox
              {...same}
              label={text.t(other === 'billing' ? 'form.sameAsBilling' : 'form.sameAsShipping')}
              aria-disabled={form.locked || undefined}
            />
          )}
        </div>
        <Fields>
          {(['attention', 'organizationName', ...addressOrder(form.values.country)] as const).map(draw)}
          <CountryField form={form} autoComplete={autofill('country')} />
        </Fields>
      </div>
    </FieldsFrame>
  )
}
