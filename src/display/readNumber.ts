import { getMoneyPattern } from '../model/moneyPattern'
import { toAsciiDigits } from '../model/parseAmount'
import { readDecimal, type WrittenDecimal } from '../model/readDecimal'
import { readQuantity } from '../primitives/readQuantity'

const SILENT = /[\p{White_Space}\p{Cf}%\u066a]/gu

/** A percentage that a person typed, times 100, as the locale writes numbers; undefined where it is none. */
export function readRate(text: string, currency: string, locale: string): number | undefined {
  const written = read(text, currency, locale)
  if (!written) return undefined
  const { whole, fraction } = written
  // Two digits move before the decimal sign; a product would bring the faults of binary fractions with it.
  return Number(`${whole}${fraction.slice(0, 2).padEnd(2, '0')}.${fraction.slice(2)}0`)
}

/** How many a person typed; undefined where it is no number, or one that two people would read differently. */
export function readPieces(text: string, currency: string, locale: string): number | undefined {
  const pieces = readQuantity(text)
  const written = read(text, currency, locale)
  if (pieces === undefined || pieces < 0) return pieces
  return written && Number(`${written.whole}.${written.fraction}0`) === pieces ? pieces : undefined
}

/** A number as an input shows it: without groups, with the decimal sign of the locale. */
export function plainNumber(value: number, currency: string, locale: string): string {
  return Number.isFinite(value) ? String(value).replace('.', getMoneyPattern(currency, locale).decimal) : ''
}

function read(text: string, currency: string, locale: string): WrittenDecimal | undefined {
  return readDecimal(toAsciiDigits(text).replace(SILENT, ''), getMoneyPattern(currency, locale))
}
