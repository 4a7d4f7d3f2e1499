import { useCallback, useState, type ReactNode } from 'react'
import { AnnounceContext, type Announce } from './useAnnounce'

interface Spoken {
  text: string
  turn: number
}

const SILENT: Spoken = { text: '', turn: 0 }

function Region({ politeness, spoken }: { politeness: 'polite' | 'assertive'; spoken: Spoken }) {
  // A new node each turn: a region whose text does not change says nothing.
  return (
    <div aria-live={politeness} aria-atomic="true">
      {spoken.turn > 0 && <span key={spoken.turn}>{spoken.text}</span>}
    </div>
  )
}

/** Makes an announcer: its `region` must stand in the document before anything is announced. */
export function useAnnouncer(): { announce: Announce; region: ReactNode } {
  const [said, setSaid] = useState({ polite: SILENT, assertive: SILENT })
  const announce = useCallback<Announce>((text, politeness = 'polite') => {
    setSaid((before) => ({ ...before, [politeness]: { text, turn: before[politeness].turn + 1 } }))
  }, [])
  const region = (
    <div className="od-announcer">
      <Region politeness="polite" spoken={said.polite} />
      <Region politeness="assertive" spoken={said.assertive} />
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
