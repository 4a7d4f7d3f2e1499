import { isMinor, type Minor } from '../model/money'
import type { OrderLine } from '../model/orderLine'
import { taxOf } from '../model/tax'
import type { IssueCode } from './codes'
import type { MoneyInput } from './input'
import type { Issue } from './planned'

/** The highest tax rate that the API takes, in percent × 100. */
const MAX_RATE = 10_000

/** Issues of an amount against the most it may be. */
export function amountIssues(amount: unknown, max: Minor, tooMuch: IssueCode): Issue[] {
  const path = 'amount'
  if (!isMinor(amount)) return [{ code: 'not_an_integer', path }]
  if (amount < 1) return [{ code: 'below_minimum', path, min: 1 }]
  return amount > max ? [{ code: tooMuch, path, max }] : []
}

/** Issues of a tax rate: a whole number from 0 to 10 000. */
export function rateIssues(rate: unknown, path: string): Issue[] {
  if (rate === undefined) return []
  const fits = Number.isInteger(rate) && Number(rate) >= 0 && Number(rate) <= MAX_RATE
  return fits ? [] : [{ code: 'out_of_range', path, min: 0, max: MAX_RATE }]
}

/** The one line that a capture or refund by amount sends if it has a name; or what is wrong with it. */
export function amountLines(
  amount: Minor,
  { name, taxRate, taxAmount }: MoneyInput,
): { lines: OrderLine[]; issues: Issue[] } {
  const issues = rateIssues(taxRate, 'taxRate')
  if (!name && (taxRate !== undefined || taxAmount !== undefined)) issues.push({ code: 'required', path: 'name' })
  if (taxAmount !== undefined && taxRate === undefined) issues.push({ code: 'required', path: 'taxRate' })
  const tax = taxRate === undefined || !isMinor(amount) ? 0 : taxOf(amount, taxRate)
  if (taxAmount !== undefined && taxRate !== undefined && issues.length === 0)
    issues.push(...taxIssues(taxAmount, tax, 'taxAmount'))
  if (issues.length > 0 || !name) return { lines: [], issues }
  const line: OrderLine = {
    key: 'amount',
    type: 'physical',
    name,
    quantity: 1,
    unitPrice: amount,
    discountAmount: 0,
    ...(taxRate === undefined ? {} : { taxRate }),
    taxAmount: taxAmount ?? tax,
    totalAmount: amount,
  }
  return { lines: [line], issues }
}

/** A tax amount of one's own may differ from the computed one by a rounding. */
export function taxIssues(taxAmount: unknown, computed: Minor, path: string): Issue[] {
  if (!isMinor(taxAmount)) return [{ code: 'not_an_integer', path }]
  return Math.abs(taxAmount - computed) > 1
    ? [{ code: 'tax_mismatch', path, min: computed - 1, max: computed + 1 }]
    : []
}
