import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { partClass } from './partClass'

interface Shape {
  /** Stroked. */
  line?: string
  /** Filled. */
  solid?: string
  dash?: string
}

const RING = 'M2.25 6a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0z'
const CROSS = 'M3 3l6 6M9 3l-6 6'

/** The shape of each state on a grid of 12. */
const SHAPES = {
  authorized: { line: RING },
  partially_captured: { line: RING, solid: 'M6 2.25a3.75 3.75 0 0 0 0 7.5z' },
  captured: { solid: 'M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z' },
  partially_refunded: { line: RING, solid: 'M6 2.25a3.75 3.75 0 0 1 0 7.5z' },
  refunded: { line: 'M4.25 2L2 4.25 4.25 6.5M2.25 4.25h5a2.6 2.6 0 0 1 0 5.25H5' },
  cancelled: { line: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM3.25 3.25l5.5 5.5' },
  expired: { line: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', dash: '1.6 2.59' },
  disputed: { solid: 'M6 1.6c.3 0 .55.15.7.4l4 7.1c.3.55-.1 1.2-.7 1.2H2c-.6 0-1-.65-.7-1.2l4-7.1c.15-.25.4-.4.7-.4z' },
  closed: {
    solid:
      'M3.75 2.25h4.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1 -1.5 1.5h-4.5a1.5 1.5 0 0 1 -1.5 -1.5v-4.5a1.5 1.5 0 0 1 1.5 -1.5z',
  },
  won: { line: 'M2.25 6.5l2.5 2.5 5-5.75' },
  lost: { line: CROSS },
  pending: {
    solid:
      'M1.15 6a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0zM4.9 6a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0zM8.65 6a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0z',
  },
  failed: { line: CROSS },
  unknown: {
    line: 'M4 2.5h4a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1 -1.5 1.5h-4a1.5 1.5 0 0 1 -1.5 -1.5v-4a1.5 1.5 0 0 1 1.5 -1.5z',
    dash: '2 1.5',
  },
  none: { line: 'M3 6h6' },
} satisfies Record<string, Shape>

/** The states that have a shape of their own. */
export type PipShape = keyof typeof SHAPES

/** Props of {@link Pip}. */
export interface PipProps extends ComponentPropsWithoutRef<'svg'> {
  shape: PipShape
}

/** The shape of a state, so that it can be told without colour. */
export const Pip = forwardRef<SVGSVGElement, PipProps>(function Pip({ shape, className, ...rest }, ref) {
  const { line, solid, dash }: Shape = SHAPES[shape]
  return (
    <svg ref={ref} viewBox="0 0 12 12" aria-hidden="true" {...rest} className={partClass('od-pip', className)}>
      {line && <path d={line} {...(dash && { strokeDasharray: dash, strokeLinecap: 'butt' as const })} />}
      {solid && <path d={solid} fill="currentColor" stroke="none" />}
    </svg>
  )
})
