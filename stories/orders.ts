import { applyCommand, type Order, type OrderLine, plan } from 'order-drawer/core'
import { demoOrders } from 'order-drawer/adapters/memory'

/** When every story takes place: Tuesday afternoon in Stockholm. */
export const NOW = new Date('2026-11-24T13:20:00Z')

/** The orders of the made-up shop as they are then. Backends of stories copy them, so no story changes another's. */
export const shopOrders = demoOrders(NOW)

/** One of them, by its first reference. */
export function shopOrder(reference: string): Order {
  const order = shopOrders.find(({ merchantReference1 }) => merchantReference1 === reference)
  if (!order) throw new Error(`order-drawer: the demo has no order ${reference}; see demoOrders for those it has`)
  return order
}

/** One order for each word that a person can read on a badge, and for what stands in the way besides. */
export const orderIn = {
  authorized: shopOrder('SO-20611'),
  partiallyCaptured: shopOrder('SO-20418'),
  captured: shopOrder('SO-20604'),
  partiallyRefunded: shopOrder('SO-20558'),
  refunded: shopOrder('SO-20577'),
  cancelled: shopOrder('SO-20569'),
  expired: shopOrder('SO-20498'),
  lapsed: shopOrder('PL-2045'),
  closed: shopOrder('NL-8804'),
  enquiry: shopOrder('SO-20533'),
  chargeback: shopOrder('NO-3381'),
  unknownStatus: { ...shopOrder('SO-20501'), status: 'ON_HOLD' },
  riskReview: shopOrder('CH-0310'),
} satisfies Record<string, Order>

/** A refund without its capture: more went back than came in. */
export const inconsistentOrder: Order = { ...orderIn.captured, refundedAmount: 99_900 }

/** The least that a backend can send: not even when it began. */
export const emptyOrder: Order = {
  id: 'a2f10c44-8d3b-4b7e-9f21-6c0d3be57a90',
  status: 'authorized',
  currency: 'SEK',
  createdAt: '',
  originalAmount: 0,
  amount: 0,
  capturedAmount: 0,
  refundedAmount: 0,
  remainingAmount: 0,
  lines: [],
  captures: [],
  refunds: [],
  disputes: [],
  events: [],
  paymentMethod: { provider: 'card', label: '' },
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

const LONG_ADDRESS = {
  organizationName: `${LONG} mbH`,
  givenName: 'Wolfeschlegelsteinhausenbergerdorff',
  familyName: 'Featherstonehaugh-Cholmondeley',
  street: `${LONG}straße 1000000, Hinterhaus, Aufgang C, fünfter Stock rechts`,
  email: `${LONG.toLowerCase()}@a-very-long-department-name.post.example`,
}

/** Words that do not fit anywhere: nothing may be cut away or run out of the panel. */
export const longWordsOrder: Order = {
  ...orderIn.authorized,
  merchantId: 'M1048720000000000000000000000',
  merchantReference1: `SO-2026-${LONG}`,
  merchantReference2: 'PICK-7904-7905-7906-7907-7908-7909-7910-7911-7912-7913',
  lines: orderIn.authorized.lines.map((line, at) => ({
    ...line,
    name:
      at === 0 ? LONG : `${line.name}, made to measure for the third window from the left in the large drawing room`,
    reference: `${line.reference}-WITH-A-VERY-LONG-ARTICLE-NUMBER`,
  })),
  billing: { ...orderIn.authorized.billing, ...LONG_ADDRESS },
  shipping: { ...orderIn.authorized.shipping, ...LONG_ADDRESS },
  paymentMethod: { provider: 'klarna', label: 'Klarna, pay later in thirty-six equal monthly instalments at no cost' },
}

/** A captured order that was never told which lines were captured: by amount. */
export const notItemisedOrder: Order = captureMore(orderIn.authorized, { amount: 100_000 })

/** An order whose two captures are of different lines. */
export const capturedTwiceOrder: Order = captureMore(orderIn.partiallyCaptured, {})

function captureMore(order: Order, input: { amount?: number }): Order {
  const at = new Date('2026-11-24T08:30:00Z')
  const planned = plan(order, 'capture', input, { now: at })
  if (!planned.ok) throw new Error('order-drawer: the order of the story takes no capture')
  const origin = { kind: 'user', email: 'lager@lindvik.example' } as const
  return applyCommand(order, planned.command, {
    now: at,
    origin,
    id: `${order.merchantReference1}-${order.captures.length + 1}`,
  })
}

const GOODS = [
  ['WB-140-MG', 'Wool blanket, moss green', 49_800],
  ['MUG-30-SND', 'Stoneware mug, sand', 14_900],
  ['BC-18-HON', 'Beeswax candle, honey', 7_700],
  ['LB-E27-WW', 'Light bulb E27, warm white', 4_900],
] as const

/** An order with so many lines. */
export function orderOfLines(count: number): Order {
  const lines = Array.from({ length: count }, (_, at): OrderLine => {
    const [reference, name, unitPrice] = GOODS[at % GOODS.length] ?? GOODS[0]
    const quantity = 1 + (at % 3)
    const totalAmount = quantity * unitPrice
    return {
      key: `line-${at}`,
      type: 'physical',
      reference: `${reference}-${at + 1}`,
      name,
      quantity,
      unitPrice,
      discountAmount: 0,
      taxRate: 2500,
      taxAmount: Math.round(totalAmount / 5),
      totalAmount,
    }
  })
  const amount = lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  return { ...orderIn.authorized, lines, amount, originalAmount: amount, remainingAmount: amount }
}
