import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'

const RING = 'M2.25 6a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0-7.5 0z'
const WIDE = 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0z'
const CROSS = 'M3 3l6 6M9 3l-6 6'

/** The shape of each state on a grid of 12: what is stroked, what is filled, the dashes of the stroke. */
const SHAPES = {
  authorized: [RING],
  partially_captured: [RING, 'M6 2.25a3.75 3.75 0 0 0 0 7.5z'],
  captured: [RING, RING],
  partially_refunded: [RING, 'M6 2.25a3.75 3.75 0 0 1 0 7.5z'],
  refunded: ['M4.25 2L2 4.25 4.25 6.5M2.25 4.25h5a2.6 2.6 0 0 1 0 5.25H5'],
  cancelled: [`${WIDE}M3.25 3.25l5.5 5.5`],
  expired: [WIDE, '', '1.6 2.59'],
  disputed: ['', 'M6 1.6c.3 0 .55.15.7.4l4 7.1c.3.55-.1 1.2-.7 1.2H2c-.6 0-1-.65-.7-1.2l4-7.1c.15-.25.4-.4.7-.4z'],
  closed: [
    '',
    'M3.75 2.25h4.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1-1.5 1.5h-4.5a1.5 1.5 0 0 1-1.5-1.5v-4.5a1.5 1.5 0 0 1 1.5-1.5z',
  ],
  won: ['M2.25 6.5l2.5 2.5 5-5.75'],
  lost: [CROSS],
  pending: [
    'M1.9 6a.35.35 0 1 0 .7 0a.35.35 0 1 0-.7 0zM5.65 6a.35.35 0 1 0 .7 0a.35.35 0 1 0-.7 0zM9.4 6a.35.35 0 1 0 .7 0a.35.35 0 1 0-.7 0z',
  ],
  failed: [CROSS],
  unknown: [
    'M4 2.5h4a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1-1.5 1.5h-4a1.5 1.5 0 0 1-1.5-1.5v-4a1.5 1.5 0 0 1 1.5-1.5z',
    '',
    '2 1.5',
  ],
  none: ['M3 6h6'],
} satisfies Record<string, readonly [line: string, solid?: string, dashes?: string]>

/** The states that have a shape of their own. */
export type PipShape = keyof typeof SHAPES

/** Props of {@link Pip}. */
export interface PipProps extends ComponentPropsWithoutRef<'svg'> {
  shape: PipShape
}

/** The shape of a state, so that it can be told without colour. */
export const Pip = createPart<SVGSVGElement, PipProps>('svg', 'od-pip', ({ shape, ...rest }) => {
  const [line, solid, dashes]: readonly string[] = SHAPES[shape]
  return {
    viewBox: '0 0 12 12',
    'aria-hidden': true,
    children: (
      <>
        <path d={line} strokeDasharray={dashes} strokeLinecap={dashes ? 'butt' : undefined} />
        <path d={solid} fill="currentColor" stroke="none" />
      </>
    ),
    ...rest,
  }
})
