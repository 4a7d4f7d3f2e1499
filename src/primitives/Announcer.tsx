import { useCallback, useRef, useState, type ReactNode } from 'react'
import { AnnounceContext, type Announce } from './useAnnounce'

/** Makes an announcer: its `region` must stand in the document before anything is announced. */
export function useAnnouncer(): { announce: Announce; region: ReactNode } {
  const [said, setSaid] = useState<Record<string, ReactNode>>({})
  const turn = useRef(0)
  const announce = useCallback<Announce>((text, politeness = 'polite') => {
    // A new node each turn: a region whose text does not change says nothing.
    const sentence = <span key={(turn.current += 1)}>{text}</span>
    setSaid((before) => ({ ...before, [politeness]: sentence }))
  }, [])
  const region = (
    <div className="od-announcer">
      {(['polite', 'assertive'] as const).map((politeness) => (
        <div key={politeness} aria-live={politeness} aria-atomic>
          {said[politeness]}
        </div>
      ))}
    </div>
  )
  return { announce, region }
}

/** Props of {@link Announcer}: what {@link useAnnouncer} gave. */
export interface AnnouncerProps {
  announce: Announce
  region: ReactNode
  children: ReactNode
}

/** Puts the regions of an announcer after its children, and lets the parts among them speak through it. */
export function Announcer({ announce, region, children }: AnnouncerProps) {
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {region}
    </AnnounceContext.Provider>
  )
}
