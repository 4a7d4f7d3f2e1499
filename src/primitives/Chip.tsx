import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { Icon, type IconName } from './Icon'
import { partClass } from './partClass'
import type { Tone } from './tone'

/** Props of {@link Chip}. */
export interface ChipProps extends ComponentPropsWithoutRef<'span'> {
  tone?: Tone | undefined
  icon?: IconName | undefined
  size?: 'lg' | undefined
}

/** A small fact on a quiet field, such as how long an authorization still lasts. */
export const Chip = forwardRef<HTMLSpanElement, ChipProps>(function Chip(props, ref) {
  const { tone, icon, size, className, children, ...rest } = props
  return (
    <span ref={ref} data-tone={tone} data-size={size} {...rest} className={partClass('od-chip', className)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
})
