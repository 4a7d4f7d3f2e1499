import type { OrderEvent } from '../../model/orderEvent'
import { dayKey } from '../../text/formatDate'
import { parseCalendarDay, parseInstant } from '../../text/parseInstant'

/** The events of one day in the shop's zone, the latest first. */
export interface TimelineDay {
  /** `2026-11-24`, or a dash where the time is not known. */
  key: string
  events: OrderEvent[]
}

/** Events given oldest first, from the latest to the oldest; those without a time come last. */
export function latestFirst(events: readonly OrderEvent[]): OrderEvent[] {
  const latest = [...events].reverse()
  return [...latest.filter(isDated), ...latest.filter((event) => !isDated(event))]
}

/** Events given latest first, by day. */
export function timelineDays(events: readonly OrderEvent[], timeZone: string): TimelineDay[] {
  const days: TimelineDay[] = []
  for (const event of events) {
    const key = dayKey(event.at, timeZone)
    const last = days.at(-1)
    if (last?.key === key) last.events.push(event)
    else days.push({ key, events: [event] })
  }
  return days
}

function isDated({ at }: OrderEvent): boolean {
  return (parseInstant(at) ?? parseCalendarDay(at)) !== undefined
}
