import type { ReactNode } from 'react'
import type { DisplayStatus } from '../model/displayStatus'
import { Badge } from '../primitives/Badge'
import { Pip } from '../primitives/Pip'
import { statusLook } from './statusLook'
import { useText } from './useText'

/** Props of {@link StatusBadge}. */
export interface StatusBadgeProps {
  status: DisplayStatus
  size?: 'lg'
}

/** The state of an order on a tinted field; an unknown word is shown as the backend wrote it. */
export function StatusBadge({ status, size }: StatusBadgeProps): ReactNode {
  const text = useText()
  return (
    <Badge {...statusLook(status)} {...(size && { size })}>
      <bdi>{text.word('status', status) || '—'}</bdi>
    </Badge>
  )
}

/** The state of an order inside a line of text: pip and word, no field. */
export function StatusWord({ status }: { status: DisplayStatus }): ReactNode {
  const text = useText()
  const { tone, pip } = statusLook(status)
  return (
    <span className="od-status-word" data-tone={tone}>
      <Pip shape={pip} />
      <bdi>{text.word('status', status) || '—'}</bdi>
    </span>
  )
}
