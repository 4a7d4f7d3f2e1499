import { isMinor, type Minor } from '../model/money'
import type { OrderLine } from '../model/orderLine'
import { taxOf } from '../model/tax'
import type { RefundInput } from './input'
import type { Issue } from './planned'
import { rateIssues } from './readAmount'
import type { Verdict } from './verdict'

/** A fee that is kept from a refund. */
type Fee = NonNullable<RefundInput['returnFee']>

/** What is wrong with a fee beside a refund of `sum`, in minor units. */
export function feeIssues({ amount, taxRate, name }: Fee, sum: Minor, verdict: Verdict): Issue[] {
  if (!verdict.allowed) return [{ code: verdict.reason, path: 'returnFee' }]
  const path = 'returnFee.amount'
  const issues = rateIssues(taxRate, 'returnFee.taxRate')
  if (!name) issues.push({ code: 'required', path: 'returnFee.name' })
  if (!isMinor(amount)) issues.push({ code: 'not_an_integer', path })
  else if (amount < 1) issues.push({ code: 'below_minimum', path, min: 1 })
  else if (sum > 0 && amount >= sum) issues.push({ code: 'fee_not_below_refund', path, max: sum - 1 })
  return issues
}

/** A kept fee is a negative line, so that the lines add up to what goes back. */
export function feeLine({ amount, taxRate, name }: Fee): OrderLine {
  const total = -amount
  return {
    key: 'return_fee',
    type: 'return_fee',
    name,
    quantity: 1,
    unitPrice: total,
    discountAmount: 0,
    taxRate,
    taxAmount: taxOf(total, taxRate),
    totalAmount: total,
  }
}
