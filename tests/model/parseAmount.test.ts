import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyCodes } from '../../src/model/currencies'
import { formatAmount, formatPlainAmount } from '../../src/model/formatAmount'
import { parseAmount } from '../../src/model/parseAmount'

const LOCALES =
  'en en-SE en-IN sv da nb fi de de-CH nl fr es it pl ar ar-EG fa hi pt pt-CV de-AT fr-CH cs ja zh bn mr my ne th he'.split(
    ' ',
  )

const read = (text: string, currency: string, locale: string) => {
  const parsed = parseAmount(text, currency, locale)
  return parsed.ok ? parsed.value : parsed.reason
}

describe('what a person types is read as they mean it', () => {
  it.each([
    ['1249.95', 'SEK', 'sv', 124995],
    ['12,345', 'SEK', 'sv', 'too_many_decimals'],
    ['1.249,95', 'EUR', 'de', 124995],
    ['1,249.95', 'EUR', 'en', 124995],
    ['12.50', 'EUR', 'de', 1250],
    ['10.005', 'EUR', 'de', 1000500],
    ['1,5', 'EUR', 'en', 150],
    ['1.249', 'SEK', 'sv', 'too_many_decimals'],
    ['1e3', 'EUR', 'en', 'not_a_number'],
    ['-5', 'EUR', 'en', 'negative'],
    ['', 'EUR', 'en', 'empty'],
    ['12.5', 'JPY', 'en', 'too_many_decimals'],
    ['12,34,567.89', 'INR', 'en-IN', 123456789],
    ['1,234,567.89', 'INR', 'en-IN', 123456789],
    ['12,34,567.89', 'INR', 'en', 'not_a_number'],
  ])('%s %s in %s is %s', (text, currency, locale, result) => {
    expect(read(text, currency, locale)).toBe(result)
  })

  it.each([
    ['12.', 'EUR', 'en', 1200],
    ['12,', 'SEK', 'sv', 1200],
    ['.5', 'EUR', 'en', 50],
    [',5', 'SEK', 'sv', 50],
    ['.5', 'EUR', 'de', 50],
    ['12.', 'JPY', 'en', 12],
    ['007', 'JPY', 'en', 7],
    ['.', 'EUR', 'en', 'not_a_number'],
    ['12.3456', 'KWD', 'en', 'too_many_decimals'],
    ['12.345', 'KWD', 'en', 12345],
    ['1.2345', 'CLF', 'en', 12345],
  ])('a bare decimal sign and the decimals of a currency: %s %s in %s is %s', (text, currency, locale, result) => {
    expect(read(text, currency, locale)).toBe(result)
  })

  it.each([
    ['1.234.567', 'EUR', 'de', 123456700],
    ['1.234', 'KWD', 'de', 1234000],
    ['1.23.456', 'EUR', 'de', 'not_a_number'],
    ['1.2.3', 'EUR', 'en', 'not_a_number'],
    ['1,5,3', 'EUR', 'de', 'not_a_number'],
    ['1.249,95', 'EUR', 'en', 'not_a_number'],
    ['1,249.95', 'SEK', 'sv', 'not_a_number'],
    ['1234.567', 'EUR', 'de', 'too_many_decimals'],
    ['0.500', 'EUR', 'de', 'too_many_decimals'],
    ['12,34', 'INR', 'en-IN', 1234],
    ["1'234.50", 'CHF', 'de-CH', 123450],
    ['1’234.50', 'CHF', 'de-CH', 123450],
    ["1'23", 'CHF', 'de-CH', 'not_a_number'],
    ["1'234.50", 'CHF', 'en', 'not_a_number'],
    ['1 234 567,89', 'SEK', 'sv', 123456789],
    ['1\u202f234\u00a0567,89', 'EUR', 'fr', 123456789],
  ])('grouping counts only where it is grouping: %s %s in %s is %s', (text, currency, locale, result) => {
    expect(read(text, currency, locale)).toBe(result)
  })

  it.each([
    ['1 250,00 kr', 'SEK', 'sv', 125000],
    ['1250 SEK', 'SEK', 'sv', 125000],
    ['kr 1250', 'SEK', 'sv', 125000],
    ['1.250,00 kr.', 'DKK', 'da', 125000],
    ['1.250,00 kr', 'DKK', 'da', 125000],
    ['€5', 'EUR', 'en', 500],
    ['5 eur', 'EUR', 'en', 500],
    ['S/ 5.00', 'PEN', 'es-PE', 500],
    ['د.إ.\u200f 5', 'AED', 'ar', 500],
    ['5 kr', 'EUR', 'sv', 'not_a_number'],
    ['5€50', 'EUR', 'fr', 'not_a_number'],
    ['kr', 'SEK', 'sv', 'empty'],
    ['12345 EURO', 'EURO', 'en', 12345],
    ['12.5', 'EURO', 'en', 'too_many_decimals'],
  ])(
    'the sign and the code of the currency are dropped at the ends: %s %s in %s is %s',
    (text, currency, locale, result) => {
      expect(read(text, currency, locale)).toBe(result)
    },
  )

  it.each([
    ['١٬٢٣٤٫٥٠', 'EUR', 'ar-EG', 123450],
    ['۱۲٫۵', 'EUR', 'fa', 1250],
    ['१२.५०', 'INR', 'hi', 1250],
    ['１２.５０', 'EUR', 'en', 1250],
    ['\u200e\u2066 12.50 \u2069\ufeff', 'EUR', 'en', 1250],
    ['\t12\u3000\n', 'EUR', 'en', 1200],
  ])('digits of every script, white space and bidi marks: %s %s in %s is %s', (text, currency, locale, result) => {
    expect(read(text, currency, locale)).toBe(result)
  })

  it.each(['-5', '5-', '\u22125', '5\u2212', '\u20105', '€-5', '-€5', '5 EUR-', '5- EUR', '-', ' - 5 '])(
    'a minus at either end is negative: %s',
    (text) => {
      expect(read(text, 'EUR', 'en')).toBe('negative')
    },
  )

  it.each(['abc', '5 - 3', '+5', '(5)', '5%', '0x10', 'NaN', 'Infinity', '—', '½', '5²'])('%s is no number', (text) => {
    expect(read(text, 'EUR', 'en')).toBe('not_a_number')
  })

  it('stops where counting would no longer be exact', () => {
    expect(read('90071992547409.91', 'EUR', 'en')).toBe(Number.MAX_SAFE_INTEGER)
    expect(read('90071992547409.92', 'EUR', 'en')).toBe('too_large')
    expect(read('9'.repeat(100_000), 'EUR', 'en')).toBe('too_large')
    expect(read(`${'0'.repeat(50)}5`, 'EUR', 'en')).toBe(500)
  })

  it('takes anything without a throw', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.anything())
    fc.assert(
      fc.property(anything, anything, anything, (text, currency, locale) => {
        const parsed = parseAmount(text as string, currency as string, locale as string)
        expect(parsed.ok ? Number.isSafeInteger(parsed.value) && parsed.value >= 0 : parsed.reason).toBeTruthy()
      }),
    )
  })
})

describe('what is written can be read again', () => {
  it.each(LOCALES)('in %s, in every currency', (locale) => {
    for (const currency of currencyCodes()) {
      for (const amount of [0, 1, 99, 1234, 123456, 1000000, 123456789, 100000000000, Number.MAX_SAFE_INTEGER]) {
        expect([currency, read(formatAmount(amount, currency, locale), currency, locale)]).toEqual([currency, amount])
        expect(read(formatPlainAmount(amount, currency, locale), currency, locale)).toBe(amount)
      }
    }
  })

  it('for any amount', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    const currency = fc.constantFrom(...currencyCodes(), 'EURO', '')
    fc.assert(
      fc.property(amount, currency, fc.constantFrom(...LOCALES), (value, code, locale) => {
        expect(read(formatAmount(value, code, locale), code, locale)).toBe(value)
        if (value > 0) expect(read(formatAmount(-value, code, locale), code, locale)).toBe('negative')
      }),
      { numRuns: 2000 },
    )
  })
})
