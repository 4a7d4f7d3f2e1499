import { given } from '../model/given'
import { getLedger } from '../model/ledger'
import { isMinor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { findings } from './findings'
import type { RefundInput } from './input'
import { type Pick, wantedLines } from './pickLines'
import { type Pieces, piecesOf } from './piecesOf'
import { type Draft, type PlannerContext, takePieces, totalOf } from './planner'
import type { Issue } from './planned'
import { amountIssues } from './readAmount'
import { readMoney } from './readMoney'
import { findBook, leftIn, type RefundBook, refundBooks, sharesIn } from './refundBooks'
import { feeIssues, feeLine } from './returnFee'
import type { Verdict } from './verdict'

/** What a refund would send. */
export function planRefund(order: Order, input: RefundInput, { capabilities }: PlannerContext): Draft {
  const { captureId, returnFee, description, reference } = input
  const refundable = getLedger(order).refundable ?? 0
  const kept = isMinor(returnFee?.amount) ? returnFee.amount : 0
  const pieces = piecesOf(order, ['refunded', 'pending'], 'captured')
  const books = refundBooks(order)
  const chosen = books.find(({ capture }) => capture.id === captureId)
  const rest = chosen ? Math.max(0, chosen.rest) : Infinity
  const bookOf = (picks: Pick[]): RefundBook | undefined =>
    captureId === undefined
      ? findBook(books, wantedLines(picks), (book) => totalOf(shares(book, picks, pieces) ?? []) - kept)
      : chosen
  const { amount, lines, picks, issues, blind } = readMoney(order, input, {
    known: pieces.known,
    left: (line) => Math.min(pieces.left(line), chosen ? leftIn(chosen, line) : Infinity),
    all: Math.min(refundable, rest) - kept,
    share: (found) => withFee(shares(bookOf(found), found, pieces), returnFee, capabilities.returnFee),
    limit: (asked) => [
      ...amountIssues(asked, refundable, 'exceeds_refundable'),
      ...findings([asked > rest, 'exceeds_capture', 'amount', { max: rest }]),
    ],
  })
  const book = bookOf(picks ?? [])
  issues.push(
    ...findings(
      [!picks && returnFee, 'fee_not_offered', 'returnFee'],
      [captureId !== undefined && !chosen, 'unknown_capture', 'captureId'],
    ),
  )
  const texts = given({ captureId: book?.capture.id, description, reference })
  return { command: { type: 'refund', amount, lines, ...texts }, issues, blind }
}

/** The lines of picked pieces: as their capture holds them, else shares within the order's own lines. */
function shares(book: RefundBook | undefined, picks: Pick[], pieces: Pieces): OrderLine[] | undefined {
  return book?.room ? sharesIn(book.room, picks) : takePieces(picks, pieces)
}

function withFee(
  lines: OrderLine[] | undefined,
  returnFee: RefundInput['returnFee'],
  fee: Verdict,
): { lines: OrderLine[]; issues: Issue[] } {
  if (!lines) return { lines: [], issues: [{ code: 'quantity_above_available', path: 'lines' }] }
  if (!returnFee) return { lines, issues: [] }
  const issues = feeIssues(returnFee, totalOf(lines), fee)
  return { lines: issues.length > 0 ? lines : [...lines, feeLine(returnFee)], issues }
}
