import { instantOf } from '../model/instant'

const WITH_ZONE = /\d[T ]\d.*(Z|[+-]\d\d(:?\d\d)?)$/i
const CALENDAR_DAY = /^\d{4}-\d\d-\d\d$/

/** Backends write "no date" as year 1, or as the last days of 1899; nothing here is that old. */
const EARLIEST_YEAR = 1900

/**
 * The instant that an ISO 8601 text names; undefined for anything else. The model takes a time without a zone for
 * UTC; to a reader it is nothing, for each would take it for another time.
 */
export function parseInstant(text: unknown): Date | undefined {
  return typeof text === 'string' && WITH_ZONE.test(text.trim()) ? dateOf(text) : undefined
}

/** A day without a time, `YYYY-MM-DD`, as midnight UTC; undefined for anything else. */
export function parseCalendarDay(text: unknown): Date | undefined {
  return typeof text === 'string' && CALENDAR_DAY.test(text) ? dateOf(text) : undefined
}

function dateOf(text: string): Date | undefined {
  const date = new Date(instantOf(text) ?? Number.NaN)
  return date.getUTCFullYear() >= EARLIEST_YEAR ? date : undefined
}
