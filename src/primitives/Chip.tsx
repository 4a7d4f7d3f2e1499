import { createPart } from './createPart'
import { drawToned, type TonedProps } from './drawToned'

/** Props of {@link Chip}. */
export type ChipProps = Omit<TonedProps, 'pip'>

/** A small fact on a quiet field, such as how long an authorization still lasts. */
export const Chip = createPart<HTMLSpanElement, ChipProps>('span', 'od-chip', drawToned)
