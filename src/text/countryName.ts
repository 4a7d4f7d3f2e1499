import { COUNTRY_CODES } from '../model/countryCodes'
import { keepFormatter } from '../model/formatters'
import { safeLocale } from '../model/safeLocale'

/** A country in words; a code that is none (ISO 3166-1 alpha-2) as it stands, nothing as ''. */
export function countryName(code: string | undefined, locale: string): string {
  if (typeof code !== 'string') return ''
  const country = code.trim().toUpperCase()
  return /^[A-Z]{2}$/.test(country) ? (namesIn(safeLocale(locale)).of(country) ?? code) : code
}

/** All countries with their names, in the order of the alphabet of the locale. */
export function listCountries(locale: string): { code: string; name: string }[] {
  const { compare } = keepFormatter(`sorting|${locale}`, () => new Intl.Collator(safeLocale(locale)))
  const countries = COUNTRY_CODES.map((code) => ({ code, name: countryName(code, locale) }))
  return countries.sort((one, other) => compare(one.name, other.name))
}

function namesIn(locale: string): Intl.DisplayNames {
  return keepFormatter(`region|${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' }))
}
