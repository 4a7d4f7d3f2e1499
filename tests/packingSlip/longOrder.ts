import type { Order } from '../../src/core'
import { aCapture, aLine, anOrder, elin } from '../harness/orders'

const NAMES = [
  'Wool blanket, moss green',
  'Stoneware mug, sand',
  'Pendant lamp in smoked glass with a fabric cord of two metres, a ceiling cup of brass and a dimmable bulb (E27)',
  'Łódź, Příliš žluťoučký kůň, Αθήνα, Юлия',
  'Kökshandduk 50 × 70 cm, 2-pack',
]

/** An order that is captured in full, with so many lines of names that differ in length. */
export function aLongOrder(count: number): Order {
  const lines = Array.from({ length: count }, (_, at) =>
    aLine({
      key: `line-${at}`,
      name: `${NAMES[at % NAMES.length]} ${at + 1}`,
      reference: `ART-${10_000 + at}`,
      quantity: 1 + (at % 7),
      unitPrice: 4_900 + at,
    }),
  )
  const amount = lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  return anOrder({
    id: `long-${count}`,
    merchantReference1: `SO-${20_000 + count}`,
    merchantReference2: 'PICK-7731',
    status: 'captured',
    lines,
    shipping: { ...elin, attention: 'c/o Bergström', street2: 'lgh 1203' },
    capturedAmount: amount,
    captures: [
      aCapture({
        id: 'capture-1',
        lines,
        reference: `SO-${20_000 + count}-1`,
        shippingInfo: [{ company: 'Nordfrakt', method: 'Home delivery', trackingNumber: '3734 8829 1057' }],
      }),
    ],
  })
}
