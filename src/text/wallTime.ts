import { dateTimeFormat } from './dateTimeFormat'

const MINUTE = 60_000

/** By how much clocks are put back: half an hour on Lord Howe Island, two in Antarctica. */
const SHIFTS = [30 * MINUTE, 60 * MINUTE, 120 * MINUTE]

/** What the clock on the wall shows in a zone, as if it hung in UTC: milliseconds, whole seconds. */
export function wallTime(instant: Date, timeZone: string): number {
  const parts = dateTimeFormat('en-u-ca-gregory-nu-latn', timeZone, {
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'))
}

/** Whether the clock shows this time twice, because it is put back around it. */
export function isRepeatedTime(instant: Date, timeZone: string): boolean {
  const offset = (time: number) => wallTime(new Date(time), timeZone) - time
  const time = Math.floor(instant.getTime() / 1000) * 1000
  const day = 24 * 60 * MINUTE
  if (offset(time - day / 4) === offset(time + day / 4)) return false
  const now = offset(time)
  return SHIFTS.some((shift) => offset(time + shift) === now - shift || offset(time - shift) === now + shift)
}
