import { createContext } from 'react'

/** What an entry can ask of the timeline around it. */
export interface TimelineSteps {
  /** Shows another entry: opens it, brings it into view and moves the focus to it. */
  goTo: (eventId: string) => void
  /** Tells the host that a person opened or closed an entry. */
  toggled: (eventId: string, open: boolean) => void
}

/** Given by the timeline. */
export const TimelineContext = createContext<TimelineSteps>({ goTo: () => {}, toggled: () => {} })
