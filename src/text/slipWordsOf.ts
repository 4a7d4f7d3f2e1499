import { safeLocale } from '../model/safeLocale'
import { slipWords } from './locales/slipWords'
import type { SlipWords } from '../model/slipWords'

/** Scripts that go with English words: the font that has those words has these letters too. */
const BESIDE_ENGLISH = new Set(['Latn', 'Grek', 'Cyrl'])

/** Words of the host's own, by key. */
export type OwnWords = { readonly [key: string]: unknown }

/**
 * The words of a locale: its own, then those of its language, then English.
 *
 * @param own replace ours, by key
 */
export function slipWordsOf(locale: string, own: OwnWords = {}): SlipWords {
  const ours = slipWords[languageOf(locale)] ?? slipWords.en
  const replaced = Object.entries(own).filter(([key, words]) => Object.hasOwn(ours, key) && typeof words === 'string')
  return { ...ours, ...(Object.fromEntries(replaced) as Partial<SlipWords>) }
}

/**
 * In which language days and countries are told on a slip: the locale's, but English where there are no words in it
 * and it is written in a script of its own. "Ordered 2026年11月10日" would be half of each.
 */
export function slipLanguageOf(locale: string, own: OwnWords = {}): string {
  const { script } = new Intl.Locale(safeLocale(locale)).maximize()
  const isSpoken = slipWords[languageOf(locale)] !== undefined || Object.keys(own).length > 0
  return isSpoken || BESIDE_ENGLISH.has(script ?? '') ? safeLocale(locale) : 'en-GB'
}

function languageOf(locale: string): string {
  const { language } = new Intl.Locale(safeLocale(locale))
  return language === 'no' ? 'nb' : language
}
