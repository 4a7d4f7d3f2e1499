import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { partClass } from './partClass'

/** Props of {@link Skeleton}. */
export interface SkeletonProps extends ComponentPropsWithoutRef<'span'> {
  /** Pixels, or any CSS length. */
  width: number | string
  /** @default a line of text */
  shape?: 'bar' | 'badge' | 'dot' | 'button' | undefined
}

/** A stand-in of the final size; it says nothing to a screen reader. */
export const Skeleton = forwardRef<HTMLSpanElement, SkeletonProps>(function Skeleton(props, ref) {
  const { width, shape, className, style, ...rest } = props
  return (
    <span
      ref={ref}
      aria-hidden="true"
      data-shape={shape}
      {...rest}
      className={partClass('od-skeleton', className)}
      style={{ inlineSize: width, ...style }}
    />
  )
})
