import { createContext, useContext } from 'react'

/** What the panel around a part does for it; a part that stands alone gets silence. */
export interface PanelServices {
  /** Whether there is a panel: it gives tokens, language and width to all inside. */
  framed: boolean
  /** Speaks through the live region of the panel. @default politely */
  announce: (text: string, politeness?: 'polite' | 'assertive') => void
  /** Whether this step of a write is told here: of parts that stand alone beside each other, one tells it. */
  tells: (step: object) => boolean
  /** Moves the focus to the status of the order; false where there is none to move to. */
  focusStatus: () => boolean
  /** Told what was copied, and whether it truly was. */
  copied: (field: string, ok: boolean) => void
}

const alone: PanelServices = {
  framed: false,
  announce: () => {},
  tells: () => true,
  focusStatus: () => false,
  copied: () => {},
}

/** Given by the panel of a drawer, or by a host's own frame. */
export const PanelContext = createContext<PanelServices>(alone)

/** The services of the panel around; they do nothing where there is none. */
export function usePanel(): PanelServices {
  return useContext(PanelContext)
}
