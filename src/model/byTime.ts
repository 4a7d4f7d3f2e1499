import { instantOf } from './instant'

/** A copy, oldest first; equal instants stay as listed, and what has no readable time comes last. */
export function byTime<T>(items: readonly T[], timeOf: (item: T) => unknown): T[] {
  const timed = items.map((item) => ({ item, instant: instantOf(timeOf(item)) ?? Number.POSITIVE_INFINITY }))
  // Not a subtraction: ∞ − ∞ is no number.
  timed.sort((a, b) => (a.instant === b.instant ? 0 : a.instant < b.instant ? -1 : 1))
  return timed.map(({ item }) => item)
}
