import { forwardRef, type ComponentPropsWithoutRef, type KeyboardEvent } from 'react'
import { Icon } from './Icon'
import { isComposing } from './isComposing'
import { partClass } from './partClass'
import { readQuantity } from './readQuantity'

type InputRest = Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange' | 'min' | 'max' | 'step' | 'type'>

/** Props of {@link Stepper}. */
export interface StepperProps extends InputRest {
  /** The name of the field, such as "Quantity of Wool blanket". */
  label: string
  /** What is typed, as it is typed, or how many. */
  value: string | number
  onValueChange: (text: string) => void
  /** @default 0 */
  min?: number | undefined
  max?: number | undefined
  /** What an arrow or a button changes; a page key ten times as much. @default 1 */
  step?: number | undefined
  lessLabel: string
  moreLabel: string
}

const STEPS: Record<string, number> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
}

// Sums of binary fractions: 2.3 − 1 is not 1.3.
const tidy = (value: number) => Math.round(value * 1e6) / 1e6

/**
 * How many, typed freely or by steps; what is typed is never rewritten, only marked where it is no number or out of
 * reach. Class and style go to the frame, the ref and what else is given to the input.
 */
export const Stepper = forwardRef<HTMLInputElement, StepperProps>(function Stepper(props, ref) {
  const { label, value, onValueChange, min = 0, max = Infinity, step = 1, lessLabel, moreLabel, ...others } = props
  const { className, style, onKeyDown, ...rest } = others
  const text = String(value)
  const now = typeof value === 'number' ? value : readQuantity(value)
  const move = (steps: number) => {
    const next = now === undefined ? min : tidy(now + steps * step)
    onValueChange(String(Math.min(Math.max(next, min), max)))
  }
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event)
    const steps = STEPS[event.key]
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isComposing(event.nativeEvent)
    if (!steps || isOther || event.defaultPrevented || rest.readOnly || (steps === Infinity && max === Infinity)) return
    event.preventDefault()
    move(steps)
  }
  const button = (name: string, icon: 'minus' | 'plus', steps: number, isAtEnd: boolean) => (
    <button
      type="button"
      tabIndex={-1}
      className="od-step"
      aria-label={name}
      aria-disabled={isAtEnd || rest.readOnly || undefined}
      // The focus stays in the field, if it is there.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !(isAtEnd || rest.readOnly) && move(steps)}
    >
      <Icon name={icon} size={12} />
    </button>
  )
  const isWrong = text !== '' && !(now !== undefined && now >= min && now <= max)
  return (
    <span className={partClass('od-stepper', className)} style={style}>
      {button(lessLabel, 'minus', -1, now !== undefined && now <= min)}
      <input
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-valuenow={now}
        aria-valuemin={min}
        aria-valuemax={max === Infinity ? undefined : max}
        aria-valuetext={now === undefined ? text : undefined}
        aria-invalid={isWrong || undefined}
        {...rest}
        ref={ref}
        type="text"
        className="od-step-input"
        value={text}
        onChange={(event) => onValueChange(event.currentTarget.value)}
        onKeyDown={hear}
      />
      {button(moreLabel, 'plus', 1, now !== undefined && now >= max)}
    </span>
  )
})
