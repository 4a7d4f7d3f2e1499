import { forwardRef, useId } from 'react'
import type { ComponentPropsWithoutRef, ForwardedRef, ReactNode, RefAttributes } from 'react'
import { holdEnter } from './holdEnter'
import { partClass } from './partClass'

/** Props of {@link SegmentedControl}. */
export interface SegmentedControlProps<V extends string> extends Omit<ComponentPropsWithoutRef<'div'>, 'onChange'> {
  /** The name of the choice, spoken only. */
  label: string
  value: V
  onValueChange: (value: V) => void
  options: readonly { value: V; label: ReactNode }[]
  /** The small one fits into an input, as what {@link Affix} puts there. */
  size?: 'sm' | undefined
}

function Segmented<V extends string>(props: SegmentedControlProps<V>, ref: ForwardedRef<HTMLDivElement>) {
  const { label, value, onValueChange, options, size, className, ...rest } = props
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      data-size={size}
      {...rest}
      ref={ref}
      className={partClass('od-segmented', className)}
    >
      {options.map((option) => (
        <label key={option.value} className="od-segment">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => String(rest['aria-disabled']) !== 'true' && onValueChange(option.value)}
            onKeyDown={holdEnter}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}

/**
 * One of a few, all in sight. They are radio inputs, so the browser brings the keys: arrows choose and go round.
 * With `aria-disabled` it can be reached, and nothing can be chosen.
 */
export const SegmentedControl = forwardRef(Segmented) as <V extends string>(
  props: SegmentedControlProps<V> & RefAttributes<HTMLDivElement>,
) => ReactNode
