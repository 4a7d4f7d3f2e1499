import { describe, expect, it } from 'vitest'
import { getDisplayStatus } from '../../src/model/displayStatus'
import type { Dispute } from '../../src/model/dispute'
import { garbledOrders, order } from './orders'

const NOW = new Date('2026-11-24T12:00:00Z')
const EARLIER = '2026-11-24T11:59:59Z'
const LATER = '2026-11-24T12:00:01Z'

const word = (own: Parameters<typeof order>[0]) => getDisplayStatus(order(own), NOW).status
const dispute = (status: string): Dispute => ({ id: 'd1', status, amount: 1, currency: 'SEK', openedAt: EARLIER })

describe('the word for an order', () => {
  it.each(['authorized', 'partially_captured', 'captured', 'cancelled', 'expired', 'closed', 'on_hold'])(
    '%s is the word itself when nothing else happened',
    (status) => {
      expect(getDisplayStatus(order({ status }), NOW)).toEqual({
        status,
        lifecycle: status,
        disputed: false,
        lapsed: false,
      })
    },
  )

  it('a captured order whose money went back is refunded, or partially refunded', () => {
    expect(word({ status: 'captured', capturedAmount: 100, refundedAmount: 100 })).toBe('refunded')
    expect(word({ status: 'captured', capturedAmount: 100, refundedAmount: 120 })).toBe('refunded')
    expect(word({ status: 'captured', capturedAmount: 100, refundedAmount: 1 })).toBe('partially_refunded')
    expect(word({ status: 'captured', capturedAmount: 0, refundedAmount: 0 })).toBe('captured')
  })

  it('a closed order is refunded when all of it went back, and otherwise closed', () => {
    expect(word({ status: 'closed', capturedAmount: 100, refundedAmount: 100 })).toBe('refunded')
    expect(word({ status: 'closed', capturedAmount: 100, refundedAmount: 1 })).toBe('closed')
    expect(word({ status: 'closed' })).toBe('closed')
  })

  it('an order that still has something to capture stays partially captured, however much went back', () => {
    expect(word({ status: 'partially_captured', capturedAmount: 100, refundedAmount: 100 })).toBe('partially_captured')
  })

  it('pending refunds are not in the word', () => {
    const refunds = [{ id: 'r', amount: 100, at: EARLIER, lines: [], state: 'pending' as const }]
    expect(word({ status: 'captured', capturedAmount: 100, refunds })).toBe('captured')
  })
})

describe('an authorization that ran out', () => {
  it('counts as expired from the very instant, whatever the backend says yet', () => {
    expect(getDisplayStatus(order({ expiresAt: EARLIER }), NOW)).toMatchObject({ status: 'expired', lapsed: true })
    expect(getDisplayStatus(order({ expiresAt: NOW.toISOString() }), NOW).lapsed).toBe(true)
    expect(getDisplayStatus(order({ expiresAt: LATER }), NOW)).toMatchObject({ status: 'authorized', lapsed: false })
  })

  it('lapses on a partially captured order too, whose word stays', () => {
    const view = getDisplayStatus(order({ status: 'partially_captured', expiresAt: EARLIER }), NOW)
    expect(view).toMatchObject({ status: 'partially_captured', lapsed: true })
  })

  it.each(['captured', 'cancelled', 'expired', 'closed', 'on_hold'])('means nothing on a %s order', (status) => {
    expect(getDisplayStatus(order({ status, expiresAt: EARLIER }), NOW)).toMatchObject({ status, lapsed: false })
  })

  it.each(['', 'n/a', '0001-01-01T00:00:00Z', '2026-02-31T00:00:00Z', null, 1_700_000_000])(
    'an expiry that is no date is none: %s',
    (expiresAt) => {
      expect(getDisplayStatus(order({ expiresAt } as never), NOW).lapsed).toBe(false)
    },
  )

  it('reads a time without a zone as UTC', () => {
    expect(getDisplayStatus(order({ expiresAt: '2026-11-24T12:00:00.0000000' }), NOW).lapsed).toBe(true)
    expect(getDisplayStatus(order({ expiresAt: '2026-11-24T12:00:01' }), NOW).lapsed).toBe(false)
    expect(getDisplayStatus(order({ expiresAt: '2026-11-24T13:00:00+01:00' }), NOW).lapsed).toBe(true)
  })
})

describe('an open dispute', () => {
  it.each(['warning_needs_response', 'warning_under_review', 'needs_response', 'under_review'])(
    '%s takes the status and leaves the word in the lifecycle',
    (status) => {
      const disputed = order({ status: 'captured', capturedAmount: 5, refundedAmount: 1, disputes: [dispute(status)] })
      expect(getDisplayStatus(disputed, NOW)).toEqual({
        status: 'disputed',
        lifecycle: 'partially_refunded',
        disputed: true,
        lapsed: false,
      })
    },
  )

  it.each(['warning_closed', 'won', 'lost', 'whatever'])('%s is not open', (status) => {
    expect(getDisplayStatus(order({ disputes: [dispute(status)] }), NOW).disputed).toBe(false)
  })
})

it('garbage does not throw', () => {
  for (const garbled of garbledOrders) expect(getDisplayStatus(garbled, NOW).disputed).toBe(false)
})
