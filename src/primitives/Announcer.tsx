import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

export type Politeness = 'polite' | 'assertive'

/** Says a sentence to a screen reader; the same sentence twice is said twice. */
export type Announce = (text: string, politeness?: Politeness) => void

const AnnouncerContext = createContext<Announce | null>(null)

interface Spoken {
  text: string
  turn: number
}

const SILENT: Record<Politeness, Spoken> = { polite: { text: '', turn: 0 }, assertive: { text: '', turn: 0 } }

function Region({ politeness, spoken }: { politeness: Politeness; spoken: Spoken }) {
  // A new node each turn: a region whose text does not change says nothing.
  return (
    <div aria-live={politeness} aria-atomic="true">
      {spoken.turn > 0 && <span key={spoken.turn}>{spoken.text}</span>}
    </div>
  )
}

/** Makes an announcer: `region` must stand in the document before anything is announced. */
export function useAnnouncer(): { announce: Announce; region: ReactNode } {
  const [said, setSaid] = useState(SILENT)
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

/** Puts an announcer's regions after its children, and lets the parts among them speak through it. */
export function Announcer({
  announce,
  region,
  children,
}: {
  announce: Announce
  region: ReactNode
  children: ReactNode
}) {
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      {region}
    </AnnouncerContext.Provider>
  )
}

/** The announcer around a part, or null. */
export function useAnnounce(): Announce | null {
  return useContext(AnnouncerContext)
}
