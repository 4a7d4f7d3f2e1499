import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ORDER_ERROR_KINDS } from '../../src/adapters/OrderError'
import { ORDER_STATUSES } from '../../src/model/order'
import { ACTIONS, WRITES } from '../../src/rules/action'
import { en } from '../../src/text/locales/en'
import type { MessageKey, Plural } from '../../src/text/messages'

const source = readFileSync(new URL('../../src/text/messages.ts', import.meta.url), 'utf8')
const reasonSource = readFileSync(new URL('../../src/rules/codes.ts', import.meta.url), 'utf8')
const noted = new Map(
  [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*'([\w.]+)': (?:string|Plural)/g)].map((found) => [
    found[2] ?? '',
    found[1] ?? '',
  ]),
)
const entries = Object.entries(en) as [MessageKey, string | Plural][]
const formsOf = (text: string | Plural): string[] => (typeof text === 'string' ? [text] : Object.values(text))
const placeholders = (text: string | Plural) => [
  ...new Set(formsOf(text).flatMap((form) => form.match(/\{\w+\}/g) ?? [])),
]

/** The codes of a union in rules/codes.ts: types are gone at run time, their source is not. */
function codesOf(union: string): string[] {
  const text = new RegExp(`export type ${union} =([^/]+)`).exec(reasonSource)?.[1] ?? ''
  return [...text.matchAll(/'(\w+)'/g)].map((found) => found[1] ?? '')
}

describe('The English words', () => {
  it('have a sentence for every reason, issue and warning', () => {
    const wanted = [
      ...codesOf('ReasonCode').map((code) => `reason.${code}`),
      ...codesOf('IssueCode').map((code) => `issue.${code}`),
      ...codesOf('WarningCode').map((code) => `warning.${code}`),
    ]
    expect(wanted.length).toBeGreaterThan(50)
    expect(wanted.filter((key) => !(key in en))).toEqual([])
  })

  it('name every action, every status and every way in which reading fails', () => {
    const wanted = [
      ...ACTIONS.map((action) => `action.${action}`),
      ...[...ORDER_STATUSES, 'partially_refunded', 'refunded', 'disputed'].map((status) => `status.${status}`),
      ...ORDER_ERROR_KINDS.flatMap((kind) => [`failure.${kind}.title`, `failure.${kind}.text`]),
    ]
    expect(wanted.filter((key) => !(key in en))).toEqual([])
  })

  it('say of every write what it is, that it is done, and that it was refused', () => {
    const wanted = WRITES.flatMap((write) =>
      ['what', 'done', 'rejected'].map((outcome) => `operation.${outcome}.${write}`),
    )
    expect(wanted.filter((key) => !(key in en))).toEqual([])
  })

  it('call the buttons what hosts and their tests rely on', () => {
    const names = {
      'action.capture': 'Capture',
      'action.refund': 'Refund',
      'action.cancel': 'Cancel order',
      'action.release': 'Release remaining',
      'action.extend': 'Extend authorization',
      'action.duplicate': 'Duplicate order',
      'action.packingSlip': 'Packing slip',
      'action.more': 'More actions',
      'form.back': 'Back',
      'form.cancelKeep': 'Keep order',
      'form.releaseKeep': 'Keep authorization',
      'operation.retry': 'Retry',
      'operation.checkAgain': 'Check again',
      'operation.didNotHappen': 'It did not happen',
      'copy.orderId': 'Copy order ID',
      'copy.merchantId': 'Copy MID',
      'copy.merchantReference1': 'Copy merchant reference 1',
      'copy.merchantReference2': 'Copy merchant reference 2',
      'header.close': 'Close',
      'header.openInNewWindow': 'Open in new window',
      'header.title': 'Order {reference}',
    }
    expect(en).toMatchObject(names)
  })

  it('call nothing but the action itself Cancel', () => {
    expect(entries.filter(([, text]) => formsOf(text).includes('Cancel')).map(([key]) => key)).toEqual([])
  })

  it('never beg, and never boast', () => {
    const wrong = entries.filter(([, text]) =>
      formsOf(text).some((form) => /\bplease\b|successful|\boops\b|!/i.test(form)),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it('never call an unknown outcome a failure', () => {
    const unknown = entries.filter(([key]) =>
      /^operation\.(unknown|stillUnknown|lastChecked)|outcome_unknown/.test(key),
    )
    expect(unknown.length).toBeGreaterThan(4)
    expect(unknown.filter(([, text]) => /fail/i.test(String(text)))).toEqual([])
  })

  it('hold no mark-up, for they are shown as text', () => {
    expect(entries.filter(([, text]) => formsOf(text).some((form) => /[<>]|&\w+;/.test(form)))).toEqual([])
  })
})

describe('A translator', () => {
  it('finds a note at every sentence but the reasons, which have one for all', () => {
    const keys = Object.keys(en).filter((key) => !key.startsWith('reason.'))
    expect(keys.filter((key) => !noted.has(key))).toEqual([])
  })

  it('is told what fills each place of a sentence', () => {
    const silent = entries.flatMap(([key, text]) =>
      placeholders(text)
        .filter((place) => !(noted.get(key) ?? '').includes(`\`${place}\``))
        .map((place) => `${key}: ${place}`),
    )
    expect(silent).toEqual([])
  })

  it('finds the sentences in groups, in the same order as their notes', () => {
    const english = readFileSync(new URL('../../src/text/locales/en.ts', import.meta.url), 'utf8')
    const groups = (text: string) => [...text.matchAll(/\/\/ ── (\w+) ──/g)].map((found) => found[1])
    expect(groups(english)).toEqual(groups(source))
  })
})
