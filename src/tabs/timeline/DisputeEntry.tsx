import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import { linkOf } from '../../display/linkOf'
import { PersonText } from '../../display/PersonText'
import { Timestamp } from '../../display/Timestamp'
import { useText } from '../../display/useText'
import { CHARGEBACK_STATUSES, closingRefund, isOpenEnquiry } from '../../model/dispute'
import type { Dispute } from '../../model/dispute'
import { isMinor } from '../../model/money'
import type { Order } from '../../model/order'
import { useOrderSettings } from '../../state/OrderProvider'
import { EventFact, EventFacts, FactId } from './EventFacts'
import { captureName } from './eventSubject'

/** Props of {@link DisputeEntry}. */
export interface DisputeEntryProps {
  dispute: Dispute
  order: Order
}

/** An opened dispute: what the shopper objects to, about how much, and until when it can be answered. */
export function DisputeEntry({ dispute, order }: DisputeEntryProps): ReactNode {
  const text = useText()
  const { links } = useOrderSettings()
  const capture = captureName(order, dispute.captureId)
  return (
    <>
      <DisputeMeaning dispute={dispute} order={order} />
      <EventFacts>
        {dispute.reason && (
          <EventFact label={text.t('timeline.reason')}>
            <PersonText>{dispute.reason}</PersonText>
          </EventFact>
        )}
        {dispute.reasonCode && (
          <EventFact label={text.t('timeline.reasonCode')}>
            <FactId id={dispute.reasonCode} />
          </EventFact>
        )}
        <EventFact label={text.t('timeline.disputedAmount')}>
          {text.rich('timeline.ofTotal', {
            amount: <Amount value={dispute.amount} currency={dispute.currency} />,
            total: <Amount value={order.amount} currency={order.currency} />,
          })}
        </EventFact>
        {dispute.id && (
          <EventFact label={text.t('timeline.disputeId')}>
            <FactId id={dispute.id} href={linkOf(links, 'dispute', dispute.id, order)} />
          </EventFact>
        )}
        {dispute.respondBy && (
          <EventFact label={text.t('timeline.respondBy')}>
            <Timestamp iso={dispute.respondBy} />
          </EventFact>
        )}
        {capture && (
          <EventFact label={text.t('timeline.capture')}>
            <FactId id={capture} />
          </EventFact>
        )}
      </EventFacts>
    </>
  )
}

/** A closing amount is named only in the order's own currency: nothing is converted here. */
function DisputeMeaning({ dispute, order }: DisputeEntryProps): ReactNode {
  const text = useText()
  if (CHARGEBACK_STATUSES.includes(dispute.status))
    return <p className="od-event-text">{text.t('timeline.chargeback')}</p>
  if (!isOpenEnquiry(dispute)) return null
  const closing = isMinor(dispute.amount) ? closingRefund(dispute) : undefined
  const isSame = dispute.currency === order.currency
  return (
    <p className="od-event-text">
      {closing !== undefined && isSame
        ? text.rich('timeline.enquiry', { amount: <Amount value={closing} currency={order.currency} /> })
        : text.t('timeline.enquiryForeign')}
    </p>
  )
}
