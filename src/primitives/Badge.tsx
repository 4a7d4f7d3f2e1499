import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { partClass } from './partClass'
import { Pip, type PipShape } from './Pip'
import type { Tone } from './tone'

/** Props of {@link Badge}. */
export interface BadgeProps extends ComponentPropsWithoutRef<'span'> {
  tone: Tone
  pip?: PipShape | undefined
  size?: 'lg' | undefined
}

/** A state in words on a tinted field, its shape before it. */
export const Badge = forwardRef<HTMLSpanElement, BadgeProps>(function Badge(props, ref) {
  const { tone, pip, size, className, children, ...rest } = props
  return (
    <span ref={ref} data-tone={tone} data-size={size} {...rest} className={partClass('od-badge', className)}>
      {pip && <Pip shape={pip} />}
      {children}
    </span>
  )
})
