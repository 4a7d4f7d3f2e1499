import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import type { OrderText } from '../../display/createText'
import { LineItems } from '../../display/LineItems'
import { PersonText } from '../../display/PersonText'
import { useCaptureSlip } from '../../display/useCaptureSlip'
import { useText } from '../../display/useText'
import { CHARGEBACK_STATUSES, closingAmountIn, isOpenEnquiry } from '../../model/dispute'
import type { Dispute } from '../../model/dispute'
import type { Order } from '../../model/order'
import type { OrderEvent } from '../../model/orderEvent'
import { ChangeTable } from './ChangeTable'
import { EntryFacts } from './EntryFacts'
import { EntryLogs } from './EntryLogs'
import type { EventSubject } from './eventSubject'
import type { LogsWay } from './useLogsWay'

/** Props of {@link EntryBody}. */
export interface EntryBodyProps {
  event: OrderEvent
  subject: EventSubject
  order: Order
  logs: LogsWay | undefined
}

/** What an entry shows when it is opened: sentences, items, facts, and what was changed. */
export function EntryBody({ event, subject, order, logs }: EntryBodyProps): ReactNode {
  const text = useText()
  const { capture, refund, dispute } = subject
  const slip = useCaptureSlip(order, capture)
  const part = capture ?? refund
  const hasItems = part !== undefined && part.lines.length > 0
  const sentences: ReactNode[] = [
    part?.description && <PersonText>{part.description}</PersonText>,
    refund?.state === 'failed' && text.t('timeline.refundFailedText'),
    part && !hasItems && text.t('timeline.notItemised'),
    dispute && meaningOf(dispute, order, text),
  ]
  return (
    <>
      {sentences.map(
        (sentence, at) =>
          sentence && (
            <p key={at} className="od-event-text">
              {sentence}
            </p>
          ),
      )}
      {hasItems && <LineItems lines={part.lines} currency={order.currency} negative={refund !== undefined} />}
      <EntryFacts subject={subject} order={order} />
      {event.changes && <ChangeTable changes={event.changes} order={order} />}
      {logs ? (
        <EntryLogs {...{ event, subject, order }} way={logs} before={slip.button} below={slip.result} />
      ) : (
        slip.button && (
          <>
            <div className="od-event-tools">{slip.button}</div>
            {slip.result}
          </>
        )
      )}
    </>
  )
}

/** Whether there is anything to open. */
export function hasEntryBody({ changes = [] }: OrderEvent, subject: EventSubject): boolean {
  return changes.length > 0 || Object.values(subject).some(Boolean)
}

/** A closing amount is named only in the order's own currency: nothing is converted here. */
function meaningOf(dispute: Dispute, order: Order, text: OrderText): ReactNode {
  if (CHARGEBACK_STATUSES.includes(dispute.status)) return text.t('timeline.chargeback')
  if (!isOpenEnquiry(dispute)) return null
  const closing = closingAmountIn(order.currency, dispute)
  if (closing === undefined) return text.t('timeline.enquiryForeign')
  return text.rich('timeline.enquiry', { amount: <Amount value={closing} currency={order.currency} /> })
}
