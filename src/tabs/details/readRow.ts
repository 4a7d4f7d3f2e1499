import { formatPlainAmount } from '../../model/formatAmount'
import { given } from '../../model/given'
import { type OrderLine, takesOff } from '../../model/orderLine'
import { parseAmount } from '../../model/parseAmount'
import { roundHalfAway } from '../../model/roundHalfAway'
import type { LineDraft } from '../../rules/input'
import { readLineDraft } from '../../rules/readLineDraft'
import type { MessageKey } from '../../text/messages'
import type { DraftRow, RowField } from './linesDraft'
import { plainNumber, readPieces, readRate } from '../../display/readNumber'

/** How a row is read. */
export interface RowTerms {
  currency: string
  locale: string
  /** Tax is a line of its own in this order. */
  taxed: boolean
}

/** What a row comes to. */
export interface RowReading {
  /** What is planned and sent. NaN stands for text that is no number. */
  input: LineDraft
  /** The line as it would be sent. */
  line: OrderLine
  /** What a percentage of the order is taken of. */
  whole: number
  /** What cannot be read, and why. */
  faults: Readonly<Partial<Record<RowField, MessageKey>>>
}

/** What stands in a field: as it was typed, else as the line has it. */
export function shownIn({ line, typed }: DraftRow, field: RowField, { currency, locale }: RowTerms): string {
  const own = typed[field]
  if (own !== undefined || !line) return own ?? ''
  switch (field) {
    case 'quantity':
      return plainNumber(line.quantity, currency, locale)
    case 'taxRate':
      return line.taxRate === undefined ? '' : plainNumber(line.taxRate / 100, currency, locale)
    case 'unitPrice':
      return formatPlainAmount(takesOff(line.type) ? Math.abs(line.unitPrice) : line.unitPrice, currency, locale)
    case 'discount':
      return line.discountAmount === 0 ? '' : formatPlainAmount(line.discountAmount, currency, locale)
    default:
      return line[field] ?? ''
  }
}

/** Reads a row. One into which nothing was typed is its line. `whole` is what a percentage of the order is taken of. */
export function readRow(row: DraftRow, terms: RowTerms, whole: number): RowReading {
  const { line, typed } = row
  if (line && Object.keys(typed).length === 0) return { input: line, line, faults: {}, whole }
  const faults: Partial<Record<RowField, MessageKey>> = {}
  const take = <T>(field: RowField, own: T, read: (text: string) => T | MessageKey): T | number => {
    const text = typed[field] ?? (line ? undefined : '')
    if (text === undefined) return own
    const value = read(text)
    if (typeof value !== 'string') return value as T
    faults[field] = value as MessageKey
    return Number.NaN
  }
  const rate = (text: string) => readRate(text, terms.currency, terms.locale) ?? NOT_A_NUMBER
  const type = typed.type ?? line?.type ?? 'physical'
  const isOff = takesOff(type)
  const ofWhole = (text: string) => roundOr((whole * asNumber(rate(text))) / 10_000, NOT_A_NUMBER)
  const price = take(
    'unitPrice',
    line?.unitPrice ?? Number.NaN,
    isOff && row.percent?.includes('unitPrice') ? ofWhole : moneyReader(terms),
  )
  const isTurned = isOff || (line && takesOff(line.type) && typed.unitPrice === undefined)
  const percent = !isOff && row.percent?.includes('discount')
  const discount = take('discount', line?.discountAmount ?? 0, percent ? rate : discountReader(terms))
  const reference = typed.reference ?? line?.reference
  const taxRate = take('taxRate', line?.taxRate, (text) => (text.trim() === '' ? undefined : rate(text)))
  const input: LineDraft = {
    ...(line && { key: line.key }),
    type,
    name: typed.name ?? line?.name ?? '',
    quantity: take('quantity', line?.quantity ?? Number.NaN, (text) => {
      return readPieces(text, terms.currency, terms.locale) ?? NOT_A_NUMBER
    }),
    unitPrice: isTurned ? 0 - Math.abs(price) * (isOff ? 1 : -1) : price,
    ...given({ reference, taxRate }),
    ...(percent ? { discountPercent: discount / 100 } : { discountAmount: isOff ? 0 : discount }),
  }
  return { input, line: readLineDraft(input, 0, line, terms.taxed).line, faults, whole }
}

const NOT_A_NUMBER = 'lines.not_a_number'

function asNumber(value: number | string): number {
  return typeof value === 'number' ? value : Number.NaN
}

function roundOr<T>(value: number, none: T): number | T {
  return Number.isNaN(value) ? none : roundHalfAway(value)
}

/** Store credit and lines of a backend's own may cost less than nothing. */
function moneyReader({ currency, locale }: RowTerms) {
  return (text: string): number | MessageKey => {
    const read = parseAmount(text, currency, locale)
    if (read.ok) return read.value
    if (read.reason !== 'negative') return `amount.${read.reason}`
    const turned = parseAmount(text.replace(/[-\u2010-\u2013\u2212\ufe63\uff0d]/u, ''), currency, locale)
    return turned.ok ? 0 - turned.value : `amount.${turned.reason}`
  }
}

function discountReader({ currency, locale }: RowTerms) {
  return (text: string): number | MessageKey => {
    const read = parseAmount(text, currency, locale)
    return read.ok ? read.value : read.reason === 'empty' ? 0 : `amount.${read.reason}`
  }
}
