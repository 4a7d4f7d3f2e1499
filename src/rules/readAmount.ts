import { given } from '../model/given'
import { isMinor, type Minor } from '../model/money'
import type { OrderLine } from '../model/orderLine'
import { taxOf } from '../model/tax'
import type { IssueCode } from './codes'
import { findings, firstFinding } from './findings'
import type { MoneyInput } from './input'
import type { Issue } from './planned'

/** The highest tax rate that the API takes, in percent × 100. */
const MAX_RATE = 10_000

/** Issues of an amount against the most it may be. */
export function amountIssues(amount: Minor, max: Minor, tooMuch: IssueCode): Issue[] {
  const path = 'amount'
  return firstFinding(
    [!isMinor(amount), 'not_an_integer', path],
    [amount < 1, 'below_minimum', path, { min: 1 }],
    [amount > max, tooMuch, path, { max }],
  )
}

/** Issues of a tax rate: a whole number from 0 to 10 000. */
export function rateIssues(rate: number | undefined): Issue[] {
  const fits = rate === undefined || (Number.isInteger(rate) && rate >= 0 && rate <= MAX_RATE)
  return findings([!fits, 'out_of_range', 'taxRate', { min: 0, max: MAX_RATE }])
}

/** A tax amount of one's own may differ from the computed one by a rounding. */
export function taxIssues(taxAmount: Minor | undefined, computed: Minor): Issue[] {
  const path = 'taxAmount'
  if (taxAmount === undefined) return []
  const [min, max] = [computed - 1, computed + 1]
  return firstFinding(
    [!isMinor(taxAmount), 'not_an_integer', path],
    [taxAmount < min || taxAmount > max, 'tax_mismatch', path, { min, max }],
  )
}

/** The one line that a capture or refund by amount sends if it has a name; or what is wrong with it. */
export function amountLines(
  amount: Minor,
  { name, taxRate, taxAmount }: MoneyInput,
): { lines: OrderLine[]; issues: Issue[] } {
  const isTaxed = taxAmount !== undefined
  const line = singleLine({ key: 'amount', type: 'physical', name: name ?? '', amount, taxRate })
  const issues = [
    ...rateIssues(taxRate),
    ...findings(
      [!name && (isTaxed || taxRate !== undefined), 'required', 'name'],
      [isTaxed && taxRate === undefined, 'required', 'taxRate'],
    ),
  ]
  if (issues.length === 0) issues.push(...taxIssues(taxAmount, line.taxAmount))
  return { lines: name ? [{ ...line, taxAmount: taxAmount ?? line.taxAmount }] : [], issues }
}

/** A line of one piece that costs `amount`, tax included. */
export function singleLine({
  amount,
  taxRate,
  ...rest
}: Pick<OrderLine, 'key' | 'type' | 'name'> & { amount: Minor; taxRate: number | undefined }): OrderLine {
  return {
    ...rest,
    quantity: 1,
    unitPrice: amount,
    discountAmount: 0,
    ...given({ taxRate }),
    taxAmount: taxOf(amount, taxRate),
    totalAmount: amount,
  }
}
