import { byTime } from './byTime'
import { entriesOf } from './entriesOf'
import { openLineRoom } from './lineRoom'
import { itemsOf } from './matchLine'
import { isMinor } from './money'
import type { Capture } from './capture'
import type { Span } from './lineRoom'
import type { Order } from './order'
import type { OrderLine } from './orderLine'
import type { Refund } from './refund'

/** How many pieces of an order line went which way; null where the backend's lists do not say. */
export interface LineState {
  key: string
  captured: number | null
  /** By done refunds. */
  refunded: number | null
  /** By refunds that are not done yet. */
  pending: number | null
}

/** Pieces by position of the order line, or null when they are not itemised. */
type Tally = number[] | null

/** The captured and refunded pieces of every order line, replayed from the captures and refunds in time order. */
export function getLineStates(order: Order): LineState[] {
  const lines = entriesOf(order.lines)
  const captures = replay(lines, order.captures, order.capturedAmount)
  const refunds = replay(lines, order.refunds, order.refundedAmount)
  const isAllCaptured = isMinor(order.amount) && order.capturedAmount === order.amount && order.remainingAmount === 0
  return lines.map(({ key, quantity }, index) => {
    const count = (tally: Tally) => tally && (tally[index] ?? 0)
    const whole = isAllCaptured && Number.isFinite(quantity) ? quantity : null
    return {
      key,
      captured: count(captures.done) ?? whole,
      refunded: count(refunds.done),
      pending: count(refunds.pending),
    }
  })
}

/** Done and pending refunds share the room of a line: they never give back the same piece. */
function replay(
  lines: readonly OrderLine[],
  entries: readonly (Capture | Refund)[],
  total: number,
): { done: Tally; pending: Tally } {
  const room = openLineRoom(lines)
  const none = (): Tally => lines.map(() => 0)
  const tallies = { done: none(), pending: none() }
  let isListed = total === 0
  for (const { state, lines: moved } of byTime<{ at: string; lines: OrderLine[]; state?: string }>(entries)) {
    if (state === 'failed') continue
    const which = state === 'pending' ? state : 'done'
    isListed ||= which === 'done'
    const items = itemsOf(moved)
    const spans = items.length > 0 ? room.find(items) : null
    if (spans) room.take(spans)
    tallies[which] = add(tallies[which], spans)
  }
  return isListed ? tallies : { ...tallies, done: null }
}

function add(tally: Tally, spans: Span[][] | null): Tally {
  if (!spans) return null
  spans.flat().forEach(({ place: { index }, from, to }) => tally && (tally[index] = (tally[index] ?? 0) + to - from))
  return tally
}
