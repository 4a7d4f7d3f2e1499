import { roundHalfAway } from './roundHalfAway'
import type { Minor } from './money'

/** What an order line is. An open list: an unknown word is shown as it is. */
export type LineType =
  | 'physical'
  | 'digital'
  | 'shipping_fee'
  | 'discount'
  | 'sales_tax'
  | 'store_credit'
  | 'gift_card'
  | 'surcharge'
  | 'return_fee'
  | (string & {})

/** One row of an order, a capture or a refund. */
export interface OrderLine {
  /** Made by the adapter; holds within one version of the order only. */
  key: string
  type: LineType
  reference?: string
  name: string
  /** Usually a whole number; 2.5 (kg) is taken whole or not at all. */
  quantity: number
  quantityUnit?: string
  /** Including tax, before discount. */
  unitPrice: Minor
  discountAmount: Minor
  /** Percent × 100: 2500 is 25 %. Absent on orders that carry tax as a line of its own. */
  taxRate?: number
  taxAmount: Minor
  totalAmount: Minor
  imageUrl?: string
  productUrl?: string
}

/** Whether a line lowers the total by a negative unit price, so that it takes no discount. */
export function takesOff(type: LineType): boolean {
  return type === 'discount' || type === 'gift_card'
}

/** quantity × unit price − discount, in minor units. */
export function lineTotal(line: Pick<OrderLine, 'quantity' | 'unitPrice' | 'discountAmount'>): Minor {
  return roundHalfAway(line.quantity * line.unitPrice) - line.discountAmount
}
