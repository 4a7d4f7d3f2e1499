import { safeLocale } from '../model/safeLocale'
import { safeTimeZone } from './timeZone'

const LIMIT = 200
const formats = new Map<string, Intl.DateTimeFormat>()

/** A format that never throws for a bad locale or zone, made once: making one costs a thousand times its use. */
export function dateTimeFormat(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  const made = formats.get(key)
  if (made) return made
  const format = new Intl.DateTimeFormat(safeLocale(locale), { ...options, timeZone: safeTimeZone(timeZone) })
  if (formats.size >= LIMIT) formats.clear()
  formats.set(key, format)
  return format
}
