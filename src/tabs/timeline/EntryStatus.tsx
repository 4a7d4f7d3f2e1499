import type { ReactNode } from 'react'
import { DisputeBadge } from '../../display/DisputeBadge'
import { linkOf } from '../../display/linkOf'
import { useText } from '../../display/useText'
import type { Order } from '../../model/order'
import { Badge } from '../../primitives/Badge'
import { useOrderSettings } from '../../state/OrderProvider'
import type { EventSubject } from './eventSubject'

/** Refunds that are not simply done. */
const STATES = {
  pending: { tone: 'progress', words: 'timeline.refundPending' },
  failed: { tone: 'danger', words: 'timeline.refundFailed' },
} as const

/** Where a dispute stands, or a refund whose money is on its way or did not arrive; beside the title. */
export function EntryStatus({ subject, order }: { subject: EventSubject; order: Order }): ReactNode {
  const text = useText()
  const { links } = useOrderSettings()
  const { dispute, refund } = subject
  const state = refund?.state
  const isNews = state === 'pending' || state === 'failed'
  if (!dispute && !isNews) return null
  return (
    <span className="od-event-status">
      {dispute && <DisputeBadge dispute={dispute} href={linkOf(links, 'dispute', dispute.id, order)} />}
      {isNews && (
        <Badge tone={STATES[state].tone} pip={state}>
          {text.t(STATES[state].words)}
        </Badge>
      )}
    </span>
  )
}
