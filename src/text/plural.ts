import { safeLocale } from '../model/safeLocale'
import type { Plural } from './messages'

const rules = new Map<string, Intl.PluralRules>()

/** The form of a sentence that a count asks for; `other` where the language's own form is not given. */
export function choosePlural(template: string | Plural, count: number, locale: string): string {
  if (typeof template === 'string') return template
  return template[rulesOf(safeLocale(locale)).select(count)] ?? template.other
}

function rulesOf(locale: string): Intl.PluralRules {
  const made = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, made)
  return made
}
