import { currencyExponent } from './currencies'
import { keepFormatter } from './formatters'
import { safeLocale } from './safeLocale'

/** How a locale writes amounts of a currency. */
export interface MoneyPattern {
  /** Decimals; undefined for a currency that ISO 4217 does not list. */
  exponent: number | undefined
  decimal: string
  /** The sign between groups of digits, which may be white space; empty where digits are never grouped. */
  group: string
  /** Digits of the last group, and of each before it: 3 and 3, in India 3 and 2. */
  groupSizes: readonly [last: number, others: number]
  /** The currency's sign as the locale prints it, or its code. */
  sign: string
  signFirst: boolean
  /** Writes a decimal literal such as `-1234.50` without a detour over a float; known currencies only. */
  parts(decimalLiteral: string): Intl.NumberFormatPart[]
}

/** The pattern of a currency in a locale. Total: bad locales count as `en`, bad currencies as unknown ones. */
export function getMoneyPattern(currency: string, locale: string | undefined): MoneyPattern {
  const code = typeof currency === 'string' ? currency : ''
  return keepFormatter(`money|${typeof locale === 'string' ? locale : ''}|${code}`, () =>
    readPattern(code, safeLocale(locale)),
  )
}

function readPattern(code: string, locale: string): MoneyPattern {
  const exponent = currencyExponent(code)
  const formatOf = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      ...(exponent !== undefined && { style: 'currency', currency: code }),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  // One decimal at least, so that the yen's pattern shows its decimal sign too.
  const sample = formatOf(1).formatToParts(123456789.5)
  const valuesOf = (type: string): string[] => sample.filter((part) => part.type === type).map(({ value }) => value)
  const [last = 0, others = last, ...more] = valuesOf('integer')
    .map((digits) => [...digits].length)
    .reverse()
  const types = sample.map(({ type }) => type)
  const format = formatOf(exponent ?? 0)
  return {
    exponent,
    decimal: valuesOf('decimal').join(),
    group: valuesOf('group')[0] ?? '',
    // The first group may be shorter than the others.
    groupSizes: [last, more.length > 0 ? others : last],
    sign: valuesOf('currency')[0] ?? code,
    signFirst: types.slice(0, types.indexOf('integer')).includes('currency'),
    // The compiler's library does not know yet that decimal literals are taken as they are.
    parts: (decimalLiteral) => format.formatToParts(decimalLiteral as unknown as number),
  }
}
