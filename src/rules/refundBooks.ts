import { byTime } from '../model/byTime'
import type { Capture } from '../model/capture'
import { entriesOf } from '../model/entriesOf'
import { identityOf, itemLines } from '../model/matchLine'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import type { Refund } from '../model/refund'
import { takePieces } from './planner'

/** One capture, and what refunds have taken of it so far. */
export interface RefundBook {
  capture: Capture
  /** What is still to refund of it, counted from the refunds: `capture.refundedAmount` can be stale. */
  rest: Minor
  /** The capture's own lines, with the pieces refunded or about to be. */
  held: readonly Held[]
}

/** A line of a capture, and how many of its pieces are taken. */
export interface Held {
  line: OrderLine
  identity: string
  taken: number
}

/** Pieces of a capture's lines, and what it then holds. */
export interface Taken {
  lines: OrderLine[]
  held: readonly Held[]
}

/** So many pieces of an item, whichever line holds them. */
export interface Wanted {
  line: OrderLine
  quantity: number
}

/** The captures in time order, with every refund that did not fail counted against the one it belongs to. */
export function refundBooks(order: Order): RefundBook[] {
  const books = byTime(entriesOf(order.captures), ({ at }) => at).map((capture) => ({
    capture,
    rest: capture.amount,
    held: entriesOf(capture.lines).map((line) => ({ line, identity: identityOf(line), taken: 0 })),
  }))
  for (const refund of byTime(entriesOf(order.refunds), ({ at }) => at)) {
    if (refund.state !== 'failed') record(books, refund)
  }
  return books
}

function record(books: RefundBook[], refund: Refund): void {
  const wanted = itemLines(refund.lines)
    .filter((line) => isHeld(books, line))
    .map((line) => ({ line, quantity: line.quantity }))
  const named = books.find((book) => book.capture.id === refund.captureId)
  const book = named ?? findBook(books, wanted, () => refund.amount)
  if (!book) return
  book.rest -= refund.amount
  book.held = take(book, wanted, 'as far as it goes').held
}

/** The one line of a refund by amount is no piece of any capture. */
function isHeld(books: RefundBook[], line: OrderLine): boolean {
  const identity = identityOf(line)
  return books.some(({ held }) => held.some((own) => own.identity === identity))
}

/**
 * The capture that a refund without one belongs to. By lines: the first in time whose own lines still hold all of
 * them and whose rest covers the amount; one without lines only if it is the only capture. By amount: the only one.
 */
export function findBook(
  books: RefundBook[],
  wanted: Wanted[],
  amountIn: (book: RefundBook) => Minor,
): RefundBook | undefined {
  const only = books.length === 1 ? books[0] : undefined
  if (wanted.length === 0) return only
  return books.find((book) => {
    if (book.held.length === 0) return book === only
    return take(book, wanted) !== undefined && book.rest >= amountIn(book)
  })
}

/** Takes pieces from a capture's own lines, in list order; nothing where they do not hold all of them. */
export function take(book: RefundBook, wanted: Wanted[]): Taken | undefined
export function take(book: RefundBook, wanted: Wanted[], mode: 'as far as it goes'): Taken
export function take(book: RefundBook, wanted: Wanted[], mode?: 'as far as it goes'): Taken | undefined {
  const held = book.held.map((own) => ({ ...own }))
  const lines: OrderLine[] = []
  for (const { line, quantity } of wanted) {
    const identity = identityOf(line)
    let missing = quantity
    const parts: OrderLine[] = []
    for (const own of held) {
      const pieces = own.identity === identity ? Math.min(missing, own.line.quantity - own.taken) : 0
      if (pieces <= 0) continue
      parts.push(takePieces(own.line, own.taken, pieces))
      own.taken += pieces
      missing -= pieces
    }
    if (missing > 0 && mode === undefined) return undefined
    lines.push(joined(line, parts))
  }
  return { lines, held }
}

/** Pieces of identical lines, as one line of the item that was asked for. */
function joined(line: OrderLine, parts: OrderLine[]): OrderLine {
  const sum = (field: 'quantity' | 'totalAmount' | 'taxAmount' | 'discountAmount'): number =>
    parts.reduce((total, part) => total + part[field], 0)
  return {
    ...line,
    quantity: sum('quantity'),
    totalAmount: sum('totalAmount'),
    taxAmount: sum('taxAmount'),
    discountAmount: sum('discountAmount'),
  }
}

/** Pieces of an item that a capture still holds. */
export function leftIn({ held }: RefundBook, line: OrderLine): number {
  const identity = identityOf(line)
  return held.reduce((sum, own) => (own.identity === identity ? sum + own.line.quantity - own.taken : sum), 0)
}
