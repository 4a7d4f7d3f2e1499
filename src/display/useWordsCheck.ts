import { useEffect } from 'react'
import { tellFault } from '../primitives/setup/tellFault'
import { useOrderSettings } from '../state/OrderProvider'
import { safeLocale } from '../model/safeLocale'
import { findMissingWords } from './findMissingWords'

/** How long words that a host fetches by themselves may take, in milliseconds. */
const WORDS_PATIENCE = 3000

/** Says in the console, in development, that a language was chosen whose words do not come. */
export function useWordsCheck(): void {
  const { locale, messages } = useOrderSettings()
  useEffect(() => {
    try {
      if (process.env.NODE_ENV === 'development') {
        const timer = setTimeout(() => tellFault(findMissingWords(safeLocale(locale), messages)), WORDS_PATIENCE)
        return () => clearTimeout(timer)
      }
    } catch {
      // No bundler, no development.
    }
    return undefined
  }, [locale, messages])
}
