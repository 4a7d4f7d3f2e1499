import type { Dispute } from '../model/dispute'

/** A dispute at a fixed time. Amount in minor units. @default an enquiry about 300.00 SEK that needs a response */
export function makeDispute(overrides: Partial<Dispute> = {}): Dispute {
  return {
    id: 'dispute-1',
    status: 'warning_needs_response',
    reason: 'Item not received',
    amount: 30_000,
    currency: 'SEK',
    openedAt: '2026-11-27T08:00:00.000Z',
    respondBy: '2026-12-11T08:00:00.000Z',
    ...overrides,
  }
}
