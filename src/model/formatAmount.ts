import { isMinor } from './money'
import { getMoneyPattern } from './moneyPattern'

const MINUS = '\u2212'
const UNREADABLE = '\u2014'
const RIGHT_TO_LEFT = '\u200f'
const ARABIC_MINUS = `${RIGHT_TO_LEFT}\u200e${MINUS}`
const NUMBER_PARTS = new Set(['minusSign', 'integer', 'group', 'decimal', 'fraction'])

/**
 * An amount in minor units as a person reads it, exactly, with the currency's own decimals. The minus is U+2212.
 * What is no safe integer is "—"; a bad locale counts as `en`; an unknown currency gives the raw amount and the code.
 *
 * @param locale BCP 47. @default 'en'
 */
export function formatAmount(value: unknown, currency: string, locale?: string): string {
  if (!isMinor(value)) return UNREADABLE
  const pattern = getMoneyPattern(currency, locale)
  if (pattern.exponent === undefined) return `${rawAmount(value)} ${pattern.sign}`.trimEnd()
  return joinParts(pattern.parts(decimalLiteral(value, pattern.exponent)))
}

/** As `formatAmount`, without the currency's sign: for columns whose unit stands once, and for inputs. */
export function formatPlainAmount(value: unknown, currency: string, locale?: string): string {
  if (!isMinor(value)) return UNREADABLE
  const pattern = getMoneyPattern(currency, locale)
  if (pattern.exponent === undefined) return rawAmount(value)
  const parts = pattern.parts(decimalLiteral(value, pattern.exponent))
  return joinParts(parts.filter((part) => NUMBER_PARTS.has(part.type)))
}

/** The sign that `formatAmount` prints (kr, €, KWD) and on which side; the code itself for an unknown currency. */
export function currencySign(currency: string, locale?: string): { text: string; position: 'before' | 'after' } {
  const { sign, signFirst } = getMoneyPattern(currency, locale)
  return { text: sign, position: signFirst ? 'before' : 'after' }
}

function rawAmount(value: number): string {
  return withMinus(String(value))
}

/** 1234567 with two decimals is "12345.67": the point is set by hand, since a division would go over a float. */
function decimalLiteral(value: number, exponent: number): string {
  const digits = String(Math.abs(value)).padStart(exponent + 1, '0')
  const point = digits.length - exponent
  return `${value < 0 ? '-' : ''}${digits.slice(0, point)}${exponent ? '.' : ''}${digits.slice(point)}`
}

/** Locales disagree about the minus; its bidi marks stay. */
function joinParts(parts: readonly Intl.NumberFormatPart[]): string {
  const text = parts.map(({ type, value }) => (type === 'minusSign' ? withMinus(value) : value)).join('')
  // Arabic: the mark before the minus would draw the currency along, to the other side than that of a positive amount.
  return text.startsWith(ARABIC_MINUS) ? text.replace(/(?=\s\p{L}+$)/u, RIGHT_TO_LEFT) : text
}

function withMinus(text: string): string {
  return text.replace(/[-\u2212]/, MINUS)
}
