import type { EventType } from '../../model/orderEvent'

/** The kinds that a person can choose from; notes, and events that we do not know, are of none. */
export const EVENT_KINDS = ['payments', 'changes', 'disputes'] as const

/** What an event is about. */
export type EventKind = (typeof EVENT_KINDS)[number]

const PAYMENTS = 'authorized captured refunded released cancelled expired extended duplicated settled'.split(' ')

/** The kind of an event of this type. */
export function eventKind(type: EventType): EventKind | undefined {
  if (PAYMENTS.includes(type)) return 'payments'
  if (type.endsWith('_edited')) return 'changes'
  return type === 'disputed' || type === 'dispute_updated' ? 'disputes' : undefined
}
