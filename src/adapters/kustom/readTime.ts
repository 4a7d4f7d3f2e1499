const DAY = String.raw`(\d{4})-(\d{2})-(\d{2})`
const CLOCK = String.raw`(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?`
const ZONE = String.raw`(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)?`
const TIME = new RegExp(String.raw`^\s*${DAY}(?:[Tt ]${CLOCK}\s?${ZONE})?\s*$`)

/** The empty date of many back ends is the first day of year 1; no order is older than this. */
const FIRST_YEAR = 1000

/**
 * A time of the API as ISO 8601 in UTC. Without a zone it is UTC; any number of fraction digits is read, to the millisecond.
 * What is no time of this form (a number, "n/a", 30 February) counts as missing. The machine's zone plays no part.
 */
export function readTime(value: unknown): string | undefined {
  const match = typeof value === 'string' ? TIME.exec(value) : null
  if (!match) return undefined
  const part = (index: number) => Number(match[index] ?? 0)
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)]
  if (year < FIRST_YEAR || !isDay(year, month, day) || !isClock(hour, minute, second)) return undefined
  if (part(9) > 23 || part(10) > 59) return undefined
  const millisecond = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'))
  const offset = (match[8] === '-' ? -1 : 1) * (part(9) * 60 + part(10))
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second, millisecond)).toISOString()
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** 24:00 is the end of the day; second 60 is a leap second. */
function isClock(hour: number, minute: number, second: number): boolean {
  return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60
}
