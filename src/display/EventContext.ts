import { createContext } from 'react'

/** Which entry of the timeline a link leads to. */
export interface EventLink {
  /** The ID of the event; null or absent for none. */
  event?: string | null | undefined
  /** Told when the person opens an entry, and null when it is closed. */
  onEventChange?: ((eventId: string | null) => void) | undefined
}

/** Given by a drawer or a page. */
export const EventContext = createContext<EventLink>({})
