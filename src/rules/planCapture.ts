import type { Order } from '../model/order'
import type { CaptureInput } from './input'
import { readMoneyTexts } from './moneyTexts'
import { openPieces } from './openPieces'
import { type Draft, takePieces } from './planner'
import { amountIssues } from './readAmount'
import { readMoney, withLimits } from './readMoney'

/** By amount, by items, or all that is left: what a capture sends. */
export function planCapture(order: Order, input: CaptureInput): Draft {
  const all = order.remainingAmount
  const pieces = openPieces(order, 'capture')
  const money = readMoney(order, input, { all, pieces, share: (picks) => takePieces(picks, pieces) })
  const { amount, lines, blind } = money
  const along = readMoneyTexts(input)
  return {
    command: { type: 'capture', amount, lines, ...along.texts },
    issues: [...withLimits(money, amountIssues(amount, all, 'exceeds_remaining')), ...along.issues],
    blind,
  }
}
