import { given } from '../model/given'
import { getLedger } from '../model/ledger'
import { isMinor } from '../model/money'
import type { Order } from '../model/order'
import type { Item } from '../model/matchLine'
import type { OrderLine } from '../model/orderLine'
import { findings } from './findings'
import type { RefundInput } from './input'
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
  const { captureId, returnFee } = input
  const refundable = getLedger(order).refundable ?? 0
  const kept = isMinor(returnFee?.amount) ? returnFee.amount : 0
  const pieces = piecesOf(order, ['refunded', 'pending'], 'captured')
  const books = refundBooks(order)
  const chosen = books.find(({ capture }) => capture.id === captureId)
  const rest = Math.max(0, chosen?.rest ?? Infinity)
  const bookOf = (picks: Item[]): RefundBook | undefined =>
    chosen ?? findBook(books, picks, (book) => totalOf(shares(book, picks, pieces) ?? []) - kept)
  const { picks, blind, ...money } = readMoney(order, input, {
    pieces(line) {
      const counted = pieces(line)
      return { ...counted, left: Math.min(counted.left, leftIn(chosen, line)) }
    },
    all: Math.min(refundable, rest) - kept,
    share: (found) => withFee(shares(bookOf(found), found, pieces), returnFee, capabilities.returnFee),
    limit: (amount) => [
      ...amountIssues(amount, refundable, 'exceeds_refundable'),
      ...findings([amount > rest, 'exceeds_capture', 'amount', { max: rest }]),
    ],
  })
  const issues = [
    ...money.issues,
    ...findings(
      [!picks && returnFee, 'fee_not_offered', 'returnFee'],
      [captureId !== undefined && !chosen, 'unknown_capture', 'captureId'],
    ),
  ]
  const { description, reference } = input
  const texts = given({ captureId: bookOf(picks ?? [])?.capture.id, description, reference })
  return { command: { type: 'refund', amount: money.amount, lines: money.lines, ...texts }, issues, blind }
}

/** The lines of picked pieces: as their capture holds them, else shares within the order's own lines. */
function shares(
  book: RefundBook | undefined,
  picks: Item[],
  pieces: (line: OrderLine) => Pieces,
): OrderLine[] | undefined {
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
