import { useMemo, useState } from 'react'
import { deriveEvents } from '../../model/deriveEvents'
import type { OrderEvent } from '../../model/orderEvent'
import type { ReadyOrder } from '../TabFrame'
import { filterChoices, isWanted, type EventFilter } from './eventFilter'
import { latestFirst } from './timelineDays'
import { LATEST, spansWith, spansWithMore, type TimelineSpan } from './timelineSpans'
import { useArrival } from './useArrival'
import { useNewEvents } from './useNewEvents'

/** Which of an order's events are shown, and every way to see others. */
export function useTimelineView({ order, operation }: ReadyOrder) {
  const derived = useMemo(() => deriveEvents(order), [order])
  const events = useMemo(() => latestFirst(derived), [derived])
  const fresh = useNewEvents(derived, operation)
  const travel = useArrival()
  const [filter, setFilter] = useState<EventFilter>({})
  // A link leads to its entry, and what was just done is seen, whatever was chosen before.
  const wanted = useMemo(
    () => events.filter((event) => isWanted(event, filter) || fresh.has(event) || event.id === travel.kept),
    [events, filter, fresh, travel.kept],
  )
  const [before, setSpans] = useState(LATEST)
  const kept = travel.kept === undefined ? -1 : wanted.findIndex(({ id }) => id === travel.kept)
  const spans = spansWith(before, kept)
  // State that follows from a prop, as in useArrival.
  if (spans !== before) setSpans(spans)
  return {
    events,
    choices: useMemo(() => filterChoices(events), [events]),
    keys: useMemo(() => keysOf(derived), [derived]),
    filter,
    fresh,
    wanted,
    spans,
    travel,
    showMore(span: TimelineSpan) {
      setSpans(spansWithMore(spans, span))
      travel.goOn()
    },
    choose(next: EventFilter) {
      setFilter(next)
      setSpans(LATEST)
      travel.leave()
    },
  }
}

/** Ids can be missing or repeated; counted from the oldest, an entry keeps its key when others come. */
function keysOf(derived: readonly OrderEvent[]): ReadonlyMap<OrderEvent, string> {
  const times = new Map<string, number>()
  return new Map(
    derived.map((event) => {
      const nth = times.get(event.id) ?? 0
      times.set(event.id, nth + 1)
      return [event, `${nth} ${event.id}`]
    }),
  )
}
