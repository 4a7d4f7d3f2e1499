import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'
import { ICON_PATHS } from './iconPaths'

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
export const Icon = createPart<SVGSVGElement, IconProps>('svg', 'od-icon', ({ name, size, flip, ...rest }) => ({
  viewBox: '0 0 16 16',
  'aria-hidden': true,
  'data-size': size,
  'data-flip': flip || undefined,
  children: <path d={ICON_PATHS[name]} />,
  ...rest,
}))
