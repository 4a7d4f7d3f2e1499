import { createContext, useContext } from 'react'

/** Says a sentence to a screen reader, `polite` unless told otherwise; the same sentence twice is said twice. */
export type Announce = (text: string, politeness?: 'polite' | 'assertive') => void

/** The announcer of the panel around. */
export const AnnounceContext = createContext<Announce | null>(null)

/** The announcer around a part, or null where it stands alone. */
export function useAnnounce(): Announce | null {
  return useContext(AnnounceContext)
}
