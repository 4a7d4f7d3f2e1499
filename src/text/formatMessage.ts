import type { Plural } from './messages'
import { choosePlural } from './plural'

/** What fills the placeholders of a sentence, by name. */
export type MessageValues = { readonly [name: string]: string | number }

const PLACEHOLDER = /\{(\w+)\}/

/** A sentence with its placeholders filled in. `{count}` chooses its plural; a placeholder without a value stays. */
export function formatMessage(template: string | Plural, values: MessageValues, locale: string): string {
  return messageParts(choosePlural(template, Number(values['count']), locale))
    .map((part) => {
      if (typeof part === 'string') return part
      return Object.hasOwn(values, part.name) ? String(values[part.name]) : `{${part.name}}`
    })
    .join('')
}

/** A sentence taken apart at its placeholders, for a view that puts elements in their places. */
export function messageParts(template: string): (string | { name: string })[] {
  return template
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 1 ? { name: piece } : piece))
    .filter((part) => part !== '')
}
