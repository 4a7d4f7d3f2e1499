import { formatMessage } from '../../text/formatMessage'
import type { SlipWords } from '../../model/slipWords'
import { slipWordsOf, type OwnWords } from '../../text/slipWordsOf'
import { cleanText } from './cleanText'

/** For whom a slip is written. */
export interface SlipPlace {
  /** Of amounts and numbers. */
  locale: string
  /** Of days and countries. */
  language: string
  timeZone: string
  /** Tells whether a capture may still follow. */
  now: Date
  words: SlipWords
}

/** The words of a slip, the shop's own among them, as they are printed. */
export function wordsOnSlip(locale: string, own: OwnWords | undefined): SlipWords {
  const words = Object.entries(slipWordsOf(locale, own ?? {})).map(([key, text]) => [key, cleanText(text)])
  return Object.fromEntries(words) as SlipWords
}

/** One of the words, with its places filled in. */
export function sayOnSlip(
  key: keyof SlipWords,
  values: Record<string, string | number>,
  { words, locale }: Pick<SlipPlace, 'words' | 'locale'>,
): string {
  return formatMessage(words[key], values, locale)
}
