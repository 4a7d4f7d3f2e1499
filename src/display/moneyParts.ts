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
  const { captured, refunded, pendingRefunds, remaining } = ledger
  const gone = goneMoney(order, ledger, now)
  const parts: MoneyPart[] = [
    part('captured', 'fact.captured', captured, share(captured) - share(refunded) - share(pendingRefunds)),
  ]
  if (!gone || refunded !== 0 || captured !== 0)
    parts.push(part('refunded', 'fact.refunded', refunded, share(refunded)))
  if (pendingRefunds !== 0) parts.push(part('pending', 'fact.pendingRefund', pendingRefunds, share(pendingRefunds)))
  if (gone) parts.push(part('gone', gone.label, gone.amount, share(gone.amount)))
  if (!gone || (gone.label === 'fact.released' && remaining !== 0)) {
    parts.push(part('remaining', 'fact.remaining', remaining, share(remaining)))
  }
  return parts
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

function part(name: MoneyPart['part'], label: MessageKey, amount: number | null, of: number): MoneyPart {
  return { part: name, label, amount, share: Math.max(0, of) }
}

function share(amount: number | null): number {
  return amount ?? 0
}
