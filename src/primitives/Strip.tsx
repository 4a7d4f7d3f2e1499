import { createPart } from './createPart'
import { drawToned, type TonedProps } from './drawToned'
import type { Tone } from './tone'

/** Props of {@link Strip}. */
export interface StripProps extends Omit<TonedProps, 'pip' | 'size'> {
  tone: Tone
}

/** One line across the panel. A child with the class `od-end` stands at its end. */
export const Strip = createPart<HTMLDivElement, StripProps>('div', 'od-strip', drawToned)
