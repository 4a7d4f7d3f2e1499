import type { LogEntry } from '../model/logEntry'
import type { Order } from '../model/order'
import type {
  CaptureCommand,
  EditAddressCommand,
  EditLinesCommand,
  EditReferencesCommand,
  RefundCommand,
  SimpleCommand,
} from '../rules/command'

/** What comes with a read. */
export interface ReadContext {
  signal: AbortSignal
}

/** What comes with a write. */
export interface WriteContext {
  signal: AbortSignal
  /** Made once per confirmed intent; the same on every attempt. */
  idempotencyKey: string
  /** The `version` of the order that the person saw. */
  expectedVersion?: string
  /** 1 for the first. */
  attempt: number
}

/** What came of a duplicate: a payment link that the shopper must approve. */
export interface DuplicateResult {
  /** The new order, if the backend knows it already. */
  orderId?: string
  paymentLink?: string
  expiresAt?: string
}

/** The answer to a write: the fresh order, or nothing, and then the store reads it. */
export type WriteAnswer = Promise<Order | void>

/** Which logs are asked for. */
export interface LogSubject {
  eventId?: string
  captureId?: string
  refundId?: string
  disputeId?: string
}

/**
 * The host's backend. Only `getOrder` is required: alone it makes a read-only drawer.
 * A method that is missing makes its action absent. Throw `OrderError`; anything else is an unknown outcome.
 */
export interface OrderAdapter {
  /** True only if every write honours `idempotencyKey`: then Retry is offered after an unknown outcome. */
  idempotent?: boolean
  getOrder(orderId: string, context: ReadContext): Promise<Order>
  capture?(orderId: string, command: CaptureCommand, context: WriteContext): WriteAnswer
  refund?(orderId: string, command: RefundCommand, context: WriteContext): WriteAnswer
  cancel?(orderId: string, command: SimpleCommand, context: WriteContext): WriteAnswer
  release?(orderId: string, command: SimpleCommand, context: WriteContext): WriteAnswer
  extend?(orderId: string, command: SimpleCommand, context: WriteContext): WriteAnswer
  editLines?(orderId: string, command: EditLinesCommand, context: WriteContext): WriteAnswer
  editReferences?(orderId: string, command: EditReferencesCommand, context: WriteContext): WriteAnswer
  editShipping?(orderId: string, command: EditAddressCommand, context: WriteContext): WriteAnswer
  editBilling?(orderId: string, command: EditAddressCommand, context: WriteContext): WriteAnswer
  duplicate?(orderId: string, command: SimpleCommand, context: WriteContext): Promise<DuplicateResult>
  getLogs?(orderId: string, subject: LogSubject, context: ReadContext): Promise<LogEntry[]>
  /**
   * Calls `onChange` whenever the order may have changed, as often as you like, until the function that it gives back is
   * called. Subscribed once while anybody looks at the order; the order is read anew, never beside a write.
   */
  subscribe?(orderId: string, onChange: () => void): () => void
}
