import { en } from '../src/text/locales/en'
import type { Messages } from '../src/text/messages'
import { pseudoLocale } from './pseudoLocale'

const FILES = import.meta.glob<Record<string, Messages>>('../src/text/locales/??.ts', { eager: true })

/** The languages that there are words of, English first. */
export const LANGUAGES = ['en', 'sv', 'da', 'nb', 'fi', 'de', 'nl', 'fr', 'es', 'it', 'pl', 'ar'] as const

/** Accents and brackets around every word that comes from the messages. */
export const PSEUDO = 'en-XA'

/** What a provider takes. */
type Catalogue = { readonly [Key in keyof Messages]: Messages[Key] }

const pseudo = pseudoLocale(en)

/** Every sentence in the language of a locale; English where there are no words of it. */
export function wordsOf(locale: string): Catalogue {
  if (locale === PSEUDO) return pseudo
  const { language } = new Intl.Locale(locale)
  return FILES[`../src/text/locales/${language}.ts`]?.[language] ?? en
}
