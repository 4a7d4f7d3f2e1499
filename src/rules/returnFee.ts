import { findings, within } from './findings'
import type { RefundInput } from './input'
import type { Issue } from './planned'
import { totalOf } from './planner'
import { amountIssues, rateIssues, singleLine } from './readAmount'
import type { Money } from './readMoney'
import type { Verdict } from './verdict'

type Fee = NonNullable<RefundInput['returnFee']>

/** Keeps a fee from a refund of lines: a negative line, so that the lines add up to what goes back. */
export function keepFee(money: Money, fee: Fee | undefined, verdict: Verdict): Money {
  if (!fee) return money
  const issues = within('returnFee', feeIssues(money, fee, verdict))
  if (issues.length > 0) return { ...money, issues: [...money.issues, ...issues] }
  const { amount, taxRate, name } = fee
  const line = singleLine({ key: 'return_fee', type: 'return_fee', name, amount: -amount, taxRate })
  const lines = [...money.lines, line]
  return { ...money, lines, amount: totalOf(lines) }
}

function feeIssues(money: Money, { amount, taxRate, name }: Fee, verdict: Verdict): Issue[] {
  // A fee needs lines.
  if (!money.isItemised) return findings([true, 'fee_not_offered'])
  if (!verdict.allowed) return findings([true, verdict.reason])
  return [
    ...rateIssues(taxRate),
    ...findings([!name, 'required', 'name']),
    ...amountIssues(amount, money.amount > 0 ? money.amount - 1 : Infinity, 'fee_not_below_refund'),
  ]
}
