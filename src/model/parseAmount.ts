import { getMoneyPattern } from './moneyPattern'
import { readDecimal } from './readDecimal'
import type { Minor } from './money'
import type { MoneyPattern } from './moneyPattern'

/** An amount that a person typed, in minor units, or why it is none. */
export type ParsedAmount =
  | { ok: true; value: Minor }
  | { ok: false; reason: 'empty' | 'not_a_number' | 'too_many_decimals' | 'negative' | 'too_large' }

/** White space, and the invisible marks that come along when a formatted amount is copied. */
const INVISIBLE = /[\p{White_Space}\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** Hyphens, the figure and en dash that some keyboards make of them, and the minus. */
const MINUS_AT_AN_END = /^[-\u2010-\u2013\u2212\ufe63\uff0d]|[-\u2010-\u2013\u2212\ufe63\uff0d]$/

const LARGEST = String(Number.MAX_SAFE_INTEGER)

/**
 * Reads what a person typed or pasted as an amount of the currency, in minor units, by string arithmetic alone.
 * Takes everything that `formatAmount` prints for that locale and currency, and either `.` or `,` as decimal sign
 * where it cannot be mistaken for grouping; refuses rather than guesses.
 *
 * @param locale BCP 47; a bad one counts as `en`. @default 'en'
 */
export function parseAmount(text: string, currency: string, locale?: string): ParsedAmount {
  const pattern = getMoneyPattern(currency, locale)
  const visible = toAsciiDigits(typeof text === 'string' ? text : '').replace(INVISIBLE, '')
  if (MINUS_AT_AN_END.test(visible)) return refuse('negative')
  const body = dropCurrency(visible, currencyNames(currency, pattern))
  if (body === '') return refuse('empty')
  if (MINUS_AT_AN_END.test(body)) return refuse('negative')

  const exponent = pattern.exponent ?? 0
  const decimal = readDecimal(body, pattern)
  if (decimal === undefined) return refuse('not_a_number')
  if (decimal.fraction.length > exponent) return refuse('too_many_decimals')
  const digits = (decimal.whole + decimal.fraction.padEnd(exponent, '0')).replace(/^0+(?=\d)/, '')
  if (isAbove(digits, LARGEST)) return refuse('too_large')
  return { ok: true, value: Number(digits) }
}

function refuse(reason: Extract<ParsedAmount, { ok: false }>['reason']): ParsedAmount {
  return { ok: false, reason }
}

/** Unicode keeps the ten digits of a script in one run from zero, so the way back to the run's start is the value. */
function toAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0
    let stepsBack = 0
    while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - stepsBack - 1))) stepsBack += 1
    return String(stepsBack % 10)
  })
}

/** The printed sign, the sign without the dots of its abbreviation, and the code; the longest first. */
function currencyNames(currency: string, pattern: MoneyPattern): string[] {
  const sign = pattern.sign.replace(INVISIBLE, '')
  const names = [sign, sign.replace(/^\.+|\.+$/g, ''), typeof currency === 'string' ? currency : '']
  return names.filter((name) => /[\p{L}\p{Sc}]/u.test(name) && !/\d/.test(name)).sort((a, b) => b.length - a.length)
}

/** At the ends only: 5€50 is not 550 euros. */
function dropCurrency(text: string, names: readonly string[]): string {
  const isName = (part: string) => (name: string) => part.toUpperCase() === name.toUpperCase()
  const before = names.find((name) => isName(text.slice(0, name.length))(name)) ?? ''
  const rest = text.slice(before.length)
  const after = names.find((name) => isName(rest.slice(-name.length))(name)) ?? ''
  return rest.slice(0, rest.length - after.length)
}

function isAbove(digits: string, limit: string): boolean {
  return digits.length === limit.length ? digits > limit : digits.length > limit.length
}
