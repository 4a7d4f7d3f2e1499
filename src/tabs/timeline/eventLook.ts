import type { EventType } from '../../model/orderEvent'
import type { IconName } from '../../primitives/Icon'
import type { Tone } from '../../primitives/tone'

/** The dot of an entry: a glyph, and a tone that says the same in colour. */
export type EventLook = readonly [icon: IconName, tone?: Tone]

const LOOKS: Record<string, EventLook> = {
  authorized: ['card', 'info'],
  captured: ['check', 'success'],
  refunded: ['refund', 'special'],
  released: ['release'],
  cancelled: ['ban'],
  expired: ['clock', 'warning'],
  extended: ['clock'],
  duplicated: ['repeat'],
  lines_edited: ['pen'],
  references_edited: ['pen'],
  shipping_edited: ['pen'],
  billing_edited: ['pen'],
  disputed: ['alert', 'danger'],
  dispute_updated: ['alert'],
  settled: ['payout'],
  note: ['info'],
}

/** How an entry's dot looks; one of a kind we do not know has a question mark. */
export function eventLook(type: EventType): EventLook {
  return (Object.hasOwn(LOOKS, type) && LOOKS[type]) || ['question']
}
