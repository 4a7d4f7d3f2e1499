import { createElement, Fragment } from 'react'
import type { ReactNode } from 'react'
import { formatAmount, formatPlainAmount } from '../model/formatAmount'
import { safeLocale } from '../model/safeLocale'
import type { ViewSettings } from '../model/settings'
import type { Verdict } from '../rules/verdict'
import { directionOf } from '../text/directionOf'
import { explain } from '../text/explain'
import { formatCalendarDay, formatDateTime, formatDay, formatShortDay, formatTime } from '../text/formatDate'
import { formatList } from '../text/formatList'
import { formatMessage, messageParts } from '../text/formatMessage'
import { en } from '../text/locales/en'
import type { MessageKey, Messages, Plural } from '../text/messages'
import { choosePlural } from '../text/plural'
import { safeTimeZone } from '../text/timeZone'

/** What fills the places of a sentence. */
export type TextValues = Record<string, string | number>

/** Every way a view has to say something, in the language, zone and words of the settings. */
export interface OrderText {
  locale: string
  timeZone: string
  dir: 'ltr' | 'rtl'
  messages: Messages
  /** Whether there is a sentence of this key. */
  knows: (key: string) => key is MessageKey
  t: (key: MessageKey, values?: TextValues) => string
  /** A sentence with elements in its places. */
  rich: (key: MessageKey, values: Record<string, ReactNode>) => ReactNode
  /** A word of an open list, by `group.word`; one we do not know is given back as it is. */
  word: (group: string, word: string) => string
  money: (amount: unknown, currency: string) => string
  plainMoney: (amount: unknown, currency: string) => string
  number: (value: unknown) => string
  /** "a, b and c". */
  list: (items: readonly string[]) => string
  /** A rate in percent × 100. */
  percent: (rate: unknown) => string
  dateTime: (iso: string) => string
  day: (iso: string) => string
  time: (iso: string) => string
  shortDay: (iso: string) => string
  calendarDay: (day: string) => string
  explain: (verdict: Verdict) => string
}

/** One text for each catalogue, language and zone: a table of a thousand lines asks for it thousands of times. */
const kept = new WeakMap<object, Map<string, OrderText>>()
const OURS = {}

/** Joins settings with sentences: what `useText` gives, without React's hooks. The same settings give the same text. */
export function createText(settings: Pick<ViewSettings, 'locale' | 'timeZone' | 'messages'>): OrderText {
  const locale = safeLocale(settings.locale)
  const timeZone = safeTimeZone(settings.timeZone)
  const catalogue = settings.messages ?? OURS
  const texts = kept.get(catalogue) ?? new Map<string, OrderText>()
  const place = `${locale} ${timeZone}`
  const text = texts.get(place) ?? makeText(locale, timeZone, withWords(settings.messages, directionOf(locale)))
  kept.set(catalogue, texts.set(place, text))
  return text
}

function makeText(locale: string, timeZone: string, messages: Messages): OrderText {
  const knows = (key: string): key is MessageKey => Object.hasOwn(messages, key)
  const numbers = new Intl.NumberFormat(locale)
  const rates = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 })
  return {
    locale,
    timeZone,
    messages,
    knows,
    dir: directionOf(locale),
    t: (key, values = {}) => formatMessage(messages[key], values, locale),
    rich: (key, values) => richSentence(messages[key], values, locale),
    word: (group, word) => (knows(`${group}.${word}`) ? String(messages[`${group}.${word}` as MessageKey]) : word),
    money: (amount, currency) => formatAmount(amount, currency, locale),
    plainMoney: (amount, currency) => formatPlainAmount(amount, currency, locale),
    number: (value) => withMinus(numbers, value),
    percent: (rate) => withMinus(rates, rate, 10_000),
    list: (items) => formatList(items, locale),
    dateTime: (iso) => formatDateTime(iso, locale, timeZone),
    day: (iso) => formatDay(iso, locale, timeZone),
    time: (iso) => formatTime(iso, locale, timeZone),
    shortDay: (iso) => formatShortDay(iso, locale, timeZone),
    calendarDay: (day) => formatCalendarDay(day, locale),
    explain: (verdict) => explain(verdict, messages),
  }
}

function withMinus(format: Intl.NumberFormat, value: unknown, parts = 1): string {
  return typeof value === 'number' && Number.isFinite(value) ? format.format(value / parts).replace('-', '\u2212') : '—'
}

function richSentence(template: string | Plural, values: Record<string, ReactNode>, locale: string): ReactNode {
  return messageParts(choosePlural(template, Number(values.count), locale)).map((part, at) =>
    typeof part === 'string' ? part : createElement(Fragment, { key: at }, values[part.name] ?? ''),
  )
}

/** Our sentences among words written the other way: isolated, they keep their order. Names stay as they are. */
function keepTogether(): Messages {
  const isolate = (words: string | Plural) => (String(words).endsWith('.') ? `\u2066${String(words)}\u2069` : words)
  const sentences = Object.entries(en).map(([key, words]) => [key, isolate(words)] as const)
  return Object.fromEntries(sentences) as unknown as Messages
}

function withWords(own: ViewSettings['messages'], direction: 'ltr' | 'rtl'): Messages {
  const ours = direction === 'rtl' ? keepTogether() : en
  if (!own) return ours
  const words = Object.entries(own).filter(([key, value]) => key in en && isSentence(value))
  return { ...ours, ...(Object.fromEntries(words) as Partial<Messages>) }
}

function isSentence(value: unknown): boolean {
  if (typeof value === 'string') return true
  return typeof value === 'object' && value !== null && typeof (value as { other?: unknown }).other === 'string'
}
