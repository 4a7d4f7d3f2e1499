import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { Field, type FieldProps } from '../primitives/Field'
import { Input } from '../primitives/Input'

/** Props of {@link ExtraField}. */
export interface ExtraFieldProps extends Pick<
  ComponentPropsWithoutRef<'input'>,
  'name' | 'placeholder' | 'translate' | 'inputMode'
> {
  label: string
  width?: FieldProps['width']
  full?: boolean
  value: string
  /** The most characters; more can be typed, and is said to be too much. */
  max: number
  fixed: boolean
  error: string | undefined
  onType: (text: string) => void
}

/** How many times its limit is kept, so that nothing that is pasted can stop the page. */
const CAP = 4

/** A text that goes along with money. */
export function ExtraField(props: ExtraFieldProps): ReactNode {
  const { label, width, full, value, max, fixed, error, onType, ...rest } = props
  return (
    <Field label={label} width={width} full={full} error={error}>
      {(ids) => (
        <Input
          dir="auto"
          spellCheck={false}
          {...rest}
          {...ids}
          readOnly={fixed}
          maxLength={max * CAP}
          value={value}
          onChange={({ currentTarget }) => onType(currentTarget.value.slice(0, max * CAP))}
        />
      )}
    </Field>
  )
}
