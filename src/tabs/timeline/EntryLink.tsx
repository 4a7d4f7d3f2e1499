import { useContext } from 'react'
import type { ReactNode } from 'react'
import { TimelineContext } from './TimelineContext'

/** A way to another entry of the timeline. */
export function EntryLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  const { goTo } = useContext(TimelineContext)
  return (
    <button type="button" className="od-link" onClick={() => goTo(to)}>
      {children}
    </button>
  )
}
