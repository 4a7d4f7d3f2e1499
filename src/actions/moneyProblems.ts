import type { OrderText } from '../display/createText'
import { issueText } from '../display/issueText'
import { readRate } from '../display/readNumber'
import type { Order } from '../model/order'
import { parseAmount } from '../model/parseAmount'
import type { Issue, Plan } from '../rules/planned'
import { parcelPath } from './parcelDraft'
import type { HeldMoney } from './useMoneyDraft'

/** What is wrong with a money form. */
export interface MoneyProblems {
  /** What is wrong with a field, in a sentence. */
  of: (path: string) => string | undefined
  /** What the rules say of a field. */
  issueOf: (path: string) => Issue | undefined
  /** Nothing can be sent. */
  some: boolean
  /** What is wrong is among what may be folded away. */
  inExtras: boolean
  /** For the preview: the plan, or those of its issues that have no field. */
  shown: Plan | undefined
}

/** Finds what is wrong. What is only missing is not wrong before somebody tried to send. */
export function moneyProblems(money: HeldMoney, tried: boolean, text: OrderText, order: Order): MoneyProblems {
  const { plan } = money
  const typed = typedProblems(money, text, order)
  const issues = plan && !plan.ok ? plan.issues : []
  const pathless = issues.filter(({ path }) => path === undefined)
  const issueOf = (path: string): Issue | undefined => issues.find((issue) => issue.path === path)
  return {
    issueOf,
    of(path) {
      const own = typed.get(path)
      if (own) return own.missing && !tried ? undefined : own.words
      const issue = issueOf(path)
      return issue && (issue.code !== 'required' || tried) ? issueText(issue, text, order) : undefined
    },
    some: typed.size > 0 || !plan?.ok,
    inExtras: tried && [...typed.keys(), ...issues.map(({ path = '' }) => path)].some(isExtra),
    shown: plan?.ok ? plan : pathless.length > 0 ? { ok: false, issues: pathless } : undefined,
  }
}

/** What cannot be read, by the path of its field; so the rules have not seen it. */
function typedProblems({ draft, fee }: HeldMoney, text: OrderText, order: Order) {
  const found = new Map<string, { words: string; missing?: boolean }>()
  const say = (path: string, words: string): unknown => found.set(path, { words })
  const { taxRate = '', taxAmount = '' } = draft.texts
  if (draft.way === 'amount') {
    const tax = parseAmount(taxAmount, order.currency, text.locale)
    if (taxRate.trim() !== '' && readRate(taxRate, order.currency, text.locale) === undefined)
      say('taxRate', text.t('lines.not_a_number'))
    if (!tax.ok && tax.reason !== 'empty')
      say('taxAmount', text.t(`amount.${tax.reason}`, { currency: order.currency }))
  } else if (fee.kept) {
    const { read, rate } = fee
    if (!read.ok) {
      const words = text.t(`amount.${read.reason}`, { currency: order.currency })
      found.set('returnFee.amount', { words, missing: read.reason === 'empty' })
    }
    if (rate === undefined) say('returnFee.taxRate', text.t('lines.not_a_number'))
  }
  for (const parcel of draft.parcels) {
    for (const field of ['trackingUrl', 'returnTrackingUrl'] as const) {
      const value = parcel.info[field]?.trim() ?? ''
      if (value !== '' && !isPage(value)) say(`${parcelPath(draft.parcels, parcel)}.${field}`, text.t('form.noLink'))
    }
  }
  return found
}

/** What may be folded away. */
function isExtra(path: string): boolean {
  return /^(shippingInfo\b|reference$|description$)/.test(path)
}

function isPage(address: string): boolean {
  return /^https?:\/\/[^/\\\s]/i.test(address) && URL.canParse(address)
}
