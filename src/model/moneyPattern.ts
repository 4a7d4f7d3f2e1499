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
  const style: Intl.NumberFormatOptions = exponent === undefined ? {} : { style: 'currency', currency: code }
  const fraction = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  // One decimal at least, so that the yen's pattern shows its decimal sign too.
  const sample = new Intl.NumberFormat(locale, { ...style, ...fraction(1) }).formatToParts(123456789.5)
  const valueOf = (type: string) => sample.find((part) => part.type === type)?.value ?? ''
  const typesInOrder = sample.map((part) => part.type)
  const format = new Intl.NumberFormat(locale, { ...style, ...fraction(exponent ?? 0) })
  return {
    exponent,
    decimal: valueOf('decimal'),
    group: valueOf('group'),
    groupSizes: readGroupSizes(sample),
    sign: exponent === undefined ? code : valueOf('currency'),
    signFirst: exponent !== undefined && typesInOrder.indexOf('currency') < typesInOrder.indexOf('integer'),
    // The compiler's library does not know yet that decimal literals are taken as they are.
    parts: (decimalLiteral) => format.formatToParts(decimalLiteral as unknown as number),
  }
}

function readGroupSizes(sample: readonly Intl.NumberFormatPart[]): [number, number] {
  const groups = sample.filter((part) => part.type === 'integer').map((part) => [...part.value].length)
  const last = groups.at(-1) ?? 0
  return [last, groups.length > 2 ? (groups.at(-2) ?? last) : last]
}
