import { createPart } from './createPart'
import { drawToned, type TonedProps } from './drawToned'
import type { Tone } from './tone'

/** Props of {@link Badge}. */
export interface BadgeProps extends Omit<TonedProps, 'icon'> {
  tone: Tone
}

/** A state in words on a tinted field, its shape before it. */
export const Badge = createPart<HTMLSpanElement, BadgeProps>('span', 'od-badge', drawToned)
