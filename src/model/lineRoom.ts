import { entriesOf } from './entriesOf'
import { identityOf, itemLines } from './matchLine'
import type { LineIdentity } from './matchLine'
import type { OrderLine } from './orderLine'

/** Pieces by position in the list that they are taken from. */
export type Pieces = ReadonlyMap<number, number>

/** A list of lines of which pieces are taken, by captures or refunds. */
export interface LineRoom {
  /**
   * Which pieces these lines would take, identical lines filled in list order. Null when there is no line, when one
   * matches nothing, or when they ask for more than is left. Return fees are passed over. Takes nothing yet.
   */
  find(wanted: readonly (LineIdentity & Pick<OrderLine, 'quantity'> & { type?: string })[]): Pieces | null
  /** Takes what `find` found. */
  take(pieces: Pieces): void
  /** Pieces taken so far of the line at this position. */
  taken(index: number): number
}

/** Sums of kilograms drift: 0.1 + 0.2 is not more than 0.3. */
const HAIR = 1e-9

/** Opens a list of lines for taking pieces from it. Neither list is changed. */
export function openLineRoom(lines: readonly OrderLine[]): LineRoom {
  const open = entriesOf(lines)
  const taken = open.map(() => 0)
  const places = groupByIdentity(open)
  const find: LineRoom['find'] = (wanted) => {
    const items = itemLines(wanted)
    const pieces = new Map<number, number>()
    for (const item of items) {
      const indexes = places.get(identityOf(item))
      const left = (index: number) => (open[index]?.quantity ?? 0) - (taken[index] ?? 0) - (pieces.get(index) ?? 0)
      if (indexes === undefined || !fill(item.quantity, indexes, left, pieces)) return null
    }
    return items.length > 0 ? pieces : null
  }
  return {
    find,
    take: (pieces) => pieces.forEach((count, index) => (taken[index] = (taken[index] ?? 0) + count)),
    taken: (index) => taken[index] ?? 0,
  }
}

function groupByIdentity(lines: readonly OrderLine[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const identity = identityOf(line)
    const same = places.get(identity)
    if (same === undefined) places.set(identity, [index])
    else same.push(index)
  })
  return places
}

function fill(
  quantity: number,
  indexes: readonly number[],
  left: (index: number) => number,
  pieces: Map<number, number>,
): boolean {
  if (typeof quantity !== 'number') return false
  let missing = quantity
  for (const index of indexes) {
    const room = left(index)
    if (Math.sign(room) !== Math.sign(missing)) continue
    const count = Math.abs(room) < Math.abs(missing) + HAIR ? room : missing
    pieces.set(index, (pieces.get(index) ?? 0) + count)
    missing -= count
  }
  return Math.abs(missing) < HAIR
}
