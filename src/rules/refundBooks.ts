import { byTime } from '../model/byTime'
import type { Capture } from '../model/capture'
import { entriesOf } from '../model/entriesOf'
import { type LineRoom, openLineRoom } from '../model/lineRoom'
import { lineShare, type LineShare } from '../model/lineShare'
import { type Item, itemsOf } from '../model/matchLine'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'

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
  for (const refund of byTime(order.refunds)) {
    if (refund.state === 'failed') continue
    // The one line of a refund by amount is no piece of any capture.
    const items = itemsOf(refund.lines).filter(({ line }) =>
      books.some(({ room }) => room?.find([{ line, quantity: 0 }])),
    )
    const named = books.find(({ capture }) => capture.id === refund.captureId)
    const book = named ?? findBook(books, items, () => refund.amount)
    if (!book) continue
    book.rest -= refund.amount
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
  items: Item[],
  amountIn: (book: RefundBook) => Minor,
): RefundBook | undefined {
  const only = books.length === 1 ? books[0] : undefined
  if (items.length === 0) return only
  return books.find((book) => (book.room ? book.room.find(items) && book.rest >= amountIn(book) : book === only))
}

/** Pieces of an item that a capture still holds; of none, or one without lines, nobody knows. */
export function leftIn(book: RefundBook | undefined, line: OrderLine): number {
  const spans = book?.room?.find([{ line, quantity: Infinity }], true)
  return spans ? spans.flat().reduce((sum, { from, to }) => sum + to - from, 0) : Infinity
}

/** For each pick, its pieces of a capture's own lines as one line; undefined where they do not hold all of them. */
export function sharesIn(room: LineRoom, picks: readonly Item[]): OrderLine[] | undefined {
  return room.find(picks)?.map((spans, index) => {
    const line = { ...(picks[index] as Item).line, quantity: 0, totalAmount: 0, taxAmount: 0, discountAmount: 0 }
    for (const { place, from, to } of spans) {
      const share = lineShare(place.line, from, to)
      for (const field of Object.keys(share) as (keyof LineShare)[]) line[field] += share[field]
    }
    return line
  })
}
