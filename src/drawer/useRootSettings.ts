import { useText } from '../display/useText'
import type { RootSettings } from '../primitives/Root'
import { useOrderSettings } from '../state/OrderProvider'

/** How the root element looks and reads, from the settings around. */
export function useRootSettings(density: RootSettings['density']): RootSettings {
  const { theme } = useOrderSettings()
  const { locale, dir } = useText()
  return { theme, density, dir, lang: locale }
}
