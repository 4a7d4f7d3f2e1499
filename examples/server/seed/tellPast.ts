import { applyCommand, type Command, type Dispute, type Order, type Origin, plan, type Write } from 'order-drawer/core'
import type { Dice } from './dice'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long an authorization of the seed lasts, in days. */
export const LIFE = 28

/** The shop's own system. */
export const SHOP: Origin = { kind: 'api', client: 'shop' }

const WAREHOUSE: Origin = { kind: 'user', email: 'lager@lindvik.example' }
const SUPPORT: Origin = { kind: 'user', email: 'kundservice@lindvik.example' }

/** What became of it: most are shipped and paid for, some come back, a few go wrong. */
export function tellPast(order: Order, createdAt: Date, now: Date, dice: Dice): Order {
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
