import { describe, expect, it } from 'vitest'
import { aCapture, aCapturedOrder, anOrder, NOW } from '../harness/orders'
import { accepted, issuesOf } from './planning'

const order = anOrder()
const part = anOrder({
  status: 'partially_captured',
  capturedAmount: 10_000,
  captures: [aCapture({ id: 'cap-1', amount: 10_000 })],
})

describe('a cancellation', () => {
  it('gives the authorization back and cannot be undone', () => {
    const { command, effects, warnings, after } = accepted(order, 'cancel', {})
    expect(command).toEqual({ type: 'cancel' })
    expect(effects).toEqual([
      { code: 'status_changes', from: 'authorized', to: 'cancelled' },
      { code: 'authorization_released', amount: 34_900 },
      { code: 'cannot_be_undone' },
    ])
    expect(warnings).toEqual([])
    expect(after).toMatchObject({ status: 'cancelled', amount: 34_900, remainingAmount: 0, capturedAmount: 0 })
  })

  it('says nothing of money where none is held', () => {
    expect(accepted({ ...order, remainingAmount: 0 }, 'cancel', {}).effects).toEqual([
      { code: 'status_changes', from: 'authorized', to: 'cancelled' },
      { code: 'cannot_be_undone' },
    ])
  })

  it.each([
    ['partly_captured', part],
    ['fully_captured', aCapturedOrder()],
    ['cancelled', anOrder({ status: 'cancelled' })],
    ['unknown_status', anOrder({ status: 'ON_HOLD' })],
  ])('is refused with the reason of the table: %s', (reason, refused) => {
    expect(issuesOf(refused, 'cancel', {}).map((issue) => issue.code)).toEqual([reason])
  })
})

describe('a release', () => {
  it('gives the rest back, leaves the amount, and cannot be undone', () => {
    const { command, effects, warnings, after } = accepted(part, 'release', {})
    expect(command).toEqual({ type: 'release' })
    expect(effects).toEqual([
      { code: 'status_changes', from: 'partially_captured', to: 'captured' },
      { code: 'authorization_released', amount: 24_900 },
      { code: 'cannot_be_undone' },
    ])
    expect(warnings).toEqual([])
    expect(after).toMatchObject({ status: 'captured', amount: 34_900, capturedAmount: 10_000, remainingAmount: 0 })
  })

  it.each([
    [4_000, 'partially_refunded'],
    [10_000, 'refunded'],
  ])('of an order with %d refunded leads to %s', (refundedAmount, to) => {
    expect(accepted({ ...part, refundedAmount }, 'release', {}).effects[0]).toEqual({
      code: 'status_changes',
      from: 'partially_captured',
      to,
    })
  })

  it.each([
    ['nothing_captured', order],
    ['nothing_remaining', aCapturedOrder()],
    ['nothing_remaining', { ...part, remainingAmount: 0 }],
  ])('is refused with the reason of the table: %s', (reason, refused) => {
    expect(issuesOf(refused, 'release', {}).map((issue) => issue.code)).toEqual([reason])
  })
})

describe('an extension', () => {
  const about = (result: ReturnType<typeof accepted>) => {
    const [effect, ...others] = result.effects
    expect(others).toEqual([])
    if (effect?.code !== 'expiry_moves') throw new Error(JSON.stringify(effect))
    expect(effect.about).toBe(result.after.expiresAt)
    return Date.parse(effect.about)
  }

  it('moves the expiry to 28 days from today', () => {
    const result = accepted(order, 'extend', {})
    expect(result.command).toEqual({ type: 'extend' })
    expect(result.warnings).toEqual([])
    expect(about(result)).toBe(Date.parse('2026-12-22T10:00:00Z'))
    expect(result.after.status).toBe('authorized')
  })

  it('moves it by what the policy says', () => {
    const extend = { providers: ['klarna'], notIn: [], createdFrom: '2026-01-01T00:00:00Z', maxDays: 90, addsDays: 35 }
    expect(about(accepted(order, 'extend', {}, { policy: { extend } }))).toBe(Date.parse('2026-12-29T10:00:00Z'))
  })

  it('never moves it back', () => {
    const far = { ...order, expiresAt: '2027-01-05T00:00:00Z' }
    expect(about(accepted(far, 'extend', {}))).toBe(Date.parse('2027-01-05T00:00:00Z'))
  })

  it.each([
    ['extend_not_offered', { ...order, country: 'FR' }, NOW],
    ['extend_not_offered', { ...order, paymentMethod: { provider: 'card', label: 'Card' } }, NOW],
    ['fully_captured', aCapturedOrder(), NOW],
    ['expired', order, new Date('2026-12-08T00:00:00Z')],
  ])('is refused with the reason of the table: %s', (reason, refused, now) => {
    expect(issuesOf(refused, 'extend', {}, { now }).map((issue) => issue.code)).toEqual([reason])
  })
})

describe('a duplicate', () => {
  it.each(['authorized', 'captured', 'cancelled', 'expired', 'closed', 'ON_HOLD'])(
    'of a %s order sends a payment link',
    (status) => {
      const { command, effects, warnings, after } = accepted(anOrder({ status }), 'duplicate', {})
      expect(command).toEqual({ type: 'duplicate' })
      expect(effects).toEqual([{ code: 'payment_link_sent' }])
      expect(warnings).toEqual([])
      expect(after).toMatchObject({ status, amount: 34_900 })
    },
  )

  it('works where the data contradict themselves', () => {
    expect(accepted(anOrder({ remainingAmount: null as never }), 'duplicate', {}).ok).toBe(true)
  })
})
