import type { ReactNode } from 'react'
import { SafeLink } from '../../primitives/SafeLink'

/** The facts of an opened entry, side by side where there is room. */
export function EventFacts({ children }: { children: ReactNode }): ReactNode {
  return <dl className="od-event-facts">{children}</dl>
}

/** Props of {@link EventFact}. */
export interface EventFactProps {
  label: string
  children: ReactNode
}

/** One name and its value. */
export function EventFact({ label, children }: EventFactProps): ReactNode {
  return (
    <div className="od-event-fact">
      <dt className="od-event-fact-label">{label}</dt>
      <dd className="od-event-fact-value">{children}</dd>
    </div>
  )
}

/** An id inside a fact, a link where the host has a page for it. */
export function FactId({ id, href }: { id: string; href?: string | undefined }): ReactNode {
  const shown = (
    <bdi className="od-mono" translate="no">
      {id}
    </bdi>
  )
  return href ? <SafeLink href={href}>{shown}</SafeLink> : shown
}
