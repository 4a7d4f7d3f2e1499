import { lineTotal, type Order, type OrderLine, taxOf } from 'order-drawer/core'
import { FAMILY_NAMES, GIVEN_NAMES, GOODS, PLACES } from './seedNames'
import { createDice, type Dice } from './dice'
import { LIFE, SHOP, tellPast } from './tellPast'

const DAY = 86_400_000

/** An order of the seed: the same for the same number and time. Its past is told by the rules themselves. */
export function makeSeedOrder(number: number, now: Date): Order {
  const dice = createDice(number)
  const createdAt = new Date(now.getTime() - Math.floor(dice.unit() * 90 * DAY))
  return tellPast(makeOrder(number, createdAt, dice), createdAt, now, dice)
}

function makeOrder(number: number, createdAt: Date, dice: Dice): Order {
  const place = dice.pick(PLACES)
  const [givenName, familyName] = [dice.pick(GIVEN_NAMES), dice.pick(FAMILY_NAMES)]
  const at = createdAt.toISOString()
  const lines = makeLines(place.rate, place.currency, dice)
  const amount = lines.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  const address = {
    givenName,
    familyName,
    street: `${dice.pick<string>(place.streets)} ${dice.whole(1, 99)}`,
    postalCode: place.postal.replace(/#/g, () => String(dice.whole(1, 9))).replace(/\?/g, () => dice.letters(1)),
    city: dice.pick<string>(place.cities),
    country: place.country,
    email: `${plain(givenName)}.${plain(familyName)}@post.example`,
  }
  const isCard = dice.unit() < 0.25
  return {
    id: dice.uuid(),
    shortReference: dice.letters(8),
    merchantReference1: `SO-${100_000 + number}`,
    status: 'authorized',
    fraudStatus: 'accepted',
    currency: place.currency,
    country: place.country,
    locale: place.locale,
    createdAt: at,
    expiresAt: new Date(createdAt.getTime() + LIFE * DAY).toISOString(),
    originalAmount: amount,
    amount,
    capturedAmount: 0,
    refundedAmount: 0,
    remainingAmount: amount,
    lines,
    captures: [],
    refunds: [],
    disputes: [],
    events: [{ id: 'authorized', type: 'authorized', at, origin: SHOP, amount, remainingAfter: amount }],
    shipping: address,
    billing: address,
    paymentMethod: isCard
      ? { provider: 'card', type: 'CARD', label: 'Card' }
      : { provider: 'klarna', type: 'INVOICE', label: 'Klarna, pay in 30 days' },
  }
}

function makeLines(taxRate: number, currency: string, dice: Dice): OrderLine[] {
  const factor = currency === 'EUR' ? 0.09 : currency === 'DKK' ? 0.65 : 1
  const goods = Array.from({ length: dice.whole(1, 4) }, () => dice.pick(GOODS))
  const bought = [...new Set(goods)].map(([reference, name, price]) => ({
    ...{
      type: 'physical',
      reference,
      name,
      quantity: dice.whole(1, 3),
      unitPrice: Math.round((price * factor) / 100) * 100,
    },
  }))
  const fee = {
    type: 'shipping_fee',
    reference: 'SHIP',
    name: 'Delivery',
    quantity: 1,
    unitPrice: Math.round(49 * factor) * 100,
  }
  return [...bought, fee].map((line, at) => {
    const totalAmount = lineTotal({ ...line, discountAmount: 0 })
    return {
      key: `line-${at}`,
      ...line,
      discountAmount: 0,
      taxRate,
      taxAmount: taxOf(totalAmount, taxRate),
      totalAmount,
    }
  })
}

/** Letters that everybody can type. */
function plain(name: string): string {
  const marks: Record<string, string> = { ø: 'o', æ: 'ae', ł: 'l', ß: 'ss' }
  const bare = name.toLowerCase().replace(/[øæłß]/g, (letter) => marks[letter] ?? letter)
  return bare.normalize('NFD').replace(/[^a-z]/g, '')
}
