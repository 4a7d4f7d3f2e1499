import type { OrderAdapter, WriteContext } from '../../adapters/OrderAdapter'
import type { Order } from '../../model/order'
import type { Command } from '../../rules/command'
import type { ContractSubject } from './ContractSubject'
import { broken, demandKind, failureOf, REFUSED } from './demand'

/** Reads an order, with a signal that nobody aborts. */
export async function readOrder({ adapter }: ContractSubject, orderId: string): Promise<Order> {
  try {
    return await adapter.getOrder(orderId, { signal: new AbortController().signal })
  } catch (error) {
    throw broken(`getOrder("${orderId}") must answer with the order`, error)
  }
}

/** Sends a command as the drawer does. */
export async function send(
  adapter: OrderAdapter,
  orderId: string,
  command: Command,
  context: Partial<WriteContext> = {},
): Promise<unknown> {
  const method = adapter[command.type] as (...call: unknown[]) => Promise<unknown>
  const whole = { signal: new AbortController().signal, idempotencyKey: newKey(), attempt: 1, ...context }
  return method.call(adapter, orderId, command, whole)
}

/** Sends a command that must be carried out. @param how what is special about it */
export async function carryOut(
  adapter: OrderAdapter,
  orderId: string,
  command: Command,
  context: Partial<WriteContext> = {},
  how = '',
): Promise<unknown> {
  try {
    return await send(adapter, orderId, command, context)
  } catch (error) {
    throw broken(`${command.type}${how} must be carried out`, error)
  }
}

/** Sends a command and tells whether it was carried out; demands that a failure says for sure that it was not. */
export async function isCarriedOut(adapter: OrderAdapter, orderId: string, command: Command): Promise<boolean> {
  const failure = await failureOf(() => send(adapter, orderId, command))
  if (failure) demandKind(failure.error, [...REFUSED, 'rate_limited'], `a ${command.type} that is not carried out`)
  return !failure
}

/** What a write says of the order that the person saw. */
export function expecting({ version }: Order): Partial<WriteContext> {
  return version === undefined ? {} : { expectedVersion: version }
}

/** A key that no other write has: some backends remember them from one run to the next. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `contract-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
