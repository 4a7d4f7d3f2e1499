import { useCallback, useState } from 'react'
import type { FormTask } from '../display/FormFrame'
import { useText } from '../display/useText'
import { given } from '../model/given'
import type { Minor } from '../model/money'
import { parseAmount } from '../model/parseAmount'
import { openPieces } from '../rules/openPieces'
import type { RefundBook } from '../rules/refundBooks'
import type { Verdict } from '../rules/verdict'
import { useOrder } from '../state/useOrder'
import { canPick, type LineChoice } from './lineChoices'
import { beginMoneyDraft, type MoneyAction, type MoneyDraft, pickPieces } from './moneyDraft'
import { parcelsToSend } from './parcelDraft'
import { type MoneyFormInput, type MoneyReading, readMoneyDraft } from './readMoneyDraft'
import { useLineChoices } from './useLineChoices'

/** A draft, what it comes to, and the ways to change it. */
export interface HeldMoney extends MoneyReading {
  draft: MoneyDraft
  /** Every line of the order; those that cannot be picked too. */
  choices: readonly LineChoice[]
  /** The captures that a refund can be of. */
  books: readonly RefundBook[]
  max: Minor
  change: (part: Partial<MoneyDraft>) => void
  /** Stays the same function, so that only the row that is typed into is drawn. */
  pick: (id: string, text: string) => void
  type: (text: string) => void
  /** From now on what stands in the form stays, whatever the order becomes. */
  keep: () => void
}

/** Holds what is typed into a money form. It begins with all that is left, and follows it until somebody types. */
export function useMoneyDraft({ action, order, verdict }: FormTask<MoneyAction>, fee: Verdict): HeldMoney {
  const text = useText()
  const { plan } = useOrder()
  const [draft, setDraft] = useState(() => {
    const pieces = openPieces(order, action)
    return beginMoneyDraft(order.lines.some((line) => pieces(line).left > 0) ? 'items' : 'amount')
  })
  const { choices, books, isItemised, max } = useLineChoices(order, action, draft, verdict)
  const ask = (input: MoneyFormInput) => plan(action, input)
  const around = besides(action, draft)
  const reading = readMoneyDraft(draft, { order, choices, max, fee, text, around, plan: ask })
  const change = (part: Partial<MoneyDraft>): void => setDraft((now) => ({ ...now, ...part }))
  return {
    ...reading,
    draft,
    choices,
    books,
    max,
    change,
    pick: useCallback((id, value) => setDraft((now) => pickPieces(now, id, value)), []),
    type(value) {
      if (draft.way === 'amount') return change({ amount: value })
      const now = parseAmount(value, order.currency, text.locale)
      const differs = !(now.ok && now.value === reading.total)
      change({ custom: { text: value, differs }, ...(differs && { fee: { ...draft.fee, kept: false } }) })
    },
    keep() {
      if (draft.way === 'amount') return change({ amount: reading.text })
      const rows = choices.filter(canPick)
      const kept = Object.fromEntries(rows.map((row) => [row.id, row.text]))
      change(
        isItemised || rows.some(({ isTyped }) => isTyped)
          ? { pieces: kept }
          : { custom: { text: reading.text, differs: true } },
      )
    },
  }
}

/** What goes along with the money, whichever way its amount comes about; what is empty is not sent. */
function besides(action: MoneyAction, { captureId, texts, parcels }: MoneyDraft): MoneyFormInput {
  return given({
    captureId,
    description: texts.description?.trim(),
    reference: texts.reference?.trim(),
    shippingInfo: action === 'capture' ? parcelsToSend(parcels) : undefined,
  })
}
