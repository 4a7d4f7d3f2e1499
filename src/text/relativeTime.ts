import { differenceInCalendarDays, differenceInMinutes } from 'date-fns'
import { keepFormatter } from '../model/formatters'
import { safeLocale } from '../model/safeLocale'
import { dayKey, NO_DATE } from './formatDate'
import { formatMessage } from './formatMessage'
import type { Messages } from './messages'
import { parseInstant } from './parseInstant'

/** How far off an instant is, in whole units that add up; once it is past, how long ago it was. */
export interface TimeLeft {
  /** `urgent` within 24 hours, `soon` within 72. */
  urgency: 'calm' | 'soon' | 'urgent' | 'past'
  days: number
  hours: number
  minutes: number
}

const HOUR = 60
const DAY = 24 * HOUR
const UNITS = ['days', 'hours', 'minutes'] as const

/** The distance of two days in a zone: "today", "yesterday", "6 days ago". */
export function daysAgo(iso: unknown, now: Date, timeZone: string, locale: string): string {
  const day = dayKey(iso, timeZone)
  const today = Number.isNaN(now.getTime()) ? NO_DATE : dayKey(now.toISOString(), timeZone)
  if (day === NO_DATE || today === NO_DATE) return NO_DATE
  const days = differenceInCalendarDays(`${day}T00:00`, `${today}T00:00`)
  return daysIn(safeLocale(locale)).format(days, 'day')
}

/** How much time there is until an instant, counted on instants: a change of the clocks moves nothing. */
export function timeLeft(iso: unknown, now: Date): TimeLeft | undefined {
  const end = parseInstant(iso)
  if (!end || Number.isNaN(now.getTime())) return undefined
  const minutes = Math.abs(differenceInMinutes(end, now))
  return {
    urgency: urgencyOf(end.getTime() - now.getTime()),
    days: Math.floor(minutes / DAY),
    hours: Math.floor((minutes % DAY) / HOUR),
    minutes: minutes % HOUR,
  }
}

/** A span in words, as fine as it matters: "27 days", "1 day 19 h", "52 min"; one unit once it is past. */
export function formatTimeLeft(left: TimeLeft, locale: string, messages: Messages): string {
  const first = UNITS.findIndex((unit) => left[unit] > 0)
  const say = (at: number) => {
    const unit = UNITS[at]
    return unit && left[unit] > 0 ? formatMessage(messages[`time.${unit}`], { count: left[unit] }, locale) : ''
  }
  if (first === -1) return messages['time.underAMinute']
  const larger = say(first)
  const smaller = left.urgency === 'soon' || left.urgency === 'urgent' ? say(first + 1) : ''
  return smaller === '' ? larger : formatMessage(messages['time.pair'], { larger, smaller }, locale)
}

function daysIn(locale: string): Intl.RelativeTimeFormat {
  return keepFormatter(`days|${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
}

function urgencyOf(milliseconds: number): TimeLeft['urgency'] {
  const minutes = milliseconds / 60_000
  if (minutes <= 0) return 'past'
  if (minutes <= DAY) return 'urgent'
  return minutes <= 3 * DAY ? 'soon' : 'calm'
}
