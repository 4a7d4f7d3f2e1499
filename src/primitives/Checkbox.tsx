import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { holdEnter } from './holdEnter'
import { partClass } from './partClass'

/** Props of {@link Checkbox}. */
export interface CheckboxProps extends Omit<ComponentPropsWithoutRef<'input'>, 'checked' | 'onChange'> {
  /** Stands beside it; without, give `aria-label` or a label of your own. */
  label?: ReactNode
  checked: boolean
  onCheckedChange: (checked: boolean) => void
}

/**
 * A box to tick; with `type="radio"` and a `name`, one of several. With `aria-disabled` it can be reached, and presses
 * do nothing. Class and style go to the frame, the ref and what else is given to the input.
 */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(props, ref) {
  const { label, checked, onCheckedChange, className, style, onKeyDown, ...rest } = props
  const isOff = String(rest['aria-disabled']) === 'true'
  const Frame = label ? 'label' : 'span'
  return (
    <Frame className={partClass('od-check', className)} style={style}>
      <input
        type="checkbox"
        {...rest}
        ref={ref}
        checked={checked}
        onChange={(event) => !isOff && onCheckedChange(event.currentTarget.checked)}
        onKeyDown={(event) => {
          holdEnter(event)
          onKeyDown?.(event)
        }}
      />
      {label}
    </Frame>
  )
})
