import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { currencySign, formatPlainAmount } from '../model/formatAmount'
import type { Minor } from '../model/money'
import { parseAmount } from '../model/parseAmount'
import { Affix } from './Affix'
import { Field } from './Field'
import { Input } from './Input'

/** A shortcut beside an amount, such as "50 %". */
export interface AmountPreset {
  label: string
  value: Minor
}

type InputRest = Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange' | 'max' | 'type'>

/** Props of {@link AmountField}. */
export interface AmountFieldProps extends InputRest {
  label: ReactNode
  /** What is typed, as it is typed. */
  value: string
  onValueChange: (text: string) => void
  currency: string
  locale: string
  /** More than this is marked as wrong. Minor units. */
  max?: Minor | undefined
  /** Under the field: what was understood. */
  hint?: ReactNode
  /** Under the field: what is wrong. */
  error?: ReactNode
  /** At the end of the label's line: the limit in words. */
  maxText?: ReactNode
  presets?: readonly AmountPreset[] | undefined
}

/** An amount as text, with its currency's sign and shortcuts. The ref and what else is given go to the input. */
export const AmountField = forwardRef<HTMLInputElement, AmountFieldProps>(function AmountField(props, ref) {
  const { label, value, onValueChange, currency, locale, max, hint, error, maxText, presets, ...rest } = props
  const sign = currencySign(currency, locale)
  const read = parseAmount(value, currency, locale)
  const fixed = rest.disabled || rest.readOnly
  const over = read.ok && max !== undefined && read.value > max
  return (
    <Field label={label} end={maxText} hint={hint} error={error}>
      {(ids) => (
        <div className="od-amount-row">
          <Affix suffix={sign.text} position={sign.position}>
            <Input
              inputMode="decimal"
              {...rest}
              {...ids}
              {...(over && { 'aria-invalid': true })}
              ref={ref}
              className="od-amount-input"
              value={value}
              onChange={(event) => onValueChange(event.currentTarget.value)}
            />
          </Affix>
          {presets && presets.length > 0 && (
            <span className="od-presets">
              {presets.map((preset) => (
                <button
                  key={preset.label}
                  type="button"
                  className="od-preset"
                  aria-pressed={read.ok && read.value === preset.value}
                  aria-disabled={fixed || undefined}
                  onClick={() => !fixed && onValueChange(formatPlainAmount(preset.value, currency, locale))}
                >
                  <bdi>{preset.label}</bdi>
                </button>
              ))}
            </span>
          )}
        </div>
      )}
    </Field>
  )
})
