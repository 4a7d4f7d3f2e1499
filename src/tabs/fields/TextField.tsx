import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { useText } from '../../display/useText'
import { Field, type FieldProps } from '../../primitives/Field'
import { Input } from '../../primitives/Input'
import type { MessageKey } from '../../text/messages'
import type { FieldsForm } from './useFieldsForm'

/** Props of {@link TextField}. */
export interface TextFieldProps<F extends string> extends Pick<
  ComponentPropsWithoutRef<'input'>,
  'autoComplete' | 'inputMode' | 'dir' | 'translate'
> {
  form: FieldsForm<F>
  field: F
  width?: FieldProps['width']
  full?: boolean
  /** Says what stood there before. @default false */
  told?: boolean
  /** Says from the beginning how long it may be. @default false */
  limited?: boolean
  /** In the place of the input. */
  children?: FieldProps['children']
}

/** How much of its limit a text may fill before the rest is counted. */
const NEAR = 0.8

/** One field of a form of texts. */
export function TextField<F extends string>(props: TextFieldProps<F>): ReactNode {
  const { form, field, width, full, told, limited, children, ...rest } = props
  const text = useText()
  const { values, draft, limits, locked, capOf } = form
  const [value, was, max] = [values[field], draft.base[field], limits[field]]
  const spare = max - value.length
  const limit = limited && text.t('form.limit', { max: text.number(max) })
  return (
    <Field
      label={text.t(`field.${field}` as MessageKey)}
      end={value !== was && spare >= 0 && value.length > max * NEAR ? text.t('form.spare', { count: spare }) : limit}
      hint={told && was && value !== was && text.rich('form.was', { value: <bdi translate="no">{was}</bdi> })}
      error={form.problemOf(field)}
      width={width}
      full={full}
    >
      {children ??
        ((ids) => (
          <Input
            {...ids}
            dir="auto"
            {...rest}
            name={field}
            value={value}
            readOnly={locked}
            maxLength={capOf(field)}
            spellCheck={false}
            onChange={({ currentTarget }) =>
              form.type({ [field]: currentTarget.value.slice(0, capOf(field)) } as never)
            }
            // A button must not move away under the press that leaves the field.
            onBlur={({ relatedTarget }) => relatedTarget?.closest('.od-field') && form.leave(field)}
          />
        ))}
    </Field>
  )
}
