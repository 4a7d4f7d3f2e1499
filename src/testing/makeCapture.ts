import type { Capture } from '../model/capture'
import type { Refund } from '../model/refund'
import { totalOf } from './totalOf'

/** A capture at a fixed time; its amount is what its lines come to, unless given. Minor units. */
export function makeCapture(overrides: Partial<Capture> = {}): Capture {
  const lines = overrides.lines ?? []
  return {
    id: 'capture-1',
    amount: totalOf(lines),
    refundedAmount: 0,
    at: '2026-11-25T09:30:00.000Z',
    lines,
    origin: { kind: 'api' },
    ...overrides,
  }
}

/** A refund at a fixed time, done unless it says otherwise; its amount is what its lines come to, unless given. */
export function makeRefund(overrides: Partial<Refund> = {}): Refund {
  const lines = overrides.lines ?? []
  return {
    id: 'refund-1',
    amount: totalOf(lines),
    at: '2026-11-26T13:05:00.000Z',
    lines,
    state: 'done',
    origin: { kind: 'user', email: 'ida@shop.example' },
    ...overrides,
  }
}
