import { formatAmount } from '../../model/formatAmount'
import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'
import type { PackingSlipShow } from '../../model/packingSlip'
import { directionOf } from '../../text/directionOf'
import { getLaterGoods, isGoods, isPacked, type Shipment } from '../../model/shipment'
import { cleanText } from './cleanText'
import { formatCount } from './formatCount'
import { sayOnSlip, type SlipPlace } from './slipPlace'

/** One line of the shipment. */
export interface SlipRow {
  /** Goods are packed and ticked off; a fee or a discount only has a total. */
  isGoods: boolean
  reference: string
  name: string
  /** Of this shipment. NaN where the backend gave no number. */
  quantity: number
  /** The quantity as it is printed, with its unit; "—" where it is no number. */
  quantityText: string
  /** With prices only. */
  total?: string
  /** With images only. */
  imageUrl?: string
}

/** What cannot be read. */
const UNREADABLE = '—'

/** Units that say nothing which the column does not say; "kg" does. */
const PIECES = /^(pcs?|pieces?|each|ea|units?|items?|st|stk|stück|kpl|szt|ks|db)\.?$/i

/** Names in the sentence of what follows later: more would be a list of its own. */
const MOST_LATER = 4

/** The lines of a shipment: its goods; with prices, fees and discounts too. */
export function slipRows(
  { lines }: Shipment,
  currency: string,
  place: SlipPlace,
  { prices, images }: PackingSlipShow,
): SlipRow[] {
  const shown = prices === true ? lines : lines.filter(isPacked)
  return shown.map((line) => ({
    isGoods: isPacked(line),
    reference: cleanText(line.reference),
    name: cleanText(line.name),
    quantity: isNumber(line.quantity) ? line.quantity : Number.NaN,
    quantityText: quantityText(line, place.locale),
    ...(prices === true && { total: cleanText(formatAmount(line.totalAmount, currency, place.locale)) }),
    ...(images === true && typeof line.imageUrl === 'string' && line.imageUrl && { imageUrl: line.imageUrl }),
  }))
}

/** Names what a later shipment may bring; undefined where nothing is known to. */
export function laterSentence(order: Order, place: SlipPlace): string | undefined {
  const goods = getLaterGoods(order, place.now)
  if (goods.length === 0) return undefined
  const isLong = goods.length > MOST_LATER + 1
  const named = (isLong ? goods.slice(0, MOST_LATER) : goods).map((line) =>
    keepTogether(`${quantityText(line, place.locale)} × ${cleanText(line.name)}`, place),
  )
  if (isLong) named.push(sayOnSlip('more', { count: formatCount(goods.length - MOST_LATER, place.locale) }, place))
  return sayOnSlip('later', { items: named.join('; ') }, place)
}

/** Where words run the other way a count must stay with its name. */
function keepTogether(item: string, { language }: SlipPlace): string {
  return directionOf(language) === 'rtl' ? `\u2068${item}\u2069` : item
}

function quantityText({ quantity, quantityUnit, type }: OrderLine, locale: string): string {
  if (!isNumber(quantity)) return UNREADABLE
  const unit = isGoods({ type }) ? cleanText(quantityUnit).replace(PIECES, '') : ''
  return [formatCount(quantity, locale), unit].filter(Boolean).join('\u00a0')
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
