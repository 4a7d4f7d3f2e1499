import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'

/** Props of {@link Skeleton}. */
export interface SkeletonProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'children'> {
  /** Pixels, or any CSS length. */
  width: number | string
  /** @default a line of text */
  shape?: 'bar' | 'badge' | 'dot' | 'button' | undefined
}

/**
 * A stand-in of the final size; it says nothing to a screen reader. An empty picture, since its width is an attribute:
 * a style in a server's HTML would break a strict policy.
 */
export const Skeleton = createPart<SVGSVGElement, SkeletonProps>('svg', 'od-skeleton', ({ shape, ...rest }) => ({
  'aria-hidden': true,
  'data-shape': shape,
  ...rest,
}))
