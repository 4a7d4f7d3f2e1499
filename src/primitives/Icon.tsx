import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { ICON_PATHS } from './iconPaths'
import { partClass } from './partClass'

/** The names of all icons. */
export type IconName = keyof typeof ICON_PATHS

/** Props of {@link Icon}. */
export interface IconProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'name'> {
  name: IconName
  /** Pixels. @default 16 */
  size?: 12 | 16 | 20 | undefined
  /** Turns with the writing direction. @default false */
  flip?: boolean | undefined
}

/** A drawn glyph; it says nothing to a screen reader. */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon({ name, size, flip, className, ...rest }, ref) {
  return (
    <svg
      ref={ref}
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-size={size === 16 ? undefined : size}
      data-flip={flip || undefined}
      {...rest}
      className={partClass('od-icon', className)}
    >
      <path d={ICON_PATHS[name]} {...(name === 'more' && { fill: 'currentColor', stroke: 'none' })} />
    </svg>
  )
})
