import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import { CaptureEntry } from './CaptureEntry'
import { changeRows } from './changeRows'
import { ChangeTable } from './ChangeTable'
import { DisputeEntry } from './DisputeEntry'
import type { EventSubject } from './eventSubject'
import { RefundEntry } from './RefundEntry'

/** Props of {@link EntryBody}. */
export interface EntryBodyProps {
  event: OrderEvent
  subject: EventSubject
  order: Order
}

/** What an entry shows when it is opened. */
export function EntryBody({ event, subject, order }: EntryBodyProps): ReactNode {
  const text = useText()
  const { capture, refund, dispute } = subject
  const changes = event.changes ?? []
  return (
    <>
      {capture && <CaptureEntry capture={capture} order={order} />}
      {refund && <RefundEntry refund={refund} order={order} />}
      {dispute && <DisputeEntry dispute={dispute} order={order} />}
      {changes.length > 0 && <ChangeTable rows={changeRows(changes, order, text)} />}
    </>
  )
}

/** Whether there is anything to open. */
export function hasEntryBody({ changes = [] }: OrderEvent, { capture, refund, dispute }: EventSubject): boolean {
  return capture !== undefined || refund !== undefined || dispute !== undefined || changes.length > 0
}
