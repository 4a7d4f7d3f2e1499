import type { PipShape } from '../primitives/Pip'
import type { Tone } from '../primitives/tone'

/** How a state looks: the tone colours it, the shape of the pip carries it without colour. */
export interface StatusLook {
  tone: Tone
  pip: PipShape
}

/** States that have a shape of their own, with their tones. */
const TONES: Partial<Record<PipShape, Tone>> = {
  authorized: 'info',
  partially_captured: 'progress',
  captured: 'success',
  partially_refunded: 'special',
  refunded: 'special',
  cancelled: 'neutral',
  expired: 'warning',
  disputed: 'danger',
  closed: 'neutral',
  won: 'success',
  lost: 'danger',
}

/** The shapes of disputes that go by other words. */
const DISPUTES: Record<string, PipShape> = {
  warning_needs_response: 'disputed',
  warning_under_review: 'disputed',
  warning_closed: 'closed',
  needs_response: 'disputed',
  under_review: 'disputed',
}

/** Tone and pip of the status of an order or a dispute; a word we do not know is neutral. */
export function statusLook(status: string): StatusLook {
  const pip = (Object.hasOwn(DISPUTES, status) ? DISPUTES[status] : status) as PipShape
  const tone = Object.hasOwn(TONES, pip) && TONES[pip]
  return tone ? { tone, pip } : { tone: 'neutral', pip: 'unknown' }
}
