import { given } from '../model/given'
import type { Order } from '../model/order'
import type { CaptureInput } from './input'
import { piecesOf } from './piecesOf'
import { type Draft, takePieces } from './planner'
import { amountIssues } from './readAmount'
import { readMoney } from './readMoney'

/** By amount, by items, or all that is left: what a capture sends. */
export function planCapture(order: Order, input: CaptureInput): Draft {
  const max = order.remainingAmount
  const pieces = piecesOf(order, ['captured'])
  const { amount, lines, issues, blind } = readMoney(order, input, {
    pieces,
    all: max,
    share: (picks) => ({ lines: takePieces(picks, pieces), issues: [] }),
    limit: (amount) => amountIssues(amount, max, 'exceeds_remaining'),
  })
  const { description, reference, shippingInfo } = input
  const texts = given({ description, reference, shippingInfo: shippingInfo?.length ? shippingInfo : undefined })
  return { command: { type: 'capture', amount, lines, ...texts }, issues, blind }
}
