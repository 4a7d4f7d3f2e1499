import { describe, expect, it } from 'vitest'
import { clashesOf, type FieldDraft, rebase, typeInto } from '../../src/tabs/fields/fieldDraft'

const base = { givenName: 'Elin', city: 'Umeå' }
const begun: FieldDraft<'givenName' | 'city'> = { base, typed: {} }

describe('A draft of texts', () => {
  it('holds only what differs from the order', () => {
    const typed = typeInto(begun, { givenName: 'Elina', city: 'Umeå' })
    expect(typed.typed).toEqual({ givenName: 'Elina' })
    expect(typeInto(typed, { givenName: 'Elin' })).toEqual(begun)
  })

  it('keeps what was typed over a newer order, and takes what is new in the other fields', () => {
    const fresh = { ...base, city: 'Luleå' }
    const moved = typeInto(begun, { givenName: 'Elina' })
    expect(clashesOf(moved, fresh)).toEqual([])
    expect(rebase(moved, fresh)).toEqual({ base: fresh, typed: { givenName: 'Elina' } })
  })

  it('clashes where somebody else made something else of the same field, until one of the two is chosen', () => {
    const fresh = { ...base, givenName: 'Ellen' }
    const moved = typeInto(begun, { givenName: 'Elina', city: 'Luleå' })
    expect(clashesOf(moved, fresh)).toEqual(['givenName'])
    expect(rebase(moved, fresh, new Set(['givenName'])).typed).toEqual({ city: 'Luleå' })
    expect(rebase(moved, fresh).typed).toEqual({ givenName: 'Elina', city: 'Luleå' })
  })

  it('is the same text after the backend has composed its letters and cut its end, but is sent as it was typed', () => {
    const typed = typeInto(begun, { givenName: 'Zoe\u0308\u00a0' })
    expect(typed.typed).toEqual({ givenName: 'Zoe\u0308\u00a0' })
    const echo = { ...base, givenName: 'Zo\u00eb' }
    expect(clashesOf(typed, echo)).toEqual([])
    expect(rebase(typed, echo).typed).toEqual({})
  })

  it('can take away what only a backend would overlook', () => {
    const odd = { base: { ...base, city: 'Umeå ' }, typed: {} }
    expect(typeInto(odd, { city: 'Umeå' }).typed).toEqual({ city: 'Umeå' })
    expect(rebase(typeInto(odd, { city: 'Umeå' }), odd.base).typed).toEqual({ city: 'Umeå' })
  })
})
