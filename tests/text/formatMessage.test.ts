import { describe, expect, it } from 'vitest'
import { formatMessage, messageParts } from '../../src/text/formatMessage'

const lines = { one: '{count} line', other: '{count} lines' }
const days = { zero: 'ص', one: 'ي', two: 'يو', few: '{count} أيام', many: '{count} يومًا', other: '{count} يوم' }

describe('A sentence', () => {
  it('takes its values by name, in the order of the language', () => {
    expect(formatMessage('To {to}, from {from}', { from: '3 Nov', to: '26 Nov' }, 'en')).toBe('To 26 Nov, from 3 Nov')
  })

  it('takes the same value in two places', () => {
    expect(formatMessage('{a} and {a}', { a: 1 }, 'en')).toBe('1 and 1')
  })

  it('chooses the plural of its language', () => {
    expect(formatMessage(lines, { count: 1 }, 'en')).toBe('1 line')
    expect(formatMessage(lines, { count: 0 }, 'en')).toBe('0 lines')
    expect(formatMessage(lines, { count: 0 }, 'fr')).toBe('0 line')
    expect(formatMessage(days, { count: 2 }, 'ar')).toBe('يو')
    expect(formatMessage(days, { count: 11 }, 'ar')).toBe('11 يومًا')
  })

  it('falls back to its last form where the language’s own is not given, or nothing is counted', () => {
    expect(formatMessage(lines, { count: 3 }, 'pl')).toBe('3 lines')
    expect(formatMessage(lines, {}, 'en')).toBe('{count} lines')
    expect(formatMessage(lines, { count: Number.NaN }, 'en')).toBe('NaN lines')
  })

  it('leaves a place that nothing fills, and what only looks like one', () => {
    expect(formatMessage('{amount} of {toString} {', {}, 'en')).toBe('{amount} of {toString} {')
  })

  it('never reads a value as a sentence', () => {
    expect(formatMessage('{name} is charged {amount}', { name: '{amount}', amount: '10 kr' }, 'en')).toBe(
      '{amount} is charged 10 kr',
    )
    expect(formatMessage('{name}', { name: '$& <b>' }, 'en')).toBe('$& <b>')
  })

  it('survives a locale that is none', () => {
    expect(formatMessage(lines, { count: 1 }, 'sv_SE')).toBe('1 line')
    expect(formatMessage(lines, { count: 1 }, '')).toBe('1 line')
  })

  it('comes apart at its places, for views that put elements there', () => {
    expect(messageParts('{shopper} is charged {amount}.')).toEqual([
      { name: 'shopper' },
      ' is charged ',
      { name: 'amount' },
      '.',
    ])
    expect(messageParts('')).toEqual([])
  })
})
