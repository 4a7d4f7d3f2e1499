import { byTime } from './byTime'
import { getDisplayStatus } from './displayStatus'
import type { Capture } from './capture'
import { entriesOf } from './entriesOf'
import { getLineStates } from './lineStates'
import { identityOf } from './matchLine'
import { isMinor } from './money'
import type { Order } from './order'
import type { OrderLine } from './orderLine'

/** What some captures send to the shopper. */
export interface Shipment {
  /** Oldest first. */
  captures: readonly Capture[]
  /** Every captured line, fees and discounts too; alike ones of several captures are one. */
  lines: readonly OrderLine[]
  /** Whether `lines` is all of it: false as soon as one of the captures does not say what it is of. */
  itemised: boolean
}

/** Whether a line is goods; all else is a sum of money. */
export function isGoods({ type }: Pick<OrderLine, 'type'>): boolean {
  return type === 'physical' || type === 'digital'
}

/** Whether there is something of a line to pack: of what was sold out or taken off there is not. */
export function isPacked(line: Pick<OrderLine, 'type' | 'quantity'>): boolean {
  return isGoods(line) && line.quantity !== 0
}

/** How many pieces these goods are. What is measured (2.5 kg) is one piece. */
export function countPieces(lines: readonly Pick<OrderLine, 'type' | 'quantity'>[]): number {
  const counted = lines.filter((line) => isGoods(line) && line.quantity > 0)
  return counted.reduce((sum, { quantity }) => sum + (Number.isInteger(quantity) ? quantity : 1), 0)
}

/**
 * What some captures hold, by their ids, or all of them together. Null if one of the ids is none of the order's.
 * No ids are no shipment. An order that is captured in full has sent all of its lines, whether its captures say so or
 * not.
 */
export function getShipment(order: Order, captureIds?: readonly string[]): Shipment | null {
  const all = byTime(order.captures)
  const wanted = captureIds && new Set(captureIds)
  const captures = wanted ? all.filter(({ id }) => wanted.has(id)) : all
  if (wanted && new Set(captures.map(({ id }) => id)).size < wanted.size) return null
  const isItemised = captures.length > 0 && captures.every(({ lines }) => entriesOf(lines).length > 0)
  const isNone = wanted?.size === 0
  if (!isItemised && !isNone && captures.length === all.length && isCapturedWhole(order)) {
    return { captures, lines: entriesOf(order.lines), itemised: true }
  }
  return { captures, lines: joinAlike(captures.flatMap(({ lines }) => entriesOf(lines))), itemised: isItemised }
}

function isCapturedWhole(order: Order): boolean {
  const lines = entriesOf(order.lines)
  const states = getLineStates(order)
  const isAll = isMinor(order.amount) && order.capturedAmount === order.amount && order.remainingAmount === 0
  // Null is a quantity that cannot be read: it was captured too.
  const isCaptured = ({ quantity }: OrderLine, at: number) => [quantity, null].includes(states[at]?.captured ?? null)
  return isAll && lines.length > 0 && lines.every(isCaptured)
}

function joinAlike(lines: readonly OrderLine[]): OrderLine[] {
  const joined = new Map<string, OrderLine>()
  for (const line of lines) {
    const identity = JSON.stringify([line.type, identityOf(line)])
    const before = joined.get(identity)
    joined.set(identity, before ? add(before, line) : line)
  }
  return [...joined.values()]
}

/** What is no number makes no number: it is shown as unreadable, not as a guess. */
function add(one: OrderLine, other: OrderLine): OrderLine {
  const sum = (field: 'quantity' | 'discountAmount' | 'taxAmount' | 'totalAmount') =>
    typeof one[field] === 'number' && typeof other[field] === 'number' ? one[field] + other[field] : Number.NaN
  return {
    ...one,
    quantity: withoutDrift(sum('quantity')),
    discountAmount: sum('discountAmount'),
    taxAmount: sum('taxAmount'),
    totalAmount: sum('totalAmount'),
  }
}

/** The goods of the order, and how many of each no capture has sent yet; none where that is not known or no capture may follow. */
export function getLaterGoods(order: Order, now: Date): OrderLine[] {
  const { lapsed } = getDisplayStatus(order, now)
  const isAccepted = (order.fraudStatus ?? 'accepted') === 'accepted'
  if (order.status !== 'partially_captured' || lapsed || !isAccepted || !(order.remainingAmount > 0)) return []
  const states = getLineStates(order)
  return entriesOf(order.lines).flatMap((line, at) => {
    const captured = states[at]?.captured
    const quantity = withoutDrift(line.quantity - (captured ?? Number.NaN))
    return isGoods(line) && quantity > 0 ? [{ ...line, quantity }] : []
  })
}

/** Sums of kilograms drift: 0.7 and 1.2 and 1.6 are 3.5, and nothing is left of 3.5. */
function withoutDrift(quantity: number): number {
  return Number(quantity.toFixed(9))
}
