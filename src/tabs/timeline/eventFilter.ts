import type { Origin } from '../../model/origin'
import type { OrderEvent } from '../../model/orderEvent'
import { EVENT_KINDS, eventKind, type EventKind } from './eventKind'

/** Which events are wanted; what is absent chooses nothing. */
export interface EventFilter {
  kind?: EventKind | undefined
  /** As {@link originKey} gives it. */
  origin?: string | undefined
}

/** What there is to choose from; empty where all events are alike. */
export interface FilterChoices {
  kinds: readonly EventKind[]
  origins: readonly string[]
}

/** So few are seen at a glance. */
const FEW = 5
const PEOPLE = 'user '
const KNOWN = ['api', 'customer', 'system']

/** One name for all that came from the same origin: `api`, `customer`, `system`, `user <e-mail>`, else `unknown`. */
export function originKey(origin: Origin | undefined): string {
  if (origin?.kind === 'user' && origin.email) return PEOPLE + origin.email
  return origin && KNOWN.includes(origin.kind) ? origin.kind : 'unknown'
}

/** The e-mail address in such a name. */
export function emailOf(key: string): string | undefined {
  return key.startsWith(PEOPLE) ? key.slice(PEOPLE.length) : undefined
}

/** Whether an event is of the kind and the origin that were chosen. */
export function isWanted({ type, origin }: OrderEvent, filter: EventFilter): boolean {
  if (filter.kind !== undefined && eventKind(type) !== filter.kind) return false
  return filter.origin === undefined || originKey(origin) === filter.origin
}

/** The kinds and origins that occur, where choosing one of them would leave something out. */
export function filterChoices(events: readonly OrderEvent[]): FilterChoices {
  if (events.length <= FEW) return { kinds: [], origins: [] }
  const kinds = new Set(events.map(({ type }) => eventKind(type)))
  const origins = new Set(events.map(({ origin }) => originKey(origin)))
  return {
    kinds: kinds.size > 1 ? EVENT_KINDS.filter((kind) => kinds.has(kind)) : [],
    origins: origins.size > 1 ? [...origins] : [],
  }
}
