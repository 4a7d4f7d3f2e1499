const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s?(?:Z|([+-]\d\d)(?::?(\d\d))?)?)?$/i

/** What some backends send for "no date". */
const NO_DATE = '0001-01-01'

/**
 * Milliseconds since 1970 of an ISO 8601 time; undefined for what is none. A time without a zone is UTC, so that
 * nothing depends on the machine's own; any number of fraction digits is read.
 */
export function instantOf(time: unknown): number | undefined {
  const match = typeof time === 'string' ? ISO_TIME.exec(time.trim()) : null
  if (match === null) return undefined
  const [, day = '', clock = '00:00', seconds = '00', fraction = '', hours, minutes = '00'] = match
  if (day === NO_DATE) return undefined
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`
  const instant = Date.parse(`${day}T${clock}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`)
  return Number.isNaN(instant) || !isInCalendar(day) ? undefined : instant
}

/** Some engines read 31 February as a day of March, others not at all. */
function isInCalendar(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(-2))
}
