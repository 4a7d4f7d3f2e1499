import type { ReactNode } from 'react'
import type { Dispute } from '../model/dispute'
import { Badge } from '../primitives/Badge'
import { SafeLink } from '../primitives/SafeLink'
import { statusLook } from './statusLook'
import { useText } from './useText'

/** Props of {@link DisputeBadge}. */
export interface DisputeBadgeProps {
  dispute: Pick<Dispute, 'status'>
  /** Where the dispute is handled; without it the badge is no link. */
  href?: string | undefined
}

/** Where a dispute stands, leading to it. */
export function DisputeBadge({ dispute, href }: DisputeBadgeProps): ReactNode {
  const text = useText()
  const badge = (
    <Badge {...statusLook(dispute.status)}>
      <bdi>{text.word('dispute', dispute.status) || '—'}</bdi>
    </Badge>
  )
  if (!href) return badge
  return (
    <SafeLink href={href} className="od-dispute-link">
      {badge}
    </SafeLink>
  )
}
