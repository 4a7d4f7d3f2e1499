import { isMinor } from './money'
import { getMoneyPattern } from './moneyPattern'
import { readDecimal } from './readDecimal'
import type { Minor } from './money'
import type { MoneyPattern } from './moneyPattern'

/** An amount that a person typed, in minor units, or why it is none. */
export type ParsedAmount =
  | { ok: true; value: Minor }
  | { ok: false; reason: 'empty' | 'not_a_number' | 'too_many_decimals' | 'negative' | 'too_large' }

/** White space, and the invisible marks that come along with a copied amount; not the soft hyphen, which may show. */
const INVISIBLE = /(?!\xad)[\p{White_Space}\p{Cf}]/gu

/** Hyphens, the figure and en dash that some keyboards make of them, and the minus. */
const MINUS_AT_AN_END = /^[-\u2010-\u2013\u2212\ufe63\uff0d]|[-\u2010-\u2013\u2212\ufe63\uff0d]$/

/**
 * Reads what a person typed or pasted as an amount of the currency, in minor units, by string arithmetic alone.
 * Takes everything that `formatAmount` prints for that locale and currency, and either `.` or `,` as decimal sign
 * where it cannot be mistaken for grouping; refuses rather than guesses.
 *
 * @param locale BCP 47; a bad one counts as `en`. @default 'en'
 */
export function parseAmount(text: string, currency: string, locale?: string): ParsedAmount {
  const pattern = getMoneyPattern(currency, locale)
  const visible = toAsciiDigits(typeof text === 'string' ? text : '')
    .replace(INVISIBLE, '')
    .toUpperCase()
  const body = dropCurrency(visible, currencyNames(currency, pattern))
  if ([visible, body].some((read) => MINUS_AT_AN_END.test(read))) return refuse('negative')
  if (body === '') return refuse('empty')
  const decimal = readDecimal(body, pattern)
  if (!decimal) return refuse('not_a_number')
  const { exponent = 0 } = pattern
  const { whole, fraction } = decimal
  if (fraction.length > exponent) return refuse('too_many_decimals')
  // Digits beyond the largest amount round to one that is not safe either.
  const value = Number(whole + fraction.padEnd(exponent, '0'))
  return isMinor(value) ? { ok: true, value } : refuse('too_large')
}

function refuse(reason: Extract<ParsedAmount, { ok: false }>['reason']): ParsedAmount {
  return { ok: false, reason }
}

/**
 * The digits of any script as 0 to 9, all else as it is. Unicode keeps the ten digits of a script in one run from zero,
 * so the way back to the run's start is the value.
 */
export function toAsciiDigits(text: string): string {
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
  return [sign, sign.replace(/^\.+|\.+$/g, ''), typeof currency === 'string' ? currency : '']
    .filter((name) => /[\p{L}\p{Sc}]/u.test(name) && !/\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.toUpperCase())
}

/** At the ends only: 5€50 is not 550 euros. */
function dropCurrency(text: string, names: readonly string[]): string {
  const before = names.find((name) => text.startsWith(name)) ?? ''
  const rest = text.slice(before.length)
  const after = names.find((name) => rest.endsWith(name)) ?? ''
  return rest.slice(0, rest.length - after.length)
}
