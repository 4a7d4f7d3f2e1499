import { parseISO } from 'date-fns'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/i
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Backends write "no date" as year 1 or as the last days of 1899; nothing here is that old. */
const EARLIEST_YEAR = 1900

/**
 * The instant that an ISO 8601 text names; undefined for anything else. A time without a zone is no instant, since
 * every reader would take it for another one.
 */
export function parseInstant(text: unknown): Date | undefined {
  return typeof text === 'string' && INSTANT.test(text) ? checked(parseISO(text.toUpperCase())) : undefined
}

/** A day without a time, `YYYY-MM-DD`, as midnight UTC; undefined for anything else. */
export function parseCalendarDay(text: unknown): Date | undefined {
  return typeof text === 'string' && CALENDAR_DAY.test(text) ? checked(parseISO(`${text}T00:00:00Z`)) : undefined
}

function checked(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < EARLIEST_YEAR ? undefined : date
}
