import {
  applyCommand,
  type DisplayStatus,
  getDisplayStatus,
  getLedger,
  type InputOf,
  type Order,
  plan,
  type Write,
  WRITES,
} from 'order-drawer/core'
import { NOW, orderIn } from './orders'

/** How much of what is left an action takes. An action without an amount takes all of it. */
export type Share = 'part' | 'all'

/** One action that the rules allow on an order of one status, and the status it leads to. */
export interface Passage {
  from: DisplayStatus
  action: Write
  share: Share
  to: DisplayStatus
}

/** An action on an example order, as the rules carry it out. */
interface Step extends Passage {
  after: Order
}

const EXAMPLES: readonly Order[] = [
  orderIn.authorized,
  orderIn.partiallyCaptured,
  orderIn.captured,
  orderIn.partiallyRefunded,
  orderIn.refunded,
  orderIn.cancelled,
  orderIn.expired,
  orderIn.closed,
  orderIn.enquiry,
  orderIn.chargeback,
]

/** The word on the badge of an order. */
export const statusOf = (order: Order): DisplayStatus => getDisplayStatus(order, NOW).status

/** Every passage that the rules allow, found by carrying out each action on example orders and on what comes of them. */
export function findPassages(): Passage[] {
  const found = new Map<string, Passage>()
  const seen = new Set<string>()
  const waiting = [...EXAMPLES]
  for (let order = waiting.shift(); order; order = waiting.shift()) {
    if (seen.has(kindOf(order))) continue
    seen.add(kindOf(order))
    for (const { after, ...passage } of stepsFrom(order)) {
      found.set(keyOf(passage), passage)
      waiting.push(after)
    }
  }
  return [...found.values()]
}

/** The example that shows a status. */
export const exampleOf = (status: DisplayStatus): Order | undefined =>
  EXAMPLES.find((order) => statusOf(order) === status)

/** The statuses that a person can meet, in the order of an order's life. */
export const STATUSES: readonly DisplayStatus[] = [...new Set(EXAMPLES.map(statusOf))]

/** Where an action takes an example order of a status: what the rules say when asked once more. */
export function carryOut({ from, action, share }: Omit<Passage, 'to'>): DisplayStatus[] {
  const orders = [...EXAMPLES, ...EXAMPLES.flatMap((order) => stepsFrom(order).map(({ after }) => after))]
  return orders
    .filter((order) => statusOf(order) === from)
    .flatMap((order) => stepsFrom(order).filter((step) => step.action === action && step.share === share))
    .map(({ to }) => to)
}

/** The status of an authorization that nobody used, an hour after it ran out. */
export function afterExpiry(order: Order): DisplayStatus {
  return getDisplayStatus(order, new Date(Date.parse(order.expiresAt ?? '') + 3_600_000)).status
}

function stepsFrom(order: Order): Step[] {
  return WRITES.flatMap((action) =>
    (['part', 'all'] as const).flatMap((share) => {
      const input = inputOf(order, action, share)
      const planned = input && plan(order, action, input, { now: NOW })
      if (!planned?.ok) return []
      const after = applyCommand(order, planned.command, { now: NOW })
      return [{ from: statusOf(order), action, share, to: statusOf(after), after }]
    }),
  )
}

function inputOf(order: Order, action: Write, share: Share): InputOf[Write] | undefined {
  const ledger = getLedger(order)
  if (action === 'capture' || action === 'refund') {
    if (share === 'all') return {}
    const left = action === 'capture' ? ledger.remaining : ledger.refundable
    return left === null || left < 2 ? undefined : { amount: Math.floor(left / 2) }
  }
  if (share === 'part') return undefined
  if (action === 'editLines')
    return { lines: order.lines.map((line) => ({ ...line, name: `${line.name}, gift wrapped` })) }
  if (action === 'editReferences') return { merchantReference2: 'PICK-9001' }
  if (action === 'editShipping' || action === 'editBilling') return { street: 'Storgatan 1' }
  return {}
}

/** Orders of one kind go the same ways: the amounts only matter as nothing, a part or all. */
function kindOf(order: Order): string {
  const { captured, refunded, remaining, refundable } = getLedger(order)
  const has = [captured, refunded, remaining, refundable].map(Boolean)
  return [order.id, order.status, statusOf(order), ...has].join(' ')
}

const keyOf = ({ from, action, share, to }: Passage): string => [from, action, share, to].join(' ')
