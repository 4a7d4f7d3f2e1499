import { dateTimeFormat } from './dateTimeFormat'
import { parseCalendarDay, parseInstant } from './parseInstant'
import { safeTimeZone } from './timeZone'
import { isRepeatedTime, wallTime } from './wallTime'

/** What stands for a date that cannot be read. */
export const NO_DATE = '—'

const SHORT_DAY = { day: 'numeric', month: 'short' } as const
const CALENDAR_DAY = { ...SHORT_DAY, year: 'numeric' } as const
const DAY = { ...CALENDAR_DAY, weekday: 'short' } as const

/** Day and time: "Tue 6 Oct 2026, 10:12", as the language writes it. A day without a time stays one. */
export function formatDateTime(iso: unknown, locale: string, timeZone: string): string {
  return format(iso, locale, timeZone, DAY, true)
}

/** The day with its weekday: "Tue 6 Oct 2026". */
export function formatDay(iso: unknown, locale: string, timeZone: string): string {
  return format(iso, locale, timeZone, DAY)
}

/** The day of an instant, with its year: "6 Oct 2026". */
export function formatDate(iso: unknown, locale: string, timeZone: string): string {
  return format(iso, locale, timeZone, CALENDAR_DAY)
}

/** Day and month: "6 Oct". */
export function formatShortDay(iso: unknown, locale: string, timeZone: string): string {
  return format(iso, locale, timeZone, SHORT_DAY)
}

/** The time of day. In the hour that a zone lives twice its offset is added, so that the two can be told apart. */
export function formatTime(iso: unknown, locale: string, timeZone: string): string {
  return parseInstant(iso) ? format(iso, locale, timeZone, {}, true) : NO_DATE
}

/** A day of the calendar, `YYYY-MM-DD`, the same in every zone: "6 Oct 2026". */
export function formatCalendarDay(day: unknown, locale: string): string {
  const date = parseCalendarDay(day)
  return date ? dateTimeFormat(locale, 'UTC', CALENDAR_DAY).format(date) : NO_DATE
}

/** The day of an instant in a zone, `YYYY-MM-DD`: for grouping, not for reading. */
export function dayKey(iso: unknown, timeZone: string): string {
  const instant = parseInstant(iso)
  if (instant) return new Date(wallTime(instant, timeZone)).toISOString().slice(0, 10)
  return parseCalendarDay(iso)?.toISOString().slice(0, 10) ?? NO_DATE
}

/** A zone in words: its city ("Stockholm"), or "UTC". */
export function zoneName(timeZone: string): string {
  const zone = safeTimeZone(timeZone)
  if (/^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu|Greenwich)$/i.test(zone)) return 'UTC'
  const fixed = /^Etc\/GMT([+-])(\d+)$/i.exec(zone)
  // Names of this kind count westwards: Etc/GMT+5 is five hours behind.
  if (fixed) return `UTC${fixed[1] === '+' ? '−' : '+'}${fixed[2]}`
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

function format(
  iso: unknown,
  locale: string,
  timeZone: string,
  day: Intl.DateTimeFormatOptions,
  withTime = false,
): string {
  const instant = parseInstant(iso)
  if (instant) {
    const time = withTime ? timeOptions(instant, locale, timeZone) : {}
    return dateTimeFormat(locale, timeZone, { ...day, ...time }).format(instant)
  }
  const calendarDay = parseCalendarDay(iso)
  return calendarDay ? dateTimeFormat(locale, 'UTC', day).format(calendarDay) : NO_DATE
}

function timeOptions(instant: Date, locale: string, timeZone: string): Intl.DateTimeFormatOptions {
  const twelve = dateTimeFormat(locale, timeZone, { hour: 'numeric' }).resolvedOptions().hour12
  return {
    hour: twelve ? 'numeric' : '2-digit',
    minute: '2-digit',
    ...(isRepeatedTime(instant, timeZone) ? { timeZoneName: 'shortOffset' } : {}),
  }
}
