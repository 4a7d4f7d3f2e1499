import type { OrderEvent } from '../../model/orderEvent'
import { toRows, toText } from './readJson'
import { upperAscii } from './readWord'

/** One row of a settlement report; a return names its refund and has "" for the capture. */
export interface SettlementRow {
  type?: string | null | undefined
  capture_id?: string | null | undefined
  refund_id?: string | null | undefined
  /** The settlement's own id. */
  payment_reference?: string | null | undefined
}

/** Which settlement paid a capture out or took a refund back, and what was paid out later on. */
export interface Settlements {
  captures: ReadonlyMap<string, string>
  refunds: ReadonlyMap<string, string>
  /** One for each further pay-out of a capture. The report has no time for them. */
  events: readonly OrderEvent[]
}

/** Reads the rows of settlement reports; rows that name no settlement say nothing. */
export function readSettlements(rows: unknown): Settlements {
  const captures = new Map<string, string>()
  const refunds = new Map<string, string>()
  const events: OrderEvent[] = []
  for (const { fields, index } of toRows(rows)) {
    const type = upperAscii(toText(fields.type) ?? '')
    const captureId = toText(fields.capture_id)
    const refundId = toText(fields.refund_id)
    const settlementId = toText(fields.payment_reference)
    if (settlementId === undefined) continue
    if (type === 'RETURN' && refundId !== undefined && !refunds.has(refundId)) refunds.set(refundId, settlementId)
    if (type !== 'SALE' || captureId === undefined) continue
    if (captures.has(captureId)) {
      events.push({ id: `settled:${captureId}:${index}`, type: 'settled', at: '', captureId, text: settlementId })
    } else captures.set(captureId, settlementId)
  }
  return { captures, refunds, events }
}
