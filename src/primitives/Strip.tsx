import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { Icon, type IconName } from './Icon'
import { partClass } from './partClass'
import type { Tone } from './tone'

/** Props of {@link Strip}. */
export interface StripProps extends ComponentPropsWithoutRef<'div'> {
  /** @default 'neutral' */
  tone?: Tone | undefined
  icon?: IconName | undefined
}

/** One line across the panel. A child with the class `od-end` stands at its end. */
export const Strip = forwardRef<HTMLDivElement, StripProps>(function Strip(props, ref) {
  const { tone = 'neutral', icon, className, children, ...rest } = props
  return (
    <div ref={ref} data-tone={tone} {...rest} className={partClass('od-strip', className)}>
      {icon && <Icon name={icon} />}
      {children}
    </div>
  )
})
