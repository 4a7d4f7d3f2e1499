import type { ReactNode } from 'react'
import { Amount } from '../../display/Amount'
import type { FactRow } from '../../display/FactList'
import { IdText } from '../../display/IdText'
import { linkOf } from '../../display/linkOf'
import { PersonText } from '../../display/PersonText'
import { Timestamp } from '../../display/Timestamp'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import { useOrderSettings } from '../../state/OrderProvider'
import { captureName } from './eventSubject'
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
    [
      'timeline.disputedAmount',
      dispute &&
        text.rich('timeline.ofTotal', {
          amount: <Amount value={dispute.amount} currency={dispute.currency} />,
          total: <Amount value={order.amount} currency={order.currency} />,
        }),
    ],
    ['timeline.disputeId', id(dispute?.id, linkOf(links, 'dispute', dispute?.id, order))],
    ['timeline.respondBy', dispute?.respondBy && <Timestamp iso={dispute.respondBy} />],
    ['timeline.settlement', id(settlement, linkOf(links, 'settlement', settlement, order))],
    ...parcelsOf(capture).map(([label, parcels]): FactRow => [label, <ParcelLinks key={label} parcels={parcels} />]),
    ['timeline.captureReference', id(capture?.reference || capture?.shortReference)],
    ['timeline.refundReference', id(refund?.reference)],
    ['timeline.capture', (dispute || order.captures.length > 1) && id(captureName(order, dispute ?? refund))],
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
