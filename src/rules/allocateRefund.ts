import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { sumOf, takePieces } from './planner'
import type { Pick } from './pickLines'
import type { Issue } from './planned'
import { findBook, leftIn, type RefundBook, refundBooks, take } from './refundBooks'

/** Which capture a refund belongs to, and the lines that it sends. */
export interface Allocation {
  lines: OrderLine[]
  captureId?: string
  /** What is left of an explicitly chosen capture. */
  rest?: Minor
  unallocated: boolean
  issues: Issue[]
}

/** What is asked of the allocation: pieces, or none for a refund by amount. */
export interface AllocationRequest {
  picks: Pick[]
  /** Kept from the refund, in minor units. */
  fee: Minor
  captureId?: string | undefined
  /** Pieces of an order line that refunds have taken already. */
  refundedOf: (line: OrderLine) => number
}

/** Finds the capture of a refund, and takes each line's share where that capture holds it. */
export function allocateRefund(order: Order, request: AllocationRequest): Allocation {
  const books = refundBooks(order)
  const { picks, fee, captureId } = request
  const within = (book: RefundBook): OrderLine[] | undefined =>
    book.held.length > 0 ? take(book, picks)?.lines : shares(request)
  if (captureId !== undefined) {
    const chosen = books.find((book) => book.capture.id === captureId)
    return chosen ? inChosen(chosen, within(chosen), picks) : unknownCapture()
  }
  const found = findBook(books, picks, (book) => sumOf(within(book) ?? []) - fee)
  if (!found) return { lines: shares(request), unallocated: true, issues: [] }
  return { lines: within(found) ?? shares(request), captureId: found.capture.id, unallocated: false, issues: [] }
}

/** Shares within the order's own lines, where no capture holds them. */
function shares({ picks, refundedOf }: AllocationRequest): OrderLine[] {
  return picks.map(({ line, quantity }) => takePieces(line, refundedOf(line), quantity))
}

function unknownCapture(): Allocation {
  return { lines: [], unallocated: false, issues: [{ code: 'unknown_capture', path: 'captureId' }] }
}

function inChosen(book: RefundBook, lines: OrderLine[] | undefined, picks: Pick[]): Allocation {
  const found = { captureId: book.capture.id, rest: Math.max(0, book.rest), unallocated: false }
  if (lines) return { ...found, lines, issues: [] }
  const issues = picks.flatMap(({ line, quantity }, index): Issue[] => {
    const max = leftIn(book, line)
    return quantity > max ? [{ code: 'quantity_above_available', path: `lines.${index}.quantity`, max }] : []
  })
  return { ...found, lines: [], issues }
}
