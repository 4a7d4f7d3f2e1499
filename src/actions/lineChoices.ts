import { plainNumber, readPieces } from '../display/readNumber'
import { identityOf } from '../model/matchLine'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import type { Pieces } from '../rules/piecesOf'

/** A line of the order, and how many of it are picked. */
export interface LineChoice extends Pieces {
  /** Tells it from the other lines in every version of the order. */
  id: string
  line: OrderLine
  /** What stands in its field. */
  text: string
  /** Whether somebody typed that, and what it is where nobody did. */
  isTyped: boolean
  began: string
  /** NaN where the text is no number. */
  count: number
}

/** Reads how many of each line are picked; where nobody typed, all that is left, or none. */
export function lineChoices(
  order: Order,
  pieces: (line: OrderLine) => Pieces,
  typed: Readonly<Record<string, string>>,
  { all, locale }: { all: boolean; locale: string },
): LineChoice[] {
  const seen = new Map<string, number>()
  return order.lines.map((line) => {
    const identity = identityOf(line)
    const nth = seen.get(identity) ?? 0
    seen.set(identity, nth + 1)
    const id = `${identity}\u0000${nth}`
    const counted = pieces(line)
    const left = Math.max(0, counted.left)
    const own = typed[id]
    const prefilled = all ? left : 0
    const began = plainNumber(prefilled, order.currency, locale)
    const count = own === undefined ? prefilled : readCount(own, order.currency, locale)
    return { ...counted, id, line, left, text: own ?? began, began, count, isTyped: own !== undefined }
  })
}

/** Whether a line can be picked; what was typed stays in its field, though nothing is left. */
export function canPick({ left, isTyped, count }: LineChoice): boolean {
  return left > 0 || (isTyped && count !== 0)
}

function readCount(text: string, currency: string, locale: string): number {
  return text.trim() === '' ? 0 : (readPieces(text, currency, locale) ?? Number.NaN)
}
