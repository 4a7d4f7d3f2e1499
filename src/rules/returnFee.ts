import type { Minor } from '../model/money'
import type { OrderLine } from '../model/orderLine'
import { findings, within } from './findings'
import type { RefundInput } from './input'
import type { Issue } from './planned'
import { amountIssues, rateIssues, singleLine } from './readAmount'
import type { Verdict } from './verdict'

/** A fee that is kept from a refund. */
type Fee = NonNullable<RefundInput['returnFee']>

/** What is wrong with a fee beside a refund of `sum`, in minor units. */
export function feeIssues({ amount, taxRate, name }: Fee, sum: Minor, verdict: Verdict): Issue[] {
  if (!verdict.allowed) return [{ code: verdict.reason, path: 'returnFee' }]
  return within('returnFee', [
    ...rateIssues(taxRate),
    ...findings([!name, 'required', 'name']),
    ...amountIssues(amount, sum > 0 ? sum - 1 : Infinity, 'fee_not_below_refund'),
  ])
}

/** A kept fee is a negative line, so that the lines add up to what goes back. */
export function feeLine({ amount, taxRate, name }: Fee): OrderLine {
  return singleLine({ key: 'return_fee', type: 'return_fee', name, amount: -amount, taxRate })
}
