/**
 * Every word that stands on a packing slip. It is printed in the language of the people who pack, which need not be
 * the drawer's: so these words are apart from the drawer's sentences.
 */
export interface SlipWords {
  /** Heading of the paper: the list that goes into the parcel and that goods are checked against. */
  title: string
  /** Over the address that the parcel goes to. */
  shipTo: string
  /** In its place, if the order has none. */
  noAddress: string
  /** Before the shop's own number of the order. */
  order: string
  /** Before the second reference that the shop has given the order. */
  reference: string
  /** Before the number that the payment provider has given the order. */
  orderId: string
  /** Before the reference of this delivery; an order can go in several. */
  shipment: string
  /** Before the day on which the order was placed. */
  ordered: string
  /** Before the day on which this delivery was charged, which is when it goes. */
  date: string
  /** Before the way in which it travels ("Home delivery"). */
  delivery: string
  /** Before the number by which the carrier finds the parcel. */
  tracking: string
  /** Head of a column: the article number. */
  article: string
  /** Head of a column. */
  product: string
  /** Head of a column: how many pieces are in this delivery. */
  quantity: string
  /** Head of a column, with prices only: what the line comes to, including tax. */
  total: string
  /** Before the sum of the quantities. */
  totalPieces: string
  /** Before what this delivery was charged for, with prices only. */
  totalAmount: string
  /** In place of lines: it is known what was charged, not for which goods. */
  notItemised: string
  /** In place of lines: only fees or discounts were charged. */
  nothingToPack: string
  /** `{items}` are not in this delivery but may come later: "1 × Lamp; 2 × Mug". */
  later: string
  /** Stands for what such a list has no room for; `{count}` is 2 or more. */
  more: string
  /** Under a line to write on. */
  packedBy: string
  /** Under a line to write on: the day. */
  packedOn: string
  /** Under a line to write on: how many. */
  parcels: string
  /** At the foot of each page. */
  page: string
}
