import { entriesOf } from './entriesOf'
import { instantOf } from './instant'

/** A copy, oldest first; equal instants stay as listed, and what has no readable time comes last. */
export function byTime<T extends { at: unknown }>(items: readonly T[] | undefined): T[] {
  // Not infinite: ∞ − ∞ is no number.
  const timed = entriesOf(items).map((item) => ({ item, instant: instantOf(item.at) ?? Number.MAX_VALUE }))
  return timed.sort((a, b) => a.instant - b.instant).map(({ item }) => item)
}
