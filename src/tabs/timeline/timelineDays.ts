import type { OrderEvent } from '../../model/orderEvent'
import { dayKey, NO_DATE } from '../../text/formatDate'

/** The events of one day in the shop's zone, the latest first. */
export interface TimelineDay {
  /** `2026-11-24`, or a dash where the time is not known. */
  key: string
  /** The time of one of its events. */
  at: string
  events: OrderEvent[]
}

/** Events given oldest first, as days from the latest to the oldest; those without a readable time come last. */
export function timelineDays(events: readonly OrderEvent[], timeZone: string): TimelineDay[] {
  const days: TimelineDay[] = []
  const undated: OrderEvent[] = []
  for (const event of [...events].reverse()) {
    const key = dayKey(event.at, timeZone)
    const last = days.at(-1)
    if (key === NO_DATE) undated.push(event)
    else if (last?.key === key) last.events.push(event)
    else days.push({ key, at: event.at, events: [event] })
  }
  return undated.length > 0 ? [...days, { key: NO_DATE, at: '', events: undated }] : days
}
