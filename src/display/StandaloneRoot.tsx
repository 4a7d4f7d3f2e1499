import { useMemo, type ReactNode } from 'react'
import { Announcer, useAnnouncer } from '../primitives/Announcer'
import { Root } from '../primitives/Root'
import type { FormName } from '../rules/action'
import { useOrderSettings } from '../state/OrderProvider'
import { FormHost } from './FormHost'
import { PanelContext, usePanel } from './PanelContext'
import { UnsavedGuard } from './UnsavedGuard'
import { UnsavedQuestion } from './UnsavedQuestion'
import { useText } from './useText'
import { useWordsCheck } from './useWordsCheck'

/** Props of {@link StandaloneRoot}. */
export interface StandaloneRootProps {
  /** The open form of a part that stands alone. Leave out to let it be kept here. */
  form?: FormName | null | undefined
  onFormChange?: ((form: FormName | null) => void) | undefined
  children: ReactNode
}

/**
 * Gives a part that stands alone what a panel would give it: tokens, language, width, a voice, a place for its forms.
 * Inside one, nothing.
 */
export function StandaloneRoot(props: StandaloneRootProps): ReactNode {
  const panel = usePanel()
  return panel.framed ? props.children : <Standalone {...props} />
}

const told = new WeakSet<object>()
const tells = (step: object): boolean => !told.has(step) && Boolean(told.add(step))

function Standalone({ children, ...forms }: StandaloneRootProps): ReactNode {
  const panel = usePanel()
  const { theme } = useOrderSettings()
  const { dir, locale } = useText()
  const { announce, region } = useAnnouncer()
  useWordsCheck()
  const services = useMemo(() => ({ ...panel, framed: true, announce, tells }), [panel, announce])
  return (
    <Root className="od-standalone" dir={dir} lang={locale} {...(theme && { theme })}>
      <PanelContext.Provider value={services}>
        <Announcer announce={announce} region={region}>
          <UnsavedGuard>
            <FormHost {...forms} inPlace>
              {children}
            </FormHost>
            <UnsavedQuestion />
          </UnsavedGuard>
        </Announcer>
      </PanelContext.Provider>
    </Root>
  )
}
