import { useMemo } from 'react'
import { useText } from '../display/useText'
import { given } from '../model/given'
import { getLedger } from '../model/ledger'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import { openPieces } from '../rules/openPieces'
import { type RefundBook, refundBooks } from '../rules/refundBooks'
import type { Verdict } from '../rules/verdict'
import { useMade, useOrder } from '../state/useOrder'
import { type LineChoice, lineChoices } from './lineChoices'
import type { MoneyAction, MoneyDraft } from './moneyDraft'
import { moved } from './readMoneyDraft'

/** What can be picked from. */
export interface LineChoices {
  choices: readonly LineChoice[]
  /** The captures that a refund can be of. */
  books: readonly RefundBook[]
  /** All that is left goes with its lines, so they begin as picked. */
  isItemised: boolean
  /** The most that can move: of the chosen capture, if there is one. */
  max: Minor
}

/** Follows what of an order can be captured or refunded, line by line. */
export function useLineChoices(
  order: Order,
  action: MoneyAction,
  { captureId, pieces }: MoneyDraft,
  verdict: Verdict,
): LineChoices {
  const { locale } = useText()
  const { plan } = useOrder()
  const books = useMemo(() => (action === 'refund' ? refundBooks(order) : []), [action, order])
  const book = books.find(({ capture }) => capture.id === captureId)
  // The verdict is another one whenever the rules could say something else of the same order.
  const { isItemised } = useMade({ plan, order, verdict, captureId }, () => {
    const all = moved(plan(action, given({ captureId })))
    return { isItemised: all !== undefined && all.lines.length > 0 }
  })
  const choices = useMemo(
    () => lineChoices(order, openPieces(order, action, book), pieces, { all: isItemised, locale }),
    [order, action, book, pieces, isItemised, locale],
  )
  // A verdict of somebody who may not do it names no maximum; that of the order is the same.
  const { remaining, refundable } = getLedger(order)
  const max = verdict.max ?? (action === 'capture' ? remaining : refundable) ?? 0
  return { choices, books, isItemised, max: Math.min(max, Math.max(0, book?.rest ?? Infinity)) }
}
