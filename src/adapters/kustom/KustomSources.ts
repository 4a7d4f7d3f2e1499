import type { Dispute } from '../../model/dispute'
import type { LogEntry } from '../../model/logEntry'
import type { OrderEvent } from '../../model/orderEvent'
import type { EditAddressCommand, SimpleCommand } from '../../rules/command'
import type { DuplicateResult, LogSubject, ReadContext, WriteAnswer, WriteContext } from '../OrderAdapter'
import type { SettlementRow } from './settlements'

/**
 * What the host adds to the Order Management API, each by a function. One that rejects makes its read or write fail:
 * an order without its disputes would allow what they forbid. Throw `OrderError`, as from any adapter.
 */
export interface KustomSources {
  /** The timeline, with who did what. */
  events?(orderId: string, context: ReadContext): Promise<OrderEvent[]>
  disputes?(orderId: string, context: ReadContext): Promise<Dispute[]>
  /** Rows of the settlement reports. */
  settlements?(orderId: string, context: ReadContext): Promise<SettlementRow[]>
  logs?(orderId: string, subject: LogSubject, context: ReadContext): Promise<LogEntry[]>
  duplicate?(orderId: string, command: SimpleCommand, context: WriteContext): Promise<DuplicateResult>
  /** Edits the billing address; `policy.editBilling` must allow it too. */
  billing?(orderId: string, command: EditAddressCommand, context: WriteContext): WriteAnswer
  /** Calls `onChange` when the order may have changed, until the function that it gives back is called. */
  subscribe?(orderId: string, onChange: () => void): () => void
}
