import { keepFormatter } from '../model/formatters'
import { safeLocale } from '../model/safeLocale'
import { safeTimeZone } from './timeZone'

/** A kept format for dates, which never throws for a bad locale or zone. */
export function dateTimeFormat(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(safeLocale(locale), { ...options, timeZone: safeTimeZone(timeZone) })
  return keepFormatter(`date|${locale}|${timeZone}|${JSON.stringify(options)}`, make)
}
