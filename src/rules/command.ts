import type { Address } from '../model/address'
import type { ShippingInfo } from '../model/capture'
import type { Minor } from '../model/money'
import type { OrderLine } from '../model/orderLine'

/** What is sent for a capture. Without lines it is a capture by amount. */
export interface CaptureCommand {
  type: 'capture'
  amount: Minor
  lines: OrderLine[]
  description?: string
  reference?: string
  shippingInfo?: ShippingInfo[]
}

/** What is sent for a refund; a kept return fee is a negative line. */
export interface RefundCommand {
  type: 'refund'
  amount: Minor
  lines: OrderLine[]
  captureId?: string
  description?: string
  reference?: string
}

/** A write that takes no input. */
export interface SimpleCommand {
  type: 'cancel' | 'release' | 'extend' | 'duplicate'
}

/** All lines of the order, and its new amount. */
export interface EditLinesCommand {
  type: 'editLines'
  amount: Minor
  lines: OrderLine[]
}

/** Only what changed; "" removes. */
export interface EditReferencesCommand {
  type: 'editReferences'
  merchantReference1?: string
  merchantReference2?: string
}

/** Only what changed; "" removes. */
export interface EditAddressCommand {
  type: 'editShipping' | 'editBilling'
  address: Partial<Address>
}

/** A write, checked and ready to send. */
export type Command =
  CaptureCommand | RefundCommand | SimpleCommand | EditLinesCommand | EditReferencesCommand | EditAddressCommand
