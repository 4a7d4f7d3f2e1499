import type { ReactNode } from 'react'
import type { Order } from '../model/order'
import { Chip } from '../primitives/Chip'
import type { Tone } from '../primitives/tone'
import { formatTimeLeft, timeLeft } from '../text/relativeTime'
import type { TimeLeft } from '../text/relativeTime'
import type { OrderText } from './createText'
import { orderDeadline } from './orderDeadline'
import type { OrderDeadline } from './orderDeadline'
import { useNow } from './useNow'
import { useText } from './useText'

/** How long the authorization, or the answer to a dispute, still has; nothing where no time runs. */
export function ExpiryClock({ order }: { order: Order }): ReactNode {
  const text = useText()
  const now = useNow()
  const deadline = orderDeadline(order, now)
  const left = deadline && timeLeft(deadline.at, now)
  if (!deadline || !left) return null
  const tone = clockTone(deadline, left.urgency)
  return (
    <Chip className="od-clock" size="lg" icon="clock" data-urgency={left.urgency} {...(tone && { tone })}>
      {clockWords(deadline, left, text)}
    </Chip>
  )
}

function clockTone({ kind }: OrderDeadline, urgency: TimeLeft['urgency']): Tone | undefined {
  if (urgency === 'past') return undefined
  if (kind === 'response' || urgency === 'urgent') return 'danger'
  return urgency === 'soon' ? 'warning' : undefined
}

function clockWords({ kind }: OrderDeadline, left: TimeLeft, text: OrderText): string {
  const time = formatTimeLeft(left, text.locale, text.messages)
  if (left.urgency === 'past')
    return text.t(kind === 'expiry' ? 'header.expiredAgo' : 'header.respondOverdue', { time })
  return text.t(kind === 'expiry' ? 'header.expiresIn' : 'header.respondIn', { time })
}
