/** Where the time comes from: a function, or a Date for a clock that stands still. */
export type Clock = Date | (() => Date)

/** The time now; without a clock, the machine's. */
export function readClock(clock?: Clock): Date {
  if (clock === undefined) return new Date()
  return typeof clock === 'function' ? clock() : clock
}
