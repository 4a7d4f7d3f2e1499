import { given } from '../model/given'
import { getLedger } from '../model/ledger'
import { isMinor } from '../model/money'
import type { Order } from '../model/order'
import type { Item } from '../model/matchLine'
import type { OrderLine } from '../model/orderLine'
import { findings } from './findings'
import type { RefundInput } from './input'
import { readMoneyTexts } from './moneyTexts'
import { openPieces } from './openPieces'
import { type Draft, type PlannerContext, takePieces, totalOf } from './planner'
import { amountIssues } from './readAmount'
import { readMoney, withLimits } from './readMoney'
import { findBook, type RefundBook, refundBooks, sharesIn } from './refundBooks'
import { keepFee } from './returnFee'

/** What a refund would send. */
export function planRefund(order: Order, input: RefundInput, { capabilities }: PlannerContext): Draft {
  const { captureId, returnFee } = input
  const refundable = getLedger(order).refundable ?? 0
  const books = refundBooks(order)
  const chosen = books.find(({ capture }) => capture.id === captureId)
  const rest = Math.max(0, chosen?.rest ?? Infinity)
  const pieces = openPieces(order, 'refund', chosen)
  // The lines of picked pieces: as their capture holds them, else shares within the order's own lines.
  const sharesOf = (picks: Item[], book: RefundBook | undefined): OrderLine[] | undefined =>
    book?.room ? sharesIn(book.room, picks) : takePieces(picks, pieces)
  const kept = isMinor(returnFee?.amount) ? returnFee.amount : 0
  const bookOf = (picks: Item[]): RefundBook | undefined =>
    chosen ?? findBook(books, picks, (book) => totalOf(sharesOf(picks, book) ?? []) - kept)
  const money = readMoney(order, input, {
    all: Math.min(refundable, rest),
    pieces,
    share: (picks) => sharesOf(picks, bookOf(picks)),
  })
  const { amount, lines, issues } = keepFee(money, returnFee, capabilities.returnFee)
  issues.push(...findings([captureId !== undefined && !chosen, 'unknown_capture', 'captureId']))
  const along = readMoneyTexts({ ...input, shippingInfo: [] })
  return {
    command: {
      type: 'refund',
      amount,
      lines,
      ...given({ captureId: bookOf(money.picks)?.capture.id }),
      ...along.texts,
    },
    issues: [
      ...withLimits({ ...money, issues }, [
        ...amountIssues(amount, refundable, 'exceeds_refundable'),
        ...findings([amount > rest, 'exceeds_capture', 'amount', { max: rest }]),
      ]),
      ...along.issues,
    ],
    blind: money.blind,
  }
}
