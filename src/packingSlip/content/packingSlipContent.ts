import { readClock, type Clock } from '../../model/clock'
import { formatAmount } from '../../model/formatAmount'
import type { Order } from '../../model/order'
import type { PackingSlipSettings } from '../../model/packingSlip'
import { safeLocale } from '../../model/safeLocale'
import { countPieces, getShipment, type Shipment } from '../../model/shipment'
import { sumOf } from '../../model/sumOf'
import { directionOf } from '../../text/directionOf'
import type { SlipWords } from '../../model/slipWords'
import { slipLanguageOf } from '../../text/slipWordsOf'
import { safeTimeZone } from '../../text/timeZone'
import { cleanText } from './cleanText'
import { formatCount } from './formatCount'
import { asSlipError, PackingSlipError } from '../PackingSlipError'
import { slipAddress, type SlipAddress } from './slipAddress'
import { slipBarcode } from './slipBarcode'
import { slipFacts, type SlipFact } from './slipFacts'
import { packingSlipFileName } from './packingSlipFileName'
import { wordsOnSlip } from './slipPlace'
import { laterSentence, slipRows, type SlipRow } from './slipRows'

/** What a slip is of, and how it is written. */
export interface PackingSlipContentOptions extends Omit<PackingSlipSettings, 'pageSize' | 'fonts'> {
  /** The captures that go into the parcel. @default all of the order */
  captureIds?: readonly string[] | undefined
  /** @default the machine's clock */
  now?: Clock | undefined
  /** IANA name of the zone in which its days are told. @default the machine's */
  timeZone?: string | undefined
}

/** All that is printed on a slip, as it is printed; nothing else of the order is in it. */
export interface PackingSlipContent {
  /** Of its numbers. */
  locale: string
  /** Of its days and countries, which says in which direction it is written. */
  language: string
  direction: 'ltr' | 'rtl'
  /** "packing-slip-<order id>.pdf" */
  fileName: string
  words: SlipWords
  shop: { name: string; address: string }
  shipTo: SlipAddress
  facts: readonly SlipFact[]
  rows: readonly SlipRow[]
  /** In place of rows, or after them: what is not known of this shipment. */
  note?: string
  /** Absent where a capture does not say what it is of, or how many: a wrong number would be worse than none. */
  totalPieces?: { count: number; text: string }
  /** What the shipment was charged for, with prices only. */
  totalAmount?: string
  /** What is still to come, in a sentence. */
  later?: string
  /** What the bars say. */
  barcode?: string
}

/**
 * The rows of a packing slip: whom it goes to, and what of the order is in it.
 *
 * @throws PackingSlipError `nothing_captured`, `unknown_capture`, `invalid_input`, and nothing else
 */
export function packingSlipContent(order: Order, options: PackingSlipContentOptions = {}): PackingSlipContent {
  try {
    return readContent(order, options ?? {})
  } catch (error) {
    throw asSlipError(error)
  }
}

function readContent(order: Order, options: PackingSlipContentOptions): PackingSlipContent {
  const { shop, captureIds } = options
  const show = options.show ?? {}
  const locale = safeLocale(options.locale)
  const words = wordsOnSlip(locale, options.words)
  const language = slipLanguageOf(locale, options.words ?? {})
  const place = { locale, language, timeZone: safeTimeZone(options.timeZone), now: readClock(options.now), words }
  const shipment = shipmentOf(order, captureIds)
  const rows = slipRows(shipment, order.currency, place, show)
  const note = noteOf(shipment, rows, words)
  const pieces = shipment.itemised && rows.every(isCountable) ? countPieces(shipment.lines) : undefined
  const later = laterSentence(order, place)
  const barcode = show.barcode === true ? slipBarcode(order) : undefined
  return {
    locale,
    language,
    direction: directionOf(language),
    fileName: packingSlipFileName(order, captureIds),
    words,
    shop: { name: cleanText(shop?.name), address: cleanText(shop?.address) },
    shipTo: slipAddress(order.shipping, place, show),
    facts: slipFacts(order, shipment, place),
    rows,
    ...(note && { note }),
    ...(pieces !== undefined && { totalPieces: { count: pieces, text: formatCount(pieces, locale) } }),
    ...(show.prices === true && { totalAmount: totalOf(shipment, order, locale) }),
    ...(later && { later }),
    ...(barcode && { barcode }),
  }
}

function shipmentOf(order: Order, captureIds: readonly string[] | undefined): Shipment {
  if (captureIds !== undefined && !Array.isArray(captureIds)) {
    throw new PackingSlipError('invalid_input', 'The captures of a packing slip are a list of IDs. Give an array.')
  }
  if (captureIds?.length === 0) {
    const message = 'No capture is selected for the packing slip. Select those that go into the parcel.'
    throw new PackingSlipError('nothing_captured', message)
  }
  const shipment = getShipment(order, captureIds)
  if (!shipment) {
    const message = 'A capture that the packing slip was asked for is not in the order. Read the order again.'
    throw new PackingSlipError('unknown_capture', message)
  }
  if (shipment.captures.length > 0 || shipment.itemised) return shipment
  const message = 'Nothing of this order is captured, so there is nothing to pack. Capture what is sent first.'
  throw new PackingSlipError('nothing_captured', message)
}

function noteOf({ itemised }: Shipment, rows: readonly SlipRow[], words: SlipWords): string | undefined {
  if (!itemised) return words.notItemised
  return rows.length > 0 ? undefined : words.nothingToPack
}

function isCountable({ isGoods, quantity }: SlipRow): boolean {
  return !isGoods || !Number.isNaN(quantity)
}

/** What was charged is what the captures say; their lines may not add up. */
function totalOf({ captures }: Shipment, order: Order, locale: string): string {
  const total = captures.length > 0 ? sumOf(captures.map(({ amount }) => amount)) : order.capturedAmount
  return cleanText(formatAmount(total, order.currency, locale))
}
