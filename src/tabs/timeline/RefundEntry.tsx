import type { ReactNode } from 'react'
import { LineItems } from '../../display/LineItems'
import { linkOf } from '../../display/linkOf'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import type { Refund } from '../../model/refund'
import { Badge } from '../../primitives/Badge'
import { useOrderSettings } from '../../state/OrderProvider'
import { EventFact, EventFacts, FactId } from './EventFacts'
import { captureName } from './eventSubject'

/** Props of {@link RefundEntry}. */
export interface RefundEntryProps {
  refund: Refund
  order: Order
}

/** An opened refund: why, what came back, and which capture it belongs to. */
export function RefundEntry({ refund, order }: RefundEntryProps): ReactNode {
  const text = useText()
  return (
    <>
      {refund.description && (
        <p className="od-event-text">
          <PersonText>{refund.description}</PersonText>
        </p>
      )}
      {refund.state === 'failed' && <p className="od-event-text">{text.t('timeline.refundFailedText')}</p>}
      {refund.lines.length > 0 ? (
        <LineItems lines={refund.lines} currency={order.currency} negative />
      ) : (
        <p className="od-event-text">{text.t('timeline.notItemised')}</p>
      )}
      <RefundFacts refund={refund} order={order} />
    </>
  )
}

function RefundFacts({ refund, order }: RefundEntryProps): ReactNode {
  const text = useText()
  const { links } = useOrderSettings()
  const { settlementId, reference } = refund
  const capture = order.captures.length > 1 ? captureName(order, refund.captureId) : undefined
  if (!settlementId && !reference && !capture) return null
  return (
    <EventFacts>
      {settlementId && (
        <EventFact label={text.t('timeline.settlement')}>
          <FactId id={settlementId} href={linkOf(links, 'settlement', settlementId, order)} />
        </EventFact>
      )}
      {reference && (
        <EventFact label={text.t('timeline.refundReference')}>
          <FactId id={reference} />
        </EventFact>
      )}
      {capture && (
        <EventFact label={text.t('timeline.capture')}>
          <FactId id={capture} />
        </EventFact>
      )}
    </EventFacts>
  )
}

/** Whether the money is on its way, or did not arrive; nothing for a refund that is done. */
export function RefundState({ refund }: { refund: Refund }): ReactNode {
  const text = useText()
  if (refund.state === 'pending') {
    return (
      <Badge tone="progress" pip="pending">
        {text.t('timeline.refundPending')}
      </Badge>
    )
  }
  if (refund.state !== 'failed') return null
  return (
    <Badge tone="danger" pip="failed">
      {text.t('timeline.refundFailed')}
    </Badge>
  )
}
