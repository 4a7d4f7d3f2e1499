import { describe, expect, it } from 'vitest'
import type { ReasonCode } from '../../src/rules/codes'
import { explain } from '../../src/text/explain'
import { enReasons } from '../../src/text/locales/enReasons'

const refused = (reason: string) => ({ allowed: false, reason: reason as ReasonCode }) as const

describe('A refusal is explained', () => {
  it('with nothing to say about what is allowed', () => {
    expect(explain({ allowed: true, max: 1000 })).toBe('')
  })

  it('in one English sentence for each reason', () => {
    const reasons = Object.keys(enReasons).map((key) => key.slice('reason.'.length))
    const sentences = reasons.map((reason) => explain(refused(reason)))
    expect(sentences.every((sentence) => /^[A-Z].*\.$/.test(sentence))).toBe(true)
    expect(new Set(sentences).size).toBe(reasons.length)
  })

  it('in the words of the host, where the host has some', () => {
    const messages = { 'reason.expired': 'Reservationen har gått ut.' }
    expect(explain(refused('expired'), messages)).toBe('Reservationen har gått ut.')
    expect(explain(refused('cancelled'), messages)).toBe('This order is cancelled.')
  })

  it('even for a reason of a later version, or of nobody', () => {
    expect(explain(refused('moon_phase'))).toBe('This is not possible now.')
    expect(explain(refused('constructor'))).toBe('This is not possible now.')
    expect(explain(refused('moon_phase'), { 'reason.other': 'Går inte nu.' })).toBe('Går inte nu.')
  })

  it('in English where the host’s words are no words', () => {
    expect(explain(refused('closed'), { 'reason.closed': 3 as unknown as string })).toBe('This order is closed.')
  })
})
