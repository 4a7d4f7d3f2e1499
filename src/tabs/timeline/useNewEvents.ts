import { useState } from 'react'
import type { OrderEvent } from '../../model/orderEvent'
import type { Operation } from '../../state/orderState'

/**
 * The events that the write just done brought about: those that were not there before it, or that happened since it
 * was confirmed. None while nothing was done.
 */
export function useNewEvents(events: readonly OrderEvent[], operation: Operation): ReadonlySet<OrderEvent> {
  const [before, setBefore] = useState(events)
  const isDone = operation.is === 'done'
  // State that follows from other state: React renders again at once, before anything is shown.
  if (!isDone && before !== events) setBefore(events)
  if (!isDone) return new Set()
  const known = new Set(before.map(({ id }) => id))
  const since = Date.parse(operation.intent.createdAt)
  const isNew = ({ id, at }: OrderEvent): boolean => (before !== events && !known.has(id)) || Date.parse(at) >= since
  return new Set(events.filter(isNew))
}
