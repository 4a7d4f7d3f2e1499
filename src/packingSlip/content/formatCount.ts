import { keepFormatter } from '../../model/formatters'
import { cleanText } from './cleanText'

/** A number of things as a language writes it; the minus is U+2212, as in amounts. */
export function formatCount(count: number, locale: string): string {
  const format = keepFormatter(`count|${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }))
  return cleanText(format.format(count).replace('-', '\u2212'))
}
