import type { ReactNode } from 'react'
import { SafeLink } from '../primitives/SafeLink'

/** An id, a code or a reference: never translated, and a link where the host has a page for it. */
export function IdText({ children, href }: { children: string; href?: string | undefined }): ReactNode {
  const shown = (
    <bdi className="od-mono" translate="no">
      {children}
    </bdi>
  )
  return href ? <SafeLink href={href}>{shown}</SafeLink> : shown
}
