import type { Dispute } from '../../model/dispute'
import type { Origin } from '../../model/origin'
import { plan } from '../../rules/plan'
import type { DemoStep } from './demoHistory'
import { pick } from './demoHistory'
import { daysAfter } from './demoTimes'

/** Each capture was paid out a week later. */
export const settled: DemoStep = (order) => ({
  ...order,
  captures: order.captures.map((capture) => ({ ...capture, settlementId: settlementOf(capture.at) })),
})

/** The shopper, or the shopper's bank, objects. */
export function disputed(dispute: Omit<Dispute, 'currency'>): DemoStep {
  return (order) => ({ ...order, disputes: [...order.disputes, { currency: order.currency, ...dispute }] })
}

/** A refund that is on its way: in no sum yet. */
export function refundPending(pieces: Record<string, number>, told: { at: Date; by: Origin; id: string }): DemoStep {
  return (order) => {
    const planned = plan(order, 'refund', { lines: pick(order, pieces) }, { now: told.at })
    if (!planned.ok || planned.command.type !== 'refund') return order
    const { type: _type, ...sent } = planned.command
    const refund = { ...sent, id: told.id, at: told.at.toISOString(), origin: told.by, state: 'pending' as const }
    return { ...order, refunds: [...order.refunds, refund] }
  }
}

/** The backend ends the order: it expired with nothing captured, or was closed. */
export function ended(status: 'expired' | 'closed', at: Date): DemoStep {
  const told = { at: at.toISOString(), origin: { kind: 'system' as const } }
  const event =
    status === 'expired'
      ? { id: 'expired:1', type: status, ...told }
      : { id: 'note:1', type: 'note', text: 'Closed by the payment provider', ...told }
  return (order) => ({ ...order, status, remainingAmount: 0, events: [...(order.events ?? []), event] })
}

function settlementOf(capturedAt: string): string {
  const [year, month, day] = daysAfter(new Date(capturedAt), 7).toISOString().slice(0, 10).split('-')
  return `STL-${year}-${month}${day}-04`
}
