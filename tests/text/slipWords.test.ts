import { describe, expect, it } from 'vitest'
import { slipWords } from '../../src/text/locales/slipWords'
import type { SlipWords } from '../../src/model/slipWords'
import { slipWordsOf } from '../../src/text/slipWordsOf'

const { en } = slipWords
const languages = Object.keys(slipWords)
const wordsOf = (language: string) => Object.entries(slipWords[language] ?? {}) as [keyof SlipWords, string][]
const placesIn = (words: string) => (words.match(/\{.*?\}/g) ?? []).sort()

describe('The words of a packing slip', () => {
  it('are there for the languages of the shops', () => {
    expect(languages.sort()).toEqual(['ar', 'da', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'sv'])
  })

  describe.each(languages)('in %s', (language) => {
    it('are all there, and no other', () => {
      expect(
        wordsOf(language)
          .map(([key]) => key)
          .sort(),
      ).toEqual(Object.keys(en).sort())
    })

    it('leave none empty, and begin and end without a blank', () => {
      expect(wordsOf(language).filter(([, words]) => words === '' || words.trim() !== words)).toEqual([])
    })

    it('have the places that English has, each once', () => {
      const wrong = wordsOf(language).filter(([key, words]) => placesIn(words).join() !== placesIn(en[key]).join())
      expect(wrong).toEqual([])
    })

    it('are composed, and have real apostrophes, quotes and dots', () => {
      const poor = wordsOf(language).filter(
        ([, words]) => words !== words.normalize('NFC') || /['"`´]|\.{3}/.test(words),
      )
      expect(poor).toEqual([])
    })

    it('tell two numbers of a slip apart: no two labels of its facts are alike', () => {
      const words = slipWordsOf(language)
      const labels = [words.order, words.reference, words.orderId, words.shipment, words.ordered, words.date]
      const all = [...labels, words.delivery, words.tracking]
      expect(new Set(all).size).toBe(all.length)
    })
  })

  it('are none of English’s in another language, but for words that both have', () => {
    const shared = new Set(['Date', 'Total', 'Reference', 'Page {page} of {pages}'])
    const left = languages
      .filter((language) => language !== 'en')
      .flatMap((language) => wordsOf(language).filter(([key, words]) => words === en[key] && !shared.has(words)))
    expect(left).toEqual([])
  })

  it('part a colon from its word in French, where a line must not break', () => {
    const colons = wordsOf('fr').filter(([, words]) => words.includes(':'))
    expect(colons.map(([, words]) => words)).toEqual([expect.stringContaining('\u00a0:')])
  })
})

describe('The words of a locale', () => {
  it.each([
    ['no', 'nb'],
    ['nb-NO', 'nb'],
    ['sv-FI', 'sv'],
    ['sv_SE', 'sv'],
    ['de-CH', 'de'],
    ['es-MX', 'es'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['cs', 'en'],
    ['el-GR', 'en'],
    ['', 'en'],
    ['!!', 'en'],
    ['toString', 'en'],
  ])('%s are those of %s', (locale, language) => {
    expect(slipWordsOf(locale)).toEqual(slipWords[language])
  })

  it('are replaced by the shop’s own, key by key', () => {
    expect(slipWordsOf('sv', { title: 'Plocklista' })).toEqual({ ...slipWords['sv'], title: 'Plocklista' })
  })

  it('are not touched by what is no word, or a word of nothing', () => {
    const own = {
      title: 5,
      order: null,
      date: undefined,
      total: {},
      heading: 'Heading',
      toString: 'x',
      constructor: 'y',
    }
    expect(Object.entries(slipWordsOf('sv', own))).toEqual(Object.entries(slipWords['sv'] ?? {}))
    expect(slipWordsOf('sv', JSON.parse('{ "__proto__": "x" }'))).toEqual(slipWords['sv'])
  })

  it('do not change for the next one when one shop replaces them', () => {
    slipWordsOf('sv', { title: 'Plocklista' })
    expect(slipWordsOf('sv').title).toBe('Följesedel')
  })
})
