import type { Order } from '../../model/order'
import type { OrderLine } from '../../model/orderLine'

/** What can be typed of a line. `discount` is an amount or a percentage; of a line that takes off, `unitPrice` is. */
export type RowField = 'name' | 'reference' | 'type' | 'quantity' | 'unitPrice' | 'taxRate' | 'discount'

/** One wanted line. What was not typed is the line's own. Another object wherever anything of it is different. */
export interface DraftRow {
  readonly id: string
  /** The line that it stands for; a new row stands for none. */
  readonly line?: OrderLine
  /** As it was typed. */
  readonly typed: Readonly<Partial<Record<RowField, string>>>
  /** The fields that are typed in percent. */
  readonly percent?: readonly RowField[]
  /** Not sent; it keeps its place so that it can come back. */
  readonly removed?: boolean
}

/** What a person wants the lines of an order to be. */
export interface LinesDraft {
  /** The order that it began from, or was last brought together with. */
  readonly order: Order
  readonly rows: readonly DraftRow[]
  /** The one row that is unfolded. */
  readonly open?: string | undefined
  /** Where the focus goes next: a field of a row by its name, or the button that folds it. */
  readonly focus?: { readonly id: string; readonly field?: RowField | undefined }
  /** How many rows were ever made: no id is used twice. */
  readonly made: number
}
