import { formatAmount, formatPlainAmount } from '../src/model/formatAmount'
import { en } from '../src/text/locales/en'
import { wordsOf } from './wordsOf'

// The one door from the English of a walkthrough to the words on the page, in whichever language that is.

/** A sentence of `en`, letter for letter, or a pattern for what is no word of ours: names, IDs, a host's own words. */
export type Words = string | RegExp

/** What stands in the places of a sentence. A place that is not named may hold anything. */
export type Places = Readonly<Record<string, string | number>>

/** The locale of the page, as the toolbar has set it. */
export const pageLocale = (): string => document.documentElement.lang || 'en'

/** The whole of a name or text: this sentence, in the language of the page. */
export const said = (english: string, places: Places = {}): RegExp => new RegExp(`^${patternOf(english, places)}$`)

/** The same, with other words around it. */
export const saidWithin = (english: string, places: Places = {}): RegExp => new RegExp(patternOf(english, places))

/** Words that are not ours, letter for letter; any space may be one that does not break. */
export const own = (text: string): RegExp => new RegExp(`^${literal(text)}$`)

/** One after the other, as a screen reader puts together a name. */
export const inARow = (...parts: readonly Words[]): RegExp =>
  new RegExp(`^${parts.map((part) => asPattern(part).source.replace(/^\^|\$$/g, '')).join('[\\s,]*')}$`)

/** A name as a person reads it. */
export const asPattern = (words: Words): RegExp => (typeof words === 'string' ? said(words) : words)

/** So many kronor, as the page prints them. */
export const money = (kronor: number): string => formatAmount(kronor * 100, 'SEK', pageLocale())

/** The same without the currency, as it stands in a field. */
export const plain = (kronor: number): string => formatPlainAmount(kronor * 100, 'SEK', pageLocale())

/** Percent of a hundred, as the page prints them. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(pageLocale(), { style: 'percent' }).format(share / 100)

/** A number as a person of that locale types it, with so many decimals. */
export const typed = (value: number, decimals = 2): string =>
  new Intl.NumberFormat(pageLocale(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  }).format(value)

function patternOf(english: string, places: Places): string {
  const keys = Object.entries(en).filter(([, words]) => formsOf(words).includes(english))
  if (keys.length === 0) throw new Error(`order-drawer: no message says "${english}"; see en.ts for those there are`)
  const here = wordsOf(pageLocale())
  const templates = keys.flatMap(([key]) => formsOf(here[key as keyof typeof here]))
  const patterns = new Set(templates.map((template) => filled(template, places)))
  // Sentences are isolated where the words around them run the other way.
  return `[\\u2066-\\u2069]?(?:${[...patterns].join('|')})[\\u2066-\\u2069]?`
}

function formsOf(words: string | object): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as Record<string, string>)
}

function filled(template: string, places: Places): string {
  return template
    .split(/\{(\w+)\}/)
    .map((piece, at) => {
      if (at % 2 === 0) return literal(piece)
      return piece in places ? literal(String(places[piece])) : '[^]*?'
    })
    .join('')
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')
