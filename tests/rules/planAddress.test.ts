import { describe, expect, it } from 'vitest'
import { aCapturedOrder, anOrder } from '../harness/orders'
import { accepted, issuesOf, spots } from './planning'
import type { Address } from '../../src/model/address'

const home: Address = {
  givenName: 'Eva',
  familyName: 'Ek',
  street: 'Storgatan 1',
  postalCode: '111 22',
  city: 'Stockholm',
  country: 'SE',
  email: 'eva@example.se',
}
const order = anOrder({ shipping: home, billing: home })
const open = { policy: { editBilling: true } }

const LIMITS: [keyof Address, number][] = [
  ['givenName', 100],
  ['familyName', 100],
  ['street', 100],
  ['street2', 100],
  ['phone', 100],
  ['postalCode', 10],
  ['city', 200],
  ['region', 200],
  ['organizationName', 255],
  ['attention', 255],
]

describe.each([
  ['editShipping', 'shipping', {}],
  ['editBilling', 'billing', open],
] as const)('%s', (action, field, context) => {
  it('sends only what changed and warns of a new risk check', () => {
    const { command, effects, warnings, after } = accepted(
      order,
      action,
      { ...home, givenName: 'Ewa', phone: '070' },
      context,
    )
    expect(command).toEqual({ type: action, address: { givenName: 'Ewa', phone: '070' } })
    expect(command).toHaveProperty('address', { givenName: 'Ewa', phone: '070' })
    expect(effects).toEqual([])
    expect(warnings).toEqual([{ code: 'new_risk_check' }])
    expect(after[field]).toEqual({ ...home, givenName: 'Ewa', phone: '070' })
  })

  it('touches no other address', () => {
    const { after } = accepted(order, action, { givenName: 'Ewa' }, context)
    expect(field === 'shipping' ? after.billing : after.shipping).toEqual(home)
  })

  it('clears by an empty text', () => {
    const { command, after } = accepted(order, action, { email: '' }, context)
    expect(command).toEqual({ type: action, address: { email: '' } })
    expect(after[field]).not.toHaveProperty('email')
  })

  it('makes an address that was not there', () => {
    const { after } = accepted(anOrder(), action, { city: 'Lund' }, context)
    expect(after[field]).toEqual({ city: 'Lund' })
  })

  it.each([{}, home, { city: 'Stockholm' }, { region: '' }])('that changes nothing is refused: %j', (input) => {
    expect(issuesOf(order, action, input, context).map((issue) => issue.code)).toEqual(['nothing_changed'])
  })

  it.each(LIMITS)('takes %s up to %d characters', (name, max) => {
    expect(accepted(order, action, { [name]: 'x'.repeat(max) }, context).ok).toBe(true)
    expect(issuesOf(order, action, { [name]: 'x'.repeat(max + 1) }, context)).toMatchObject([
      { code: 'too_long', path: name, max },
    ])
  })

  it('takes an e-mail address up to 100 characters', () => {
    const email = (length: number) => `${'x'.repeat(length - 11)}@example.se`
    expect(email(100)).toHaveLength(100)
    expect(issuesOf(order, action, { email: email(101) }, context).map((issue) => issue.path)).toContain('email')
    expect(issuesOf(order, action, { email: email(101) }, context).map((issue) => issue.code)).toContain('too_long')
  })

  it.each(['eva', 'eva@', '@example.se', 'eva ek@example.se', 'eva@example.se, ek@example.se', 'eva@@example.se'])(
    'refuses what is no e-mail address: %s',
    (email) => {
      expect(spots(issuesOf(order, action, { email }, context))).toEqual(['invalid_email email'])
    },
  )

  it.each(['eva+shop@example.co.uk', "o'neil@example.com", 'e.k@sub.example.se'])(
    'takes the e-mail address %s',
    (email) => {
      expect(accepted(order, action, { email }, context).ok).toBe(true)
    },
  )

  it('names everything that is wrong at once', () => {
    const input = { postalCode: '12345678901', city: 'x'.repeat(201), email: 'eva' }
    expect(spots(issuesOf(order, action, input, context))).toEqual([
      'invalid_email email',
      'too_long city',
      'too_long postalCode',
    ])
  })

  it('is closed after the capture', () => {
    const captured = aCapturedOrder({ shipping: home, billing: home })
    expect(issuesOf(captured, action, { city: 'Lund' }, context).map((issue) => issue.code)).toEqual(['fully_captured'])
  })
})

it('keeps the billing address closed where no policy opens it', () => {
  expect(issuesOf(order, 'editBilling', { city: 'Lund' }).map((issue) => issue.code)).toEqual(['billing_locked'])
})
