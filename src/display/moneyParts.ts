import { getDisplayStatus } from '../model/displayStatus'
import type { Ledger } from '../model/ledger'
import type { Order } from '../model/order'
import type { MessageKey } from '../text/messages'

/** One figure of the money bar. */
export interface MoneyPart {
  part: 'captured' | 'refunded' | 'pending' | 'remaining' | 'gone'
  label: MessageKey
  /** What the legend says; null cannot be read. */
  amount: number | null
  /** How much of the bar it fills; 0 for none. */
  share: number
}

/**
 * What became of the order's money. Once it was cancelled or lapsed the rest is gone, whatever the backend still
 * calls remaining; after a release it is gone as well. The captured figure includes what was refunded, its share does not.
 */
export function moneyParts(order: Order, ledger: Ledger, now: Date): MoneyPart[] {
  const { captured, refunded, pendingRefunds: pending, remaining } = ledger
  const gone = goneMoney(order, ledger, now)
  const kept = (captured ?? 0) - (refunded ?? 0) - (pending ?? 0)
  const parts = [
    part('captured', 'fact.captured', captured, kept),
    (!gone || refunded !== 0 || captured !== 0) && part('refunded', 'fact.refunded', refunded),
    pending !== 0 && part('pending', 'fact.pendingRefund', pending),
    gone && part('gone', gone.label, gone.amount),
    (!gone || (gone.label === 'fact.released' && remaining !== 0)) && part('remaining', 'fact.remaining', remaining),
  ]
  return parts.filter((shown): shown is MoneyPart => typeof shown === 'object')
}

function goneMoney(order: Order, ledger: Ledger, now: Date): { label: MessageKey; amount: number | null } | undefined {
  const { authorized, captured, remaining } = ledger
  const { lifecycle, lapsed } = getDisplayStatus(order, now)
  const rest = authorized === null || captured === null ? null : Math.max(0, authorized - captured)
  if (lifecycle === 'cancelled') return { label: 'status.cancelled', amount: rest }
  if (lifecycle === 'expired' || lapsed || order.status === 'expired') return { label: 'fact.lapsed', amount: rest }
  if (rest === null || remaining === null || rest <= remaining) return undefined
  return { label: 'fact.released', amount: rest - remaining }
}

function part(name: MoneyPart['part'], label: MessageKey, amount: number | null, of = amount ?? 0): MoneyPart {
  return { part: name, label, amount, share: Math.max(0, of) }
}
