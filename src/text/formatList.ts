import { keepFormatter } from '../model/formatters'
import { safeLocale } from '../model/safeLocale'

/** Things in a sentence: "a, b and c". */
export function formatList(items: readonly string[], locale: string): string {
  const language = safeLocale(locale)
  return keepFormatter(`list ${language}`, () => new Intl.ListFormat(language, { type: 'conjunction' })).format(items)
}
