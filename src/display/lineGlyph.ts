import type { LineType } from '../model/orderLine'
import type { IconName } from '../primitives/Icon'

const GLYPHS: Record<string, IconName> = {
  physical: 'box',
  digital: 'code',
  shipping_fee: 'truck',
  discount: 'tag',
  sales_tax: 'payout',
  store_credit: 'card',
  gift_card: 'card',
  surcharge: 'plus',
  return_fee: 'refund',
}

/** The glyph of a line that has no picture. */
export function lineGlyph(type: LineType): IconName {
  return (Object.hasOwn(GLYPHS, type) ? GLYPHS[type] : undefined) ?? 'box'
}
