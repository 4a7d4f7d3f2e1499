import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/text/locales/en'
import { slipWords } from '../../src/text/locales/slipWords'
import type { MessageKey, Messages, Plural } from '../../src/text/messages'

const LANGUAGES = ['ar', 'da', 'de', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'sv'] as const

const present = readdirSync(fileURLToPath(new URL('../../src/text/locales', import.meta.url)))
  .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? 'en')
  .filter((language) => language !== 'en')

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const english = Object.entries(en) as [MessageKey, string | Plural][]

const formsOf = (text: string | Plural): string[] => (typeof text === 'string' ? [text] : Object.values(text))
const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
const groupsOf = (source: string) => [...source.matchAll(/\/\/ ── (\w+) ──/g)].map(([, name]) => name)

describe('Languages', () => {
  it('are the eleven beside English, one file each', () => {
    expect(present.sort()).toEqual([...LANGUAGES])
  })

  it('are those of the packing slip', () => {
    expect(Object.keys(slipWords).sort()).toEqual([...LANGUAGES, 'en'].sort())
  })

  it('each have a page that gives the reason for every term', () => {
    const terms = ['capture', 'release', 'refund', 'authorization', 'settlement', 'dispute', 'packing slip']
    const missing = [...LANGUAGES, 'en'].flatMap((language) => {
      const page = read(`../../docs/glossary/${language}.md`)
      return terms
        .filter((term) => !new RegExp(`^\\|[^|]*${term}`, 'im').test(page))
        .map((term) => `${language}: ${term}`)
    })
    expect(missing).toEqual([])
  })
})

describe.each(present)('The words in %s', async (language) => {
  const words = ((await import(`../../src/text/locales/${language}.ts`)) as Record<string, Messages>)[
    language
  ] as Messages
  const entries = english.map(([key, ours]) => ({ key, ours, theirs: words[key] }))

  it('have every sentence, and none besides', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort())
    expect(
      entries.filter(({ theirs }) => formsOf(theirs).some((form) => form.trim() === '')).map(({ key }) => key),
    ).toEqual([])
  })

  it('fall back to English nowhere', () => {
    // Single words and formulas may be the same: "Status", "MID", "{larger} {smaller}".
    const isPhrase = (text: string) => /\p{L} \p{L}/u.test(text.replace(/\{\w+\}/g, ''))
    const same = entries.filter(({ ours, theirs }) =>
      formsOf(ours).some((form) => isPhrase(form) && formsOf(theirs).includes(form)),
    )
    expect(same.map(({ key, ours }) => `${key}: ${formsOf(ours).join(' / ')}`)).toEqual([])
  })

  it('have the forms that counting in this language takes', () => {
    const rules = new Intl.PluralRules(language)
    const taken = new Set(['other', ...Array.from({ length: 1001 }, (_, count) => rules.select(count))])
    const wrong = entries.filter(
      ({ theirs }) => typeof theirs === 'object' && String(Object.keys(theirs).sort()) !== String([...taken].sort()),
    )
    expect(wrong.map(({ key }) => key)).toEqual([])
    expect(entries.filter(({ ours, theirs }) => typeof ours !== typeof theirs).map(({ key }) => key)).toEqual([])
  })

  it('leave no place of a sentence unfilled, and fill none that is not there', () => {
    const wrong = entries.filter(({ ours, theirs }) => {
      const wanted = [...new Set(formsOf(ours).flatMap(placesOf))].sort()
      // "One item" and "two items" may say the number in words.
      const counted = (form: string) =>
        form.startsWith('other') ? wanted : wanted.filter((place) => place !== '{count}')
      const forms = typeof theirs === 'string' ? [['other', theirs] as const] : Object.entries(theirs)
      return forms.some(([form, text]) => {
        const places = placesOf(text)
        return counted(form).some((place) => !places.includes(place)) || places.some((place) => !wanted.includes(place))
      })
    })
    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  it('neither beg nor boast, and hold no mark-up', () => {
    const wrong = entries.filter(({ theirs }) => formsOf(theirs).some((form) => /!|[<>]|&\w+;|\s\s|^\s|\s$/.test(form)))
    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  it('end a sentence where the English ends one', () => {
    const ends = (text: string | Plural) => formsOf(text).every((form) => /[.?؟]$/.test(form))
    expect(entries.filter(({ ours, theirs }) => ends(ours) && !ends(theirs)).map(({ key }) => key)).toEqual([])
  })

  it('tell apart what must not be taken for one another: actions, states, refused and unknown', () => {
    const groups: MessageKey[][] = [
      ['action.capture', 'action.refund', 'action.release', 'action.cancel', 'form.back', 'form.cancelKeep'],
      ['action.editLines', 'action.editReferences', 'action.editShipping', 'action.editBilling'],
      ['status.authorized', 'status.partially_captured', 'status.captured', 'status.cancelled', 'status.expired'],
      ['status.closed', 'status.partially_refunded', 'status.refunded', 'status.disputed', 'status.captured'],
      ['operation.unknownTitle', 'operation.rejected.capture', 'operation.rejected.refund'],
      ['operation.retry', 'operation.checkAgain', 'operation.didNotHappen', 'operation.dismiss'],
    ]
    const twice = groups.filter((keys) => new Set(keys.map((key) => words[key])).size < keys.length)
    expect(twice).toEqual([])
  })

  it('stand in the groups in which the English stand', () => {
    const groups = groupsOf(read(`../../src/text/locales/${language}.ts`))
    expect(groups.filter((group) => group !== 'reason')).toEqual(groupsOf(read('../../src/text/locales/en.ts')))
  })
})

describe('Every sentence', () => {
  it('is said somewhere: no key is left that nothing uses', () => {
    const { whole, heads } = keysNamed()
    const unused = english
      .map(([key]) => key)
      .filter((key) => !whole.has(key) && !heads.some((pattern) => pattern.test(key)))
    expect(unused).toEqual([])
  })
})

/** Keys that the source names: whole, or as a text with places, such as `action.${action}`. */
function keysNamed(): { whole: Set<string>; heads: RegExp[] } {
  const source = fileURLToPath(new URL('../../src/', import.meta.url))
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
  const whole = new Set<string>()
  const heads: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text)
    if (ts.isTemplateExpression(node)) {
      const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
      if (/^\w+\./.test(node.head.text))
        heads.push(new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('[\\w.]+')}$`))
    }
    // An open list: `word('status', status)`.
    const [group] = ts.isCallExpression(node) && /\bword$/.test(node.expression.getText()) ? node.arguments : []
    if (group && ts.isStringLiteralLike(group)) heads.push(new RegExp(`^${group.text}\\.`))
    node.forEachChild(visit)
  }
  for (const path of files.filter((file) => !/^text\/(locales|messages)/.test(file)))
    visit(ts.createSourceFile(path, readFileSync(source + path, 'utf8'), ts.ScriptTarget.ES2022, true))
  return { whole, heads }
}
