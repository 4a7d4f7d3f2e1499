import { keepFormatter } from '../model/formatters'
import { safeLocale } from '../model/safeLocale'
import type { Plural } from './messages'

/** The form of a sentence that a count asks for; `other` where the language's own form is not given. */
export function choosePlural(template: string | Plural, count: number, locale: string): string {
  if (typeof template === 'string') return template
  return template[rulesOf(safeLocale(locale)).select(count)] ?? template.other
}

function rulesOf(locale: string): Intl.PluralRules {
  return keepFormatter(`plural|${locale}`, () => new Intl.PluralRules(locale))
}
