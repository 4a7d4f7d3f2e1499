import { getLedger } from '../model/ledger'
import { lineShare } from '../model/lineShare'
import type { Minor } from '../model/money'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import { contradicts } from '../rules/contradictions'
import { makeCapture, makeRefund } from './makeCapture'
import { makeLine } from './makeLine'
import { orderAmounts } from './orderAmounts'
import { totalOf } from './totalOf'

const SHOPPER = {
  givenName: 'Astrid',
  familyName: 'Ek',
  street: 'Exempelgatan 4',
  postalCode: '111 22',
  city: 'Stockholm',
  country: 'SE',
  email: 'astrid.ek@shopper.example',
  phone: '+46700000000',
}

/**
 * A whole order in one call. What is given counts; all else follows from it: the status from the amounts or the
 * amounts from the status, lines that add up, the captures and refunds that the amounts speak of. Without arguments: a
 * Swedish invoice order of 1,250.00 SEK, authorized, that never expires. Each call gives the same, at fixed times.
 *
 * @throws Error if the given amounts contradict each other. To try such an order, spread a sound one:
 * `{ ...makeOrder(), refundedAmount: 1 }`.
 */
export function makeOrder(overrides: Partial<Order> = {}): Order {
  const amountOfLines = totalOf(overrides.lines ?? defaultLines())
  const amounts = orderAmounts(overrides, amountOfLines, firstPiece)
  const { capturedAmount, refundedAmount, amount } = amounts
  const lines = overrides.lines ?? linesWorth(amount)
  const order: Order = {
    id: 'order-1',
    merchantId: 'K000001',
    shortReference: 'QX7LM2PA',
    merchantReference1: 'SO-1001',
    fraudStatus: 'accepted',
    currency: 'SEK',
    country: 'SE',
    locale: 'sv-SE',
    createdAt: '2026-11-24T10:00:00.000Z',
    lines,
    captures: capturedAmount === 0 ? [] : [captureOf(lines, capturedAmount, refundedAmount)],
    refunds: [],
    disputes: [],
    shipping: { ...SHOPPER },
    billing: { ...SHOPPER },
    paymentMethod: { provider: 'klarna', type: 'INVOICE', label: 'Invoice' },
    ...amounts,
    ...overrides,
  }
  if (refundedAmount > 0 && !overrides.refunds) order.refunds = [refundOf(order)]
  if (contradicts(order, getLedger(order))) throw new Error(contradiction(order))
  return order
}

function defaultLines(): OrderLine[] {
  return [
    makeLine({ name: 'Wool blanket', quantity: 3, unitPrice: 30_000 }),
    makeLine({ name: 'Candle holder', quantity: 2, unitPrice: 15_000 }),
    makeLine({ name: 'Shipping', type: 'shipping_fee', unitPrice: 5_000 }),
  ]
}

/** The default lines where they come to the amount, else one line that does. */
function linesWorth(amount: Minor): OrderLine[] {
  const lines = defaultLines()
  return totalOf(lines) === amount ? lines : [makeLine({ unitPrice: amount })]
}

/** What is captured of an order in part: one blanket, or half of an amount that has none. */
function firstPiece(amount: Minor): Minor {
  const [first] = linesWorth(amount)
  return first && first.quantity > 1 ? first.unitPrice : Math.floor(amount / 2)
}

function captureOf(lines: OrderLine[], amount: Minor, refundedAmount: Minor) {
  return makeCapture({ amount, refundedAmount, lines: piecesWorth(lines, amount) })
}

function refundOf({ captures, refundedAmount }: Order) {
  const [capture, ...others] = captures
  const isOne = capture !== undefined && others.length === 0
  return makeRefund({
    amount: refundedAmount,
    lines: isOne ? piecesWorth(capture.lines, refundedAmount) : [],
    ...(isOne && { captureId: capture.id }),
  })
}

/** The first pieces that come to an amount; none where the amount falls within a piece: then it is not itemised. */
function piecesWorth(lines: readonly OrderLine[], amount: Minor): OrderLine[] {
  const picked: OrderLine[] = []
  let left = amount
  for (const line of lines) {
    let pieces = Number.isInteger(line.quantity) ? line.quantity : 0
    while (pieces > 0 && lineShare(line, 0, pieces).totalAmount > left) pieces -= 1
    if (pieces === 0) continue
    const share = lineShare(line, 0, pieces)
    left -= share.totalAmount
    picked.push({ ...line, ...share })
  }
  return left === 0 ? picked : []
}

function contradiction({ amount, capturedAmount, refundedAmount, remainingAmount, currency }: Order): string {
  return (
    `order-drawer: makeOrder: these figures contradict each other: amount ${amount}, captured ${capturedAmount}, ` +
    `refunded ${refundedAmount}, remaining ${remainingAmount}, currency "${currency}". Amounts are whole minor units, ` +
    'refunded is at most captured, captured and remaining together at most the amount. ' +
    'To try such an order, spread a sound one: { ...makeOrder(), refundedAmount: 1 }'
  )
}
