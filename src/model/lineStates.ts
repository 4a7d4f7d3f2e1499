import { byTime } from './byTime'
import { entriesOf } from './entriesOf'
import { openLineRoom } from './lineRoom'
import { isMinor } from './money'
import type { LineRoom, Pieces } from './lineRoom'
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
type Tally = Map<number, number> | null

/** The captured and refunded pieces of every order line, replayed from the captures and refunds in time order. */
export function getLineStates(order: Order): LineState[] {
  const lines = entriesOf(order.lines)
  const captured = tallyCaptures(order, lines)
  const refunds = tallyRefunds(order, lines)
  const isAllCaptured = isMinor(order.amount) && order.capturedAmount === order.amount && order.remainingAmount === 0
  return lines.map((line, index) => {
    const count = (tally: Tally) => (tally === null ? null : (tally.get(index) ?? 0))
    const whole = isAllCaptured && Number.isFinite(line.quantity) ? line.quantity : null
    return {
      key: line.key,
      captured: captured === null ? whole : count(captured),
      refunded: count(refunds.done),
      pending: count(refunds.pending),
    }
  })
}

function tallyCaptures(order: Order, lines: readonly OrderLine[]): Tally {
  const captures = byTime(entriesOf(order.captures), (capture) => capture.at)
  if (captures.length === 0 && order.capturedAmount !== 0) return null
  const room = openLineRoom(lines)
  return captures.reduce<Tally>((tally, capture) => add(tally, takeLines(room, capture.lines)), new Map())
}

/** Done and pending refunds share the room of a line: they never give back the same piece. */
function tallyRefunds(order: Order, lines: readonly OrderLine[]): { done: Tally; pending: Tally } {
  const refunds = byTime(entriesOf(order.refunds), (refund) => refund.at).filter(({ state }) => state !== 'failed')
  const room = openLineRoom(lines)
  const isPending = (refund: Refund) => refund.state === 'pending'
  const areDoneListed = refunds.some((refund) => !isPending(refund)) || order.refundedAmount === 0
  const tallies: { done: Tally; pending: Tally } = { done: areDoneListed ? new Map() : null, pending: new Map() }
  for (const refund of refunds) {
    const which = isPending(refund) ? 'pending' : 'done'
    tallies[which] = add(tallies[which], takeLines(room, refund.lines))
  }
  return tallies
}

function takeLines(room: LineRoom, lines: readonly OrderLine[]): Pieces | null {
  const pieces = room.find(entriesOf(lines))
  if (pieces !== null) room.take(pieces)
  return pieces
}

function add(tally: Tally, pieces: Pieces | null): Tally {
  if (tally === null || pieces === null) return null
  pieces.forEach((count, index) => tally.set(index, (tally.get(index) ?? 0) + count))
  return tally
}
