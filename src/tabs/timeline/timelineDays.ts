import type { OrderEvent } from '../../model/orderEvent'
import { dayKey } from '../../text/formatDate'
import { parseCalendarDay, parseInstant } from '../../text/parseInstant'

/** The events of one day in the shop's zone, the latest first. */
export interface TimelineDay {
  /** `2026-11-24`, or a dash where the time is not known. */
  key: string
  events: OrderEvent[]
}

/** The latest of events given oldest first, as days from the latest to the oldest; those without a time come last. */
export function timelineDays(events: readonly OrderEvent[], timeZone: string, limit: number): TimelineDay[] {
  const latest = [...events].reverse()
  const shown = [...latest.filter(isDated), ...latest.filter((event) => !isDated(event))].slice(0, limit)
  const days: TimelineDay[] = []
  for (const event of shown) {
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
