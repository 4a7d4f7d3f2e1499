import type { ReactNode } from 'react'
import { DisputeBadge } from '../../display/DisputeBadge'
import { linkOf } from '../../display/linkOf'
import type { Order } from '../../model/order'
import { useOrderSettings } from '../../state/OrderProvider'
import type { EventSubject } from './eventSubject'
import { RefundState } from './RefundEntry'

/** Where a dispute or a refund stands, beside the title. */
export function EntryStatus({ subject, order }: { subject: EventSubject; order: Order }): ReactNode {
  const { links } = useOrderSettings()
  const { dispute, refund } = subject
  const isNews = refund?.state === 'pending' || refund?.state === 'failed'
  if (!dispute && !isNews) return null
  return (
    <span className="od-event-status">
      {dispute && <DisputeBadge dispute={dispute} href={linkOf(links, 'dispute', dispute.id, order)} />}
      {refund && <RefundState refund={refund} />}
    </span>
  )
}
