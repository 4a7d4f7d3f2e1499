import {
  applyCommand,
  type Command,
  type Dispute,
  lineTotal,
  type Order,
  type OrderLine,
  type Origin,
  plan,
  taxOf,
  type Write,
} from 'order-drawer/core'
import { FAMILY_NAMES, GIVEN_NAMES, GOODS, PLACES } from './seedNames'
import { createDice, type Dice } from './dice'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long an authorization of the seed lasts, in days. */
const LIFE = 28

const WAREHOUSE: Origin = { kind: 'user', email: 'lager@lindvik.example' }
const SUPPORT: Origin = { kind: 'user', email: 'kundservice@lindvik.example' }
const SHOP: Origin = { kind: 'api', client: 'shop' }

/** An order of the seed: the same for the same number and time. Its past is told by the rules themselves. */
export function makeSeedOrder(number: number, now: Date): Order {
  const dice = createDice(number)
  const createdAt = new Date(now.getTime() - Math.floor(dice.unit() * 90 * DAY))
  return live(makeOrder(number, createdAt, dice), createdAt, now, dice)
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
    street: `${dice.pick(['Storgatan', 'Hamngatan', 'Kirkegata', 'Kauppakatu', 'Marktstraße'])} ${dice.whole(1, 99)}`,
    postalCode: String(dice.whole(10_000, 99_999)),
    city: dice.pick(place.cities),
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

/** What became of it: most are shipped and paid for, some come back, a few go wrong. */
function live(order: Order, createdAt: Date, now: Date, dice: Dice): Order {
  const at = (hours: number) => new Date(createdAt.getTime() + hours * HOUR)
  const did = (before: Order, write: Write, input: object, time: Date, origin: Origin): Order => {
    if (time >= now) return before
    const planned = plan(before, write, input, { now: time })
    return planned.ok
      ? applyCommand(before, planned.command as Command, { now: time, origin, id: dice.uuid() })
      : before
  }
  const fate = dice.unit()
  const isOld = now.getTime() - createdAt.getTime() > LIFE * DAY
  if (fate < 0.05) return did(order, 'cancel', {}, at(6), SUPPORT)
  if (fate < 0.1 && isOld) return expired(order)
  if (fate < 0.25 && !isOld) return order
  if (fate < 0.33 && !isOld) {
    const [first] = order.lines
    return did(order, 'capture', { lines: [{ key: first?.key, quantity: 1 }] }, at(20), WAREHOUSE)
  }
  const shipped = settled(did(order, 'capture', {}, at(dice.whole(1, 48)), dice.unit() < 0.5 ? WAREHOUSE : SHOP), now)
  if (fate < 0.78) return shipped
  if (fate < 0.9)
    return did(shipped, 'refund', { lines: [{ key: order.lines[0]?.key, quantity: 1 }] }, at(200), SUPPORT)
  if (fate < 0.97) return did(shipped, 'refund', {}, at(260), SUPPORT)
  return at(300) < now ? disputed(shipped, at(300), dice) : shipped
}

function expired(order: Order): Order {
  const { events = [], expiresAt = order.createdAt } = order
  const event = { id: 'expired', type: 'expired', at: expiresAt, origin: { kind: 'system' } as const }
  return { ...order, status: 'expired', events: [...events, event] }
}

/** Money is paid out a week after it was charged. */
function settled(order: Order, now: Date): Order {
  const captures = order.captures.map((capture) => {
    const paid = Date.parse(capture.at) + 7 * DAY
    if (paid > now.getTime()) return capture
    return { ...capture, settlementId: `ST-${new Date(paid).toISOString().slice(0, 10).replaceAll('-', '')}` }
  })
  return { ...order, captures }
}

function disputed(order: Order, openedAt: Date, dice: Dice): Order {
  const [capture] = order.captures
  if (!capture) return order
  const dispute: Dispute = {
    id: `dp_${dice.letters(10).toLowerCase()}`,
    status: dice.pick(['warning_needs_response', 'needs_response', 'under_review', 'won', 'lost']),
    reason: dice.pick(['Product not received', 'Product not as described', 'Unauthorized purchase']),
    reasonCode: dice.pick(['13.1', '13.3', '10.4']),
    amount: capture.amount,
    currency: order.currency,
    openedAt: openedAt.toISOString(),
    respondBy: new Date(openedAt.getTime() + 12 * DAY).toISOString(),
    captureId: capture.id,
    origin: { kind: 'system' },
  }
  return { ...order, disputes: [dispute] }
}

/** Letters that everybody can type. */
function plain(name: string): string {
  const marks: Record<string, string> = { ø: 'o', æ: 'ae', ł: 'l', ß: 'ss' }
  const bare = name.toLowerCase().replace(/[øæłß]/g, (letter) => marks[letter] ?? letter)
  return bare.normalize('NFD').replace(/[^a-z]/g, '')
}
