import type { Order } from '../../model/order'
import type { Origin } from '../../model/origin'
import type { Write } from '../../rules/action'
import { applyCommand } from '../../rules/applyCommand'
import type { Input, PickedLine } from '../../rules/input'
import { plan } from '../../rules/plan'
import { finishLines, type DemoLine } from './demoLines'
import { daysAfter } from './demoTimes'

/** One thing that happened to an order. */
export type DemoStep = (order: Order) => Order

/** An order as the shop sent it, before anything happened to it. */
export type DemoStart = Omit<Partial<Order>, 'lines'> & {
  id: string
  currency: string
  country: string
  created: Date
  /** Days until the authorization expires. @default 28 */
  life?: number
  goods: readonly DemoLine[]
  /** Tax rate, percent × 100; none for an order that carries its tax as a line. */
  rate?: number
}

/** An order from its authorization on, through all that happened to it. The rules themselves do the sums. */
export function tell(start: DemoStart, ...steps: DemoStep[]): Order {
  const { created, life = 28, goods, rate, ...fields } = start
  const lines = finishLines(goods, rate)
  const amount = lines.reduce((sum, line) => sum + line.totalAmount, 0)
  const createdAt = created.toISOString()
  const order: Order = {
    status: 'authorized',
    fraudStatus: 'accepted',
    createdAt,
    expiresAt: daysAfter(created, life).toISOString(),
    originalAmount: amount,
    amount,
    capturedAmount: 0,
    refundedAmount: 0,
    remainingAmount: amount,
    lines,
    captures: [],
    refunds: [],
    disputes: [],
    events: [
      {
        id: 'authorized',
        type: 'authorized',
        at: createdAt,
        origin: { kind: 'api', client: 'checkout' },
        amount,
        remainingAfter: amount,
      },
    ],
    paymentMethod: { provider: 'klarna', type: 'INVOICE', label: 'Klarna, pay in 30 days' },
    ...fields,
  }
  return steps.reduce((before, step) => step(before), order)
}

/** A write, as somebody made it then. One that the rules refuse did not happen. */
export function did<W extends Write>(
  action: W,
  input: Input<W> | ((order: Order) => Input<W>),
  told: { at: Date; by: Origin; id?: string },
): DemoStep {
  return (order) => {
    const planned = plan(order, action, typeof input === 'function' ? input(order) : input, { now: told.at })
    if (!planned.ok) return order
    return applyCommand(order, planned.command, { now: told.at, origin: told.by, id: told.id })
  }
}

/** Pieces of lines, by reference. */
export function pick(order: Order, pieces: Record<string, number>): PickedLine[] {
  return order.lines.flatMap(({ key, reference = '' }) => {
    const quantity = pieces[reference]
    return quantity === undefined ? [] : [{ key, quantity }]
  })
}
