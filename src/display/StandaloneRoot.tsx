import { useMemo, type ReactNode } from 'react'
import { Announcer, useAnnouncer } from '../primitives/Announcer'
import { Root } from '../primitives/Root'
import { useOrderSettings } from '../state/OrderProvider'
import { PanelContext, usePanel } from './PanelContext'
import { useText } from './useText'

/** Gives a part that stands alone what a panel would give it: tokens, language, width, a voice. Inside one, nothing. */
export function StandaloneRoot({ children }: { children: ReactNode }): ReactNode {
  const panel = usePanel()
  return panel.framed ? children : <Standalone>{children}</Standalone>
}

function Standalone({ children }: { children: ReactNode }): ReactNode {
  const panel = usePanel()
  const { theme } = useOrderSettings()
  const { dir, locale } = useText()
  const { announce, region } = useAnnouncer()
  const services = useMemo(() => ({ ...panel, framed: true, announce }), [panel, announce])
  return (
    <Root className="od-standalone" dir={dir} lang={locale} {...(theme && { theme })}>
      <PanelContext.Provider value={services}>
        <Announcer announce={announce} region={region}>
          {children}
        </Announcer>
      </PanelContext.Provider>
    </Root>
  )
}
