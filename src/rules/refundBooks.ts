import { byTime } from '../model/byTime'
import type { Capture } from '../model/capture'
import { entriesOf } from '../model/entriesOf'
import { type LineRoom, openLineRoom } from '../model/lineRoom'
import { lineShare, type LineShare } from '../model/lineShare'
import { itemLines } from '../model/matchLine'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { type Pick, wantedLines } from './pickLines'

/** One capture, and what refunds have taken of it so far. */
export interface RefundBook {
  capture: Capture
  /** What is still to refund of it, counted from the refunds: `capture.refundedAmount` can be stale. */
  rest: Minor
  /** The capture's own lines, with the pieces refunded or about to be; absent if it has none. */
  room: LineRoom | undefined
}

/** The captures in time order, with every refund that did not fail counted against the one it belongs to. */
export function refundBooks(order: Order): RefundBook[] {
  const books = byTime(order.captures).map((capture) => ({
    capture,
    rest: capture.amount,
    room: entriesOf(capture.lines).length > 0 ? openLineRoom(capture.lines) : undefined,
  }))
  for (const { state, captureId, amount, lines } of byTime(order.refunds)) {
    // The one line of a refund by amount is no piece of any capture.
    const items = itemLines(lines).filter((line) => books.some(({ room }) => room?.find([{ ...line, quantity: 0 }])))
    const named = books.find(({ capture }) => capture.id === captureId)
    const book = state === 'failed' ? undefined : (named ?? findBook(books, items, () => amount))
    if (!book) continue
    book.rest -= amount
    book.room?.take(book.room.find(items, true) ?? [])
  }
  return books
}

/**
 * The capture that a refund without one belongs to. By lines: the first in time whose own lines still hold all of
 * them and whose rest covers the amount; one without lines only if it is the only capture. By amount: the only one.
 */
export function findBook(
  books: RefundBook[],
  items: OrderLine[],
  amountIn: (book: RefundBook) => Minor,
): RefundBook | undefined {
  const only = books.length === 1 ? books[0] : undefined
  if (items.length === 0) return only
  return books.find((book) => (book.room ? book.room.find(items) && book.rest >= amountIn(book) : book === only))
}

/** Pieces of an item that a capture still holds; of one without lines nobody knows. */
export function leftIn({ room }: RefundBook, line: OrderLine): number {
  const spans = room ? room.find([{ ...line, quantity: Infinity }], true) : null
  return spans ? spans.flat().reduce((sum, { from, to }) => sum + to - from, 0) : Infinity
}

/** For each pick, its pieces of a capture's own lines as one line; undefined where they do not hold all of them. */
export function sharesIn(room: LineRoom, picks: readonly Pick[]): OrderLine[] | undefined {
  return room.find(wantedLines(picks))?.map((spans, index) => {
    const line = { ...(picks[index] as Pick).line, quantity: 0, totalAmount: 0, taxAmount: 0, discountAmount: 0 }
    for (const { place, from, to } of spans) {
      const share = lineShare(place.line, from, to)
      for (const field of Object.keys(share) as (keyof LineShare)[]) line[field] += share[field]
    }
    return line
  })
}
