import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyCodes } from '../../src/model/currencies'
import { currencySign, formatAmount, formatPlainAmount } from '../../src/model/formatAmount'

const NBSP = '\u00a0'

describe('an amount is written exactly', () => {
  it.each([
    [12345, 'JPY', 'en', '¥12,345'],
    [12345, 'KWD', 'en', `KWD${NBSP}12.345`],
    [12345, 'CLF', 'en', `CLF${NBSP}1.2345`],
    [12345, 'HUF', 'en', `HUF${NBSP}123.45`],
    [12345, 'ISK', 'en', `ISK${NBSP}12,345`],
    [125000, 'SEK', 'sv', `1${NBSP}250,00${NBSP}kr`],
    [5, 'EUR', 'en', '€0.05'],
    [0, 'EUR', 'en', '€0.00'],
    [-0, 'EUR', 'en', '€0.00'],
    [123456789, 'INR', 'en-IN', '₹12,34,567.89'],
    [Number.MAX_SAFE_INTEGER, 'USD', 'en', '$90,071,992,547,409.91'],
    [Number.MAX_SAFE_INTEGER, 'UYW', 'en', `UYW${NBSP}900,719,925,474.0991`],
    [Number.MIN_SAFE_INTEGER, 'KWD', 'en', `\u2212KWD${NBSP}9,007,199,254,740.991`],
  ])('%d %s in %s is %s', (value, currency, locale, text) => {
    expect(formatAmount(value, currency, locale)).toBe(text)
  })

  it('loses no minor unit, whatever the size and the currency', () => {
    const value = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(value, fc.constantFrom(...currencyCodes()), (amount, currency) => {
        const digits = formatAmount(amount, currency, 'en').replace(/\D/g, '')
        expect(Number(digits)).toBe(Math.abs(amount))
      }),
    )
  })

  it.each(['en', 'sv', 'de', 'de-CH', 'nl', 'ar', 'ar-EG', 'fa', 'hi'])('the minus is U+2212 in %s', (locale) => {
    for (const text of [formatAmount(-1250, 'EUR', locale), formatPlainAmount(-1250, 'EUR', locale)]) {
      expect(text).toContain('\u2212')
      expect(text).not.toMatch(/[-\u2010\u2013]/)
    }
  })

  it.each([['1000'], [1000.5], [1e21], [2 ** 53], [Number.NaN], [Infinity], [null], [undefined], [5n], [{}]])(
    'what is no safe integer is a dash: %s',
    (value) => {
      expect(formatAmount(value, 'SEK', 'sv')).toBe('—')
      expect(formatPlainAmount(value, '', 'sv')).toBe('—')
    },
  )
})

describe('an unknown currency', () => {
  it.each([
    ['EURO', '12345 EURO'],
    ['EU', '12345 EU'],
    ['eur', '12345 eur'],
    ['ZZZ', '12345 ZZZ'],
    ['', '12345'],
    [undefined, '12345'],
    [null, '12345'],
    [7, '12345'],
  ])('%s is shown as raw amount and code', (currency, text) => {
    expect(formatAmount(12345, currency as string, 'sv')).toBe(text)
  })

  it('keeps the minus', () => {
    expect(formatAmount(-12345, 'EURO', 'en')).toBe('\u221212345 EURO')
    expect(formatPlainAmount(-12345, 'EURO', 'en')).toBe('\u221212345')
  })
})

describe('a bad locale', () => {
  it.each(['', 'xx', 'xx-invalid-locale-name', '!', 'sv--SE', 'C', undefined, null, 42])(
    '%s counts as en',
    (locale) => {
      expect(formatAmount(125000, 'SEK', locale as string)).toBe(formatAmount(125000, 'SEK', 'en'))
    },
  )

  it.each(['sv_SE', 'sv_SE.UTF-8', 'SV-se', ' sv-SE '])('%s is read as sv-SE', (locale) => {
    expect(formatAmount(125000, 'SEK', locale)).toBe(`1${NBSP}250,00${NBSP}kr`)
  })
})

describe('the sign of a currency', () => {
  it.each([
    ['SEK', 'sv', 'kr', 'after'],
    ['SEK', 'en', 'SEK', 'before'],
    ['EUR', 'en', '€', 'before'],
    ['EUR', 'de', '€', 'after'],
    ['JPY', 'en', '¥', 'before'],
    ['EURO', 'en', 'EURO', 'after'],
  ] as const)('%s in %s is %s, %s the number', (currency, locale, text, position) => {
    expect(currencySign(currency, locale)).toEqual({ text, position })
  })

  it('is left out of a plain amount', () => {
    expect(formatPlainAmount(125000, 'SEK', 'sv')).toBe(`1${NBSP}250,00`)
    expect(formatPlainAmount(125000, 'EUR', 'en')).toBe('1,250.00')
    expect(formatPlainAmount(1250, 'JPY', 'en')).toBe('1,250')
  })
})
