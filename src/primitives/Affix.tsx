import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { createPart } from './createPart'

/** Props of {@link Affix}. */
export interface AffixProps extends ComponentPropsWithoutRef<'span'> {
  /** A unit, which is not spoken, or a small SegmentedControl. */
  suffix: ReactNode
  /** Where the unit stands. @default 'after' */
  position?: 'before' | 'after' | undefined
  /** Where the digits stand. @default 'start' */
  align?: 'start' | 'end' | undefined
}

/** An input, its child, with a unit inside its frame. */
export const Affix = createPart<HTMLSpanElement, AffixProps>(
  'span',
  'od-affix',
  ({ suffix, position, align, children, ...rest }) => ({
    'data-position': position,
    'data-align': align,
    ...rest,
    children: (
      <>
        {children}
        {typeof suffix === 'string' ? (
          <span className="od-suffix" aria-hidden="true">
            {suffix}
          </span>
        ) : (
          suffix
        )}
      </>
    ),
  }),
)
