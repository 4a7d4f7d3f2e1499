import type { ReactNode } from 'react'
import { Root } from '../primitives/Root'
import { useOrderSettings } from '../state/OrderProvider'
import { usePanel } from './PanelContext'
import { useText } from './useText'

/** Gives a part that stands alone the tokens, language and width that a panel would give it; inside a panel, nothing. */
export function StandaloneRoot({ children }: { children: ReactNode }): ReactNode {
  const { framed } = usePanel()
  const { theme } = useOrderSettings()
  const { dir, locale } = useText()
  if (framed) return children
  return (
    <Root className="od-standalone" dir={dir} lang={locale} {...(theme && { theme })}>
      {children}
    </Root>
  )
}
