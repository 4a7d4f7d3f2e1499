import type { OrderLine } from '../../model/orderLine'

/** What captures leave open of a line: all, nothing, or its quantity; `kept` where not even that. */
export type LineLock = 'open' | 'quantity' | 'kept' | 'whole'

/**
 * What the editor offers of a line, so that nobody types what the rules then refuse. Where nobody knows what is
 * captured, everything is open and only the total is bound.
 */
export function lineLock(line: OrderLine | undefined, captured: number | null | undefined): LineLock {
  if (!line || !captured) return 'open'
  if (captured >= line.quantity) return 'whole'
  return line.discountAmount === 0 ? 'quantity' : 'kept'
}
