import { formatMessage } from '../text/formatMessage'
import { slipWordsOf, type SlipWords } from '../text/slipWords'
import { cleanText } from './cleanText'

/** For whom a slip is written: language, zone and words. */
export interface SlipPlace {
  locale: string
  timeZone: string
  words: SlipWords
}

/** The words of a slip, the shop's own among them, as they are printed. */
export function wordsOnSlip(locale: string, own: { readonly [key: string]: unknown } | undefined): SlipWords {
  const words = Object.entries(slipWordsOf(locale, own ?? {})).map(([key, text]) => [key, cleanText(text)])
  return Object.fromEntries(words) as SlipWords
}

/** One of the words, with its places filled in. */
export function sayOnSlip(
  key: keyof SlipWords,
  values: Record<string, string | number>,
  { words, locale }: Pick<SlipPlace, 'words' | 'locale'>,
): string {
  return cleanText(formatMessage(words[key], values, locale))
}
