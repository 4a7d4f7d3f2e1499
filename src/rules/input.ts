import type { Address } from '../model/address'
import type { ShippingInfo } from '../model/capture'
import type { Minor } from '../model/money'
import type { LineType } from '../model/orderLine'
import type { Write } from './action'

/** How many pieces of an order line. */
export interface PickedLine {
  key: string
  quantity: number
}

/** By items, by amount, both (a custom amount: only the amount is sent), or neither (all that is left). */
export interface MoneyInput {
  lines?: readonly PickedLine[]
  amount?: Minor
  /** By amount: the one line that is sent. */
  name?: string
  /** Percent × 100. */
  taxRate?: number
  taxAmount?: Minor
  description?: string
  reference?: string
}

/** What a person wants to capture. */
export interface CaptureInput extends MoneyInput {
  shippingInfo?: ShippingInfo[]
}

/** What a person wants to refund. */
export interface RefundInput extends MoneyInput {
  captureId?: string
  /** Kept from the refund; a positive amount. */
  returnFee?: { amount: Minor; taxRate: number; name: string }
}

/** A wanted order line. One that stands for an existing line keeps its key. */
export interface LineDraft {
  key?: string
  type: LineType
  name: string
  reference?: string
  quantity: number
  quantityUnit?: string
  unitPrice: Minor
  discountAmount?: Minor
  /** Plain percent (12.5); excludes `discountAmount`. */
  discountPercent?: number
  taxRate?: number
  taxAmount?: Minor
  totalAmount?: Minor
  imageUrl?: string
  productUrl?: string
}

/** What each write takes. */
export interface InputOf {
  capture: CaptureInput
  refund: RefundInput
  cancel: Record<never, never>
  release: Record<never, never>
  extend: Record<never, never>
  duplicate: Record<never, never>
  editLines: { lines: readonly LineDraft[] }
  editReferences: { merchantReference1?: string; merchantReference2?: string }
  editShipping: Partial<Address>
  editBilling: Partial<Address>
}

/** The input of one write. */
export type Input<W extends Write = Write> = InputOf[W]
