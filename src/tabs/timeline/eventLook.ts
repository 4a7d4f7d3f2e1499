import type { EventType } from '../../model/orderEvent'
import type { IconName } from '../../primitives/Icon'
import type { Tone } from '../../primitives/tone'

/** The dot of an entry: a tone, and a glyph that says the same without it. */
export interface EventLook {
  tone: Tone
  icon: IconName
}

const LOOKS: Record<string, EventLook> = {
  authorized: { tone: 'info', icon: 'card' },
  captured: { tone: 'success', icon: 'check' },
  refunded: { tone: 'special', icon: 'refund' },
  released: { tone: 'neutral', icon: 'release' },
  cancelled: { tone: 'neutral', icon: 'ban' },
  expired: { tone: 'warning', icon: 'clock' },
  extended: { tone: 'neutral', icon: 'clock' },
  duplicated: { tone: 'neutral', icon: 'repeat' },
  lines_edited: { tone: 'neutral', icon: 'pen' },
  references_edited: { tone: 'neutral', icon: 'pen' },
  shipping_edited: { tone: 'neutral', icon: 'pen' },
  billing_edited: { tone: 'neutral', icon: 'pen' },
  disputed: { tone: 'danger', icon: 'alert' },
  dispute_updated: { tone: 'neutral', icon: 'alert' },
  settled: { tone: 'neutral', icon: 'payout' },
  note: { tone: 'neutral', icon: 'info' },
}

/** How an entry's dot looks; one of a kind we do not know has a question mark. */
export function eventLook(type: EventType): EventLook {
  return (Object.hasOwn(LOOKS, type) ? LOOKS[type] : undefined) ?? { tone: 'neutral', icon: 'question' }
}
