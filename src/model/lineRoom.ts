import { entriesOf } from './entriesOf'
import { identityOf } from './matchLine'
import type { Item } from './matchLine'
import type { OrderLine } from './orderLine'

/** A line that pieces are taken from. */
interface Place {
  line: OrderLine
  /** Its position in the list. */
  index: number
  /** Pieces taken so far. */
  taken: number
}

/** The pieces `from` + 1 to `to` of a line. */
export interface Span {
  place: Place
  from: number
  to: number
}

/** A list of lines of which pieces are taken, by captures or refunds. */
export interface LineRoom {
  /**
   * Which pieces each of these lines would take, identical lines filled in list order. Null when one matches nothing
   * or asks for more than is left; with `partly`, what is left of it. Takes nothing yet.
   */
  find(wanted: readonly Item[], partly?: boolean): Span[][] | null
  /** Takes what `find` found. */
  take(spans: Span[][]): void
}

/** Sums of kilograms drift: 0.1 + 0.2 is not more than 0.3. */
const HAIR = 1e-9

/** Opens a list of lines for taking pieces from it. The list is not changed. */
export function openLineRoom(lines: readonly OrderLine[]): LineRoom {
  const places = new Map<string, Place[]>()
  entriesOf(lines).forEach((line, index) => {
    const identity = identityOf(line)
    const same = places.get(identity) ?? []
    places.set(identity, same)
    same.push({ line, index, taken: 0 })
  })
  return {
    find(wanted, partly) {
      const ends = new Map<Place, number>()
      const found: Span[][] = []
      for (const { line, quantity } of wanted) {
        const { spans, fits } = fill(quantity, places.get(identityOf(line)), ends)
        if (!fits && !partly) return null
        found.push(spans)
      }
      return found
    },
    take: (spans) => spans.flat().forEach(({ place, to }) => (place.taken = to)),
  }
}

/** `ends` keeps how far each place is taken by the lines before. */
function fill(
  quantity: number,
  places: readonly Place[] | undefined,
  ends: Map<Place, number>,
): { spans: Span[]; fits: boolean } {
  let missing = typeof quantity === 'number' ? quantity : Number.NaN
  const spans = (places ?? []).flatMap((place) => {
    const from = ends.get(place) ?? place.taken
    const room = place.line.quantity - from
    if (Math.sign(room) !== Math.sign(missing)) return []
    const count = Math.abs(room) < Math.abs(missing) + HAIR ? room : missing
    missing -= count
    ends.set(place, from + count)
    return [{ place, from, to: from + count }]
  })
  return { spans, fits: places !== undefined && Math.abs(missing) < HAIR }
}
