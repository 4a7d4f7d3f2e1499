import type { ReactNode } from 'react'
import { Chip } from '../primitives/Chip'
import type { Tone } from '../primitives/tone'
import { formatTimeLeft, timeLeft } from '../text/relativeTime'
import type { TimeLeft } from '../text/relativeTime'
import type { OrderText } from './createText'
import type { OrderDeadline } from './orderDeadline'
import { useNow } from './useNow'
import { useText } from './useText'

/** Props of {@link DeadlineClock}. */
export interface DeadlineClockProps {
  deadline: OrderDeadline
  size?: 'lg'
}

/** How long there is until a deadline, or how long ago it was; nothing where its time cannot be read. */
export function DeadlineClock({ deadline, size }: DeadlineClockProps): ReactNode {
  const text = useText()
  const left = timeLeft(deadline.at, useNow())
  if (!left) return null
  return (
    <Chip
      className="od-clock"
      size={size}
      icon="clock"
      data-urgency={left.urgency}
      tone={clockTone(deadline, left.urgency)}
    >
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
