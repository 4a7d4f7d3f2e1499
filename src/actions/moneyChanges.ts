import type { MessageKey } from '../text/messages'
import type { MoneyAction, MoneyText } from './moneyDraft'
import { PARCEL_FIELDS } from './parcelDraft'
import type { HeldMoney } from './useMoneyDraft'

const TEXTS: readonly (readonly [MoneyText, MessageKey])[] = [
  ['name', 'lines.name'],
  ['taxRate', 'lines.taxRate'],
  ['taxAmount', 'form.taxAmount'],
  ['description', 'form.description'],
]

/** What somebody changed, by the keys of its names; what the form began with is none of it. */
export function moneyChanges(action: MoneyAction, money: HeldMoney): MessageKey[] {
  const { draft, choices, read, max, isCustom } = money
  const isAll = draft.way === 'amount' && read.ok && read.value === max
  const changes: (readonly [MessageKey, unknown])[] = [
    ['form.items', choices.some(({ isTyped, text, began }) => isTyped && text !== began)],
    ['amount.label', isCustom || (draft.amount !== undefined && !isAll)],
    ['form.ofCapture', draft.captureId],
    ['form.returnFee', draft.fee.kept],
    [action === 'capture' ? 'form.captureReference' : 'form.reference', draft.texts.reference?.trim()],
    ...TEXTS.map(([field, label]) => [label, draft.texts[field]?.trim()] as const),
    ...PARCEL_FIELDS.map(({ field, label }) => [label, draft.parcels.some(({ info }) => info[field]?.trim())] as const),
  ]
  return changes.filter(([, is]) => is).map(([label]) => label)
}
