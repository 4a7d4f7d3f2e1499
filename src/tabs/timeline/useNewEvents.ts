import { useMemo, useState } from 'react'
import type { OrderEvent } from '../../model/orderEvent'
import type { Operation } from '../../state/orderState'

const NONE: ReadonlySet<OrderEvent> = new Set()

/**
 * The events that the write just done brought about: those that were not there before it, or that happened since it
 * was confirmed. None while nothing was done.
 */
export function useNewEvents(events: readonly OrderEvent[], operation: Operation): ReadonlySet<OrderEvent> {
  const [before, setBefore] = useState(events)
  const since = operation.is === 'done' ? operation.intent.createdAt : undefined
  // State that follows from other state: React renders again at once, before anything is shown.
  if (since === undefined && before !== events) setBefore(events)
  return useMemo(() => {
    if (since === undefined) return NONE
    const known = new Set(before.map(({ id }) => id))
    const isNew = ({ id, at }: OrderEvent): boolean =>
      (before !== events && !known.has(id)) || Date.parse(at) >= Date.parse(since)
    return new Set(events.filter(isNew))
  }, [events, before, since])
}
