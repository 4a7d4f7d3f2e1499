import type { OrderText } from '../display/createText'
import { readRate } from '../display/readNumber'
import { given } from '../model/given'
import { lineShare } from '../model/lineShare'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import { type ParsedAmount, parseAmount } from '../model/parseAmount'
import { sumOf } from '../model/sumOf'
import { taxOf } from '../model/tax'
import type { CaptureInput, RefundInput } from '../rules/input'
import type { Plan } from '../rules/planned'
import type { Verdict } from '../rules/verdict'
import { canPick, type LineChoice } from './lineChoices'
import type { MoneyDraft } from './moneyDraft'
import { type FeeReading, readFee } from './readFee'

/** What either form may send. */
export type MoneyFormInput = CaptureInput & RefundInput

/** What a draft is read against. */
export interface MoneyTerms {
  order: Order
  choices: readonly LineChoice[]
  /** The most that can move. */
  max: Minor
  fee: Verdict
  text: OrderText
  /** Goes into every input, whichever way the amount comes about. */
  around: MoneyFormInput
  plan: (input: MoneyFormInput) => Plan
}

/** What a draft comes to. */
export interface MoneyReading {
  /** What stands in the amount's field, and what it is. */
  text: string
  read: ParsedAmount
  /** Nothing where something typed cannot be read. */
  input: MoneyFormInput | undefined
  plan: Plan | undefined
  /** What the lines come to; null where that is not known. */
  total: Minor | null
  /** The amount stands on its own: lines and fee are not sent. */
  isCustom: boolean
  /** What each line comes to, by its key. */
  sums: ReadonlyMap<string, Minor>
  fee: FeeReading
  /** By amount: the tax, as typed or as it follows from the rate. */
  taxAmount: string
}

/** Reads what was typed. The rules say what it comes to and what is wrong with it. */
export function readMoneyDraft(draft: MoneyDraft, terms: MoneyTerms): MoneyReading {
  return draft.way === 'items' ? readItems(draft, terms) : readAmount(draft, terms)
}

function readItems(draft: MoneyDraft, terms: MoneyTerms): MoneyReading {
  const { order, choices, around, text, max } = terms
  const { currency } = order
  const rows = choices.filter(canPick)
  const isTouched = choices.some(({ isTyped }) => isTyped)
  const lines = rows.map(({ line, count }) => ({ key: line.key, quantity: count }))
  const picked: MoneyFormInput = isTouched ? { ...around, lines } : around
  const isPicked = lines.some(({ quantity }) => quantity > 0)
  const typed = draft.custom && parseAmount(draft.custom.text, currency, text.locale)
  const feeOf = (without: string | undefined): FeeReading =>
    readFee(draft.fee, { verdict: terms.fee, currency, text, choices: rows, without })
  let fee = feeOf(isPicked ? undefined : text.t('form.feeNeedsItems'))
  const itemised = terms.plan({ ...picked, ...given({ returnFee: fee.input }) })
  const sums = sumsOf(itemised, rows)
  const total = moved(itemised)?.amount ?? (isTouched ? sumOf([...sums.values()]) : max)
  const isCustom = typed !== undefined && !(typed.ok && typed.value === total)
  if (isCustom) fee = feeOf(text.t('form.feeNeedsReset'))
  const read = typed ?? (total === null ? parseAmount('', currency) : { ok: true as const, value: total })
  const amount = isCustom && typed.ok ? { ...picked, amount: typed.value } : undefined
  const input = isCustom ? amount : { ...picked, ...given({ returnFee: fee.input }) }
  return {
    text: draft.custom?.text ?? (total === null ? '' : text.plainMoney(total, currency)),
    read,
    input,
    plan: isCustom ? amount && terms.plan(amount) : itemised,
    total,
    isCustom,
    sums,
    fee,
    taxAmount: '',
  }
}

/** What a plan moves, and by which lines. */
export function moved(plan: Plan | undefined) {
  return plan?.ok && 'lines' in plan.command ? plan.command : undefined
}

/** As the plan has them; where there is none, the next pieces of each line. */
function sumsOf(plan: Plan, rows: readonly LineChoice[]): ReadonlyMap<string, Minor> {
  const lines = moved(plan)?.lines
  if (lines) return new Map(lines.map(({ key, totalAmount }) => [key, totalAmount]))
  const counted = rows.filter(({ count }) => count > 0)
  return new Map(counted.map(({ line, taken, count }) => [line.key, lineShare(line, taken, taken + count).totalAmount]))
}

function readAmount({ amount, texts, fee }: MoneyDraft, terms: MoneyTerms): MoneyReading {
  const { order, around, text, max } = terms
  const { currency } = order
  const { name = '', taxRate = '', taxAmount = '' } = texts
  const shown = amount ?? text.plainMoney(max, currency)
  const read = parseAmount(shown, currency, text.locale)
  const rate = taxRate.trim() === '' ? undefined : (readRate(taxRate, currency, text.locale) ?? Number.NaN)
  const tax = taxAmount.trim() === '' ? undefined : parseAmount(taxAmount, currency, text.locale)
  const follows = read.ok && rate !== undefined && !Number.isNaN(rate) ? taxOf(read.value, rate) : undefined
  const isRead = read.ok && !Number.isNaN(rate) && tax?.ok !== false
  const input = isRead
    ? {
        ...around,
        amount: read.value,
        ...given({ name: name.trim(), taxRate: rate, taxAmount: tax?.ok ? tax.value : undefined }),
      }
    : undefined
  return {
    text: shown,
    read,
    input,
    plan: input && terms.plan(input),
    total: null,
    isCustom: false,
    sums: new Map(),
    fee: readFee(fee, { verdict: terms.fee, currency, text, choices: [], without: '' }),
    taxAmount: texts.taxAmount ?? (follows === undefined ? '' : text.plainMoney(follows, currency)),
  }
}
