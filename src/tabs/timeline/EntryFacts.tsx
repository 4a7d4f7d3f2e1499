import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import type { OrderText } from '../../display/createText'
import { DeadlineClock } from '../../display/DeadlineClock'
import type { FactRow } from '../../display/FactList'
import { IdText } from '../../display/IdText'
import { linkOf } from '../../display/linkOf'
import { awaitsAnswer } from '../../display/orderDeadline'
import { PersonText } from '../../display/PersonText'
import { Timestamp } from '../../display/Timestamp'
import { useText } from '../../display/useText'
import type { Capture } from '../../model/capture'
import type { Dispute } from '../../model/dispute'
import type { Order } from '../../model/order'
import type { Refund } from '../../model/refund'
import { useOrderSettings } from '../../state/OrderProvider'
import { EntryLink } from './EntryLink'
import { captureOf, refundsOf } from './eventSubject'
import type { EventSubject } from './eventSubject'
import { ParcelLinks, parcelsOf } from './ParcelLinks'

/** Props of {@link EntryFacts}. */
export interface EntryFactsProps {
  subject: EventSubject
  order: Order
}

/** What an opened entry knows of its capture, refund or dispute, side by side where there is room. */
export function EntryFacts({ subject: { capture, refund, dispute }, order }: EntryFactsProps): ReactNode {
  const text = useText()
  const { links } = useOrderSettings()
  const settlement = (capture ?? refund)?.settlementId
  const id = (value: string | undefined, href?: string): ReactNode => value && <IdText href={href}>{value}</IdText>
  const facts: FactRow[] = [
    ['timeline.reason', dispute?.reason && <PersonText>{dispute.reason}</PersonText>],
    ['timeline.reasonCode', id(dispute?.reasonCode)],
    ['timeline.disputedAmount', dispute && disputedAmount(dispute, order, text)],
    ['timeline.disputeId', id(dispute?.id, linkOf(links, 'dispute', dispute?.id, order))],
    ['timeline.respondBy', dispute?.respondBy && <RespondBy dispute={dispute} />],
    ['timeline.settlement', id(settlement, linkOf(links, 'settlement', settlement, order))],
    ...parcelsOf(capture).map(([label, parcels]): FactRow => [label, <ParcelLinks key={label} parcels={parcels} />]),
    ['timeline.captureReference', id(capture?.reference || capture?.shortReference)],
    ['timeline.refundReference', id(refund?.reference)],
    ['timeline.capture', captureFact(order, dispute ?? refund, text)],
    ['timeline.refunds', capture && refundLinks(order, capture)],
  ]
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <dl className="od-event-facts">
      {known.map(([label, value]) => (
        <div key={label} className="od-event-fact">
          <dt className="od-event-fact-label">{text.t(label)}</dt>
          <dd className="od-event-fact-value">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A part of the order's amount, or all of it; what is in another currency is no part of it. */
function disputedAmount({ amount, currency }: Dispute, order: Order, text: OrderText): ReactNode {
  const disputed = <Amount value={amount} currency={currency} />
  if (currency !== order.currency || amount === order.amount) return disputed
  return text.rich('timeline.ofTotal', {
    amount: disputed,
    total: <Amount value={order.amount} currency={order.currency} />,
  })
}

/** The capture that a refund or a dispute belongs to, and the way to its entry. */
function captureFact(order: Order, of: Dispute | Refund | undefined, text: OrderText): ReactNode {
  const capture = of && captureOf(order, of)
  if (capture) {
    return (
      <EntryLink to={`captured:${capture.id}`}>
        <IdText>{capture.reference || capture.shortReference || capture.id}</IdText>
      </EntryLink>
    )
  }
  if (of?.captureId) return <IdText>{of.captureId}</IdText>
  return of && !('openedAt' in of) && order.captures.length > 1 && text.t('timeline.unallocated')
}

/** The ways to what was given back of a capture. */
function refundLinks(order: Order, capture: Capture): ReactNode {
  const refunds = refundsOf(order, capture)
  if (refunds.length === 0) return null
  return refunds.map(({ id, amount, at }, position) => (
    <span key={position} className="od-parcel">
      <EntryLink to={`refunded:${id}`}>
        <Amount value={amount} currency={order.currency} />
      </EntryLink>{' '}
      <span className="od-muted">
        <Timestamp iso={at} format="shortDay" />
      </span>
    </span>
  ))
}

/** Until when a dispute can be answered, and how long that still is. */
function RespondBy({ dispute }: { dispute: Dispute }): ReactNode {
  const at = dispute.respondBy
  return (
    <>
      <Timestamp iso={at} />
      {at && awaitsAnswer(dispute) && (
        <span className="od-parcel">
          <DeadlineClock deadline={{ kind: 'response', at }} />
        </span>
      )}
    </>
  )
}
