import { isAbsent, isRefused } from '../display/isRefused'
import type { OrderText } from '../display/createText'
import { plainNumber, readRate } from '../display/readNumber'
import { type ParsedAmount, parseAmount } from '../model/parseAmount'
import type { RefundInput } from '../rules/input'
import type { Verdict } from '../rules/verdict'
import type { LineChoice } from './lineChoices'
import type { MoneyDraft } from './moneyDraft'

/** A return fee as it is typed. */
export interface FeeReading {
  offered: boolean
  /** Why none can be kept just now. */
  why: string | undefined
  kept: boolean
  read: ParsedAmount
  rateText: string
  /** The picked lines do not agree on a rate, so somebody has to say it. */
  asksRate: boolean
  /** Undefined where the rate is no number. */
  rate: number | undefined
  input: RefundInput['returnFee']
}

/** What the fee needs to know around it. */
export interface FeeTerms {
  verdict: Verdict
  currency: string
  text: OrderText
  choices: readonly LineChoice[]
  /** Why a fee has nothing to be kept from. */
  without: string | undefined
}

/** Reads the fee: named in the words of the messages, at the rate of the picked lines. */
export function readFee({ kept, amount, taxRate }: MoneyDraft['fee'], terms: FeeTerms): FeeReading {
  const { verdict, currency, text, choices, without } = terms
  const why = isRefused(verdict) ? text.explain(verdict) : without
  const rates = new Set(choices.filter(({ count }) => count > 0).map(({ line }) => line.taxRate ?? 0))
  const highest = Math.max(0, ...rates)
  const rateText = taxRate ?? plainNumber(highest / 100, currency, text.locale)
  const rate = readRate(rateText, currency, text.locale)
  const read = parseAmount(amount, currency, text.locale)
  const isKept = kept && why === undefined
  const name = text.t('lineType.return_fee')
  return {
    offered: !isAbsent(verdict),
    why,
    kept: isKept,
    read,
    rateText,
    asksRate: rates.size > 1 || taxRate !== undefined,
    rate,
    input: isKept && read.ok && rate !== undefined ? { amount: read.value, taxRate: rate, name } : undefined,
  }
}
