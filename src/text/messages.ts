import type { ReasonMessages } from './reasons'

/** A sentence in the forms that a language has for counts; `{count}` is the number. */
export type Plural = { zero?: string; one?: string; two?: string; few?: string; many?: string; other: string }

/** Every sentence a person reads, by key. `{name}` is filled in; its place in the sentence is the translator's. */
export interface Messages extends ReasonMessages {
  // ── action ──
  /** Button and form: charge the shopper for what is sent. */
  'action.capture': string
  /** Button and form: give captured money back. */
  'action.refund': string
  /** Button: give up the part of the authorization that is not captured. */
  'action.release': string
  /** Button: give up the whole order, of which nothing is captured. */
  'action.cancel': string
  /** Button: the list that goes into the parcel. */
  'action.packingSlip': string
  /** Button and form: make the authorization last longer. */
  'action.extend': string
  /** Button and form: make a new order like this one, sent as a payment link. */
  'action.duplicate': string
  /** Button: change the order lines. */
  'action.editLines': string
  /** Button: change the merchant references. */
  'action.editReferences': string
  /** Button: change the shipping address. */
  'action.editShipping': string
  /** Button: change the billing address. */
  'action.editBilling': string
  /** Checkbox in the refund form: keep a part of the refund as a fee. */
  'action.returnFee': string

  // ── status ──
  /** Badge: the money is held, nothing is captured. */
  'status.authorized': string
  /** Badge. */
  'status.partially_captured': string
  /** Badge: everything is charged. */
  'status.captured': string
  /** Badge. */
  'status.cancelled': string
  /** Badge: the authorization ran out. */
  'status.expired': string
  /** Badge: the provider has closed the order. */
  'status.closed': string
  /** Badge. */
  'status.partially_refunded': string
  /** Badge: all that was captured went back. */
  'status.refunded': string
  /** Badge: the shopper objects to a charge, and that is not settled. */
  'status.disputed': string

  // ── dispute ──

  // ── issue ──

  // ── warning ──

  // ── effect ──

  // ── header ──

  // ── fact ──

  // ── timeline ──

  // ── event ──

  // ── details ──

  // ── lineType ──

  // ── customer ──

  // ── form ──

  // ── operation ──

  // ── failure ──

  // ── copy ──

  // ── amount ──

  // ── time ──
}

/** The name of a sentence. */
export type MessageKey = keyof Messages
