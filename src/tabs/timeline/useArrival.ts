import { useCallback, useContext, useState } from 'react'
import { EventContext } from '../../display/EventContext'

/** An entry that is to be shown now: opened, and brought into view. */
export interface Arrival {
  eventId: string
  /** A person pressed on a way there, so the focus goes along; a link from outside leaves it where it is. */
  withFocus: boolean
}

/** Where the permalink of the host and the ways between entries lead. */
export interface Travel {
  /** The entry that the permalink names. */
  current: string | undefined
  /** A new object each time. */
  arrival: Arrival | undefined
  /** This entry is shown, whatever is chosen. */
  kept: string | undefined
  arrive: (eventId: string) => void
  /** The permalink will name this entry, for a person has just opened it: then nothing moves. */
  expect: (eventId: string) => void
  /** The person goes on from there: it is not opened nor brought into view again. */
  goOn: () => void
  /** The person looks for something else: of what was arrived at, only the permalink is still kept. */
  leave: () => void
}

interface Places {
  /** The permalink that was followed last. */
  seen?: string | undefined
  here?: string | undefined
  arrival?: Arrival | undefined
  kept?: string | undefined
}

/** Follows the permalink of the host, and the ways between entries. */
export function useArrival(): Travel {
  const current = useContext(EventContext).event || undefined
  const [places, setPlaces] = useState<Places>({})
  const { seen, here, arrival, kept } = places
  // State that follows from a prop: React renders again at once, before anything is shown.
  if (current !== seen) {
    const isNews = current !== undefined && current !== here
    setPlaces({
      seen: current,
      here: current,
      kept: current ?? kept,
      arrival: isNews ? { eventId: current, withFocus: false } : arrival,
    })
  }
  const arrive = useCallback((eventId: string) => {
    setPlaces((now) => ({ ...now, here: eventId, kept: eventId, arrival: { eventId, withFocus: true } }))
  }, [])
  const expect = useCallback((eventId: string) => setPlaces((now) => ({ ...now, here: eventId })), [])
  const leave = () => setPlaces((now) => ({ ...now, kept: current, arrival: undefined }))
  const goOn = () => setPlaces((now) => ({ ...now, arrival: undefined }))
  return { current, arrival, kept, arrive, expect, goOn, leave }
}
