import type { OrderAdapter, WriteContext } from '../../adapters/OrderAdapter'
import { readClock } from '../../model/clock'
import type { Order } from '../../model/order'
import type { Write } from '../../rules/action'
import type { Command } from '../../rules/command'
import type { Input } from '../../rules/input'
import { plan } from '../../rules/plan'
import type { Plan } from '../../rules/planned'
import type { ContractSubject } from './ContractSubject'
import { demand } from './demand'

/** Reads an order, with a signal that nobody aborts. */
export function readOrder({ adapter }: ContractSubject, orderId: string): Promise<Order> {
  return adapter.getOrder(orderId, { signal: new AbortController().signal })
}

/** Plans a write as the drawer does; demands that the rules allow it, since the seeds are meant for it. */
export function planFor<W extends Write>(
  { now, policy }: ContractSubject,
  order: Order,
  action: W,
  input: Input<W>,
): Extract<Plan, { ok: true }> {
  const planned = plan(order, action, input, { now: readClock(now), policy })
  demand(
    planned.ok,
    `the order "${order.id}" must be one for which the rules allow ${action}`,
    planned.ok ? undefined : planned.issues,
  )
  return planned
}

/** Sends a command as the drawer does. */
export async function send(
  adapter: OrderAdapter,
  orderId: string,
  command: Command,
  context: Partial<WriteContext> = {},
): Promise<unknown> {
  const method = adapter[command.type] as ((...call: unknown[]) => Promise<unknown>) | undefined
  demand(typeof method === 'function', `the adapter must have the method ${command.type}`)
  const whole = { signal: new AbortController().signal, idempotencyKey: newKey(), attempt: 1, ...context }
  return method.call(adapter, orderId, command, whole)
}

/** A key that no other write has: some backends remember them from one run to the next. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `contract-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
