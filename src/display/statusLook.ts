import { isOpenDispute } from '../model/dispute'
import type { DisputeStatus } from '../model/dispute'
import type { PipShape } from '../primitives/Pip'
import type { Tone } from '../primitives/tone'

/** How a state looks: the tone colours it, the shape of the pip carries it without colour. */
export interface StatusLook {
  tone: Tone
  pip: PipShape
}

const LOOKS: Record<string, StatusLook> = {
  authorized: { tone: 'info', pip: 'authorized' },
  partially_captured: { tone: 'progress', pip: 'partially_captured' },
  captured: { tone: 'success', pip: 'captured' },
  partially_refunded: { tone: 'special', pip: 'partially_refunded' },
  refunded: { tone: 'special', pip: 'refunded' },
  cancelled: { tone: 'neutral', pip: 'cancelled' },
  expired: { tone: 'warning', pip: 'expired' },
  disputed: { tone: 'danger', pip: 'disputed' },
  closed: { tone: 'neutral', pip: 'closed' },
}

const UNKNOWN: StatusLook = { tone: 'neutral', pip: 'unknown' }

/** Tone and pip of an order's status; a word we do not know is neutral. */
export function statusLook(status: string): StatusLook {
  return Object.hasOwn(LOOKS, status) ? (LOOKS[status] ?? UNKNOWN) : UNKNOWN
}

/** The tone of an order's status. */
export function statusTone(status: string): Tone {
  return statusLook(status).tone
}

/** Tone and pip of a dispute's status. */
export function disputeLook(status: DisputeStatus): StatusLook {
  if (isOpenDispute({ status } as Parameters<typeof isOpenDispute>[0])) return { tone: 'danger', pip: 'disputed' }
  if (status === 'won') return { tone: 'success', pip: 'won' }
  if (status === 'lost') return { tone: 'danger', pip: 'lost' }
  return status === 'warning_closed' ? { tone: 'neutral', pip: 'closed' } : UNKNOWN
}
