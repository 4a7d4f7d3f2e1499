import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'

/** Props of {@link Skeleton}. */
export interface SkeletonProps extends ComponentPropsWithoutRef<'span'> {
  /** Pixels, or any CSS length. */
  width: number | string
  /** @default a line of text */
  shape?: 'bar' | 'badge' | 'dot' | 'button' | undefined
}

/** A stand-in of the final size; it says nothing to a screen reader. */
export const Skeleton = createPart<HTMLSpanElement, SkeletonProps>(
  'span',
  'od-skeleton',
  ({ width, shape, style, ...rest }) => ({
    'aria-hidden': true,
    'data-shape': shape,
    ...rest,
    style: { inlineSize: width, ...style },
  }),
)
