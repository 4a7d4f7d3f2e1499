import type { Order } from '../../model/order'
import type { ContractSubject } from './ContractSubject'
import { readOrder } from './contractWrites'
import { demand } from './demand'

/** The amounts of an order. */
export const AMOUNTS = ['amount', 'capturedAmount', 'refundedAmount', 'remainingAmount'] as const

/** Reads an order and demands that it is as it was, its version and its events aside. */
export async function demandUnchanged(subject: ContractSubject, before: Order, what: string): Promise<Order> {
  const fresh = await readOrder(subject, before.id)
  const [was, is] = [stateOf(before), stateOf(fresh)]
  for (const part of Object.keys(was) as (keyof typeof was)[]) {
    const isAlike = JSON.stringify(was[part]) === JSON.stringify(is[part])
    demand(isAlike, `${what} must change nothing, but changed ${part} of the order`, is[part])
  }
  return fresh
}

/** Demands that no more was refunded than captured, nor captured than there is. */
export function demandSafe(order: Order, what: string): void {
  const { amount, capturedAmount, refundedAmount, remainingAmount, status } = order
  const figures = { amount, capturedAmount, refundedAmount, remainingAmount, status }
  demand(refundedAmount >= 0 && remainingAmount >= 0, `${what}: no amount may be negative`, figures)
  demand(refundedAmount <= capturedAmount, `${what}: never more may be refunded than was captured`, figures)
  demand(capturedAmount <= amount, `${what}: never more may be captured than the order is worth`, figures)
  // A cancelled order may keep its remaining amount: nothing of it can be captured.
  const isSafe = capturedAmount + remainingAmount <= amount || status === 'cancelled'
  demand(isSafe, `${what}: captured and remaining together may never be more than the order is worth`, figures)
}

/** Demands the amounts that the rules foresee. */
export function demandAmounts(wanted: Order, fresh: Order, what: string): void {
  for (const name of AMOUNTS) {
    if (name === 'remainingAmount' && wanted.status === 'cancelled') continue
    demand(fresh[name] === wanted[name], `${what}, ${name} must be ${wanted[name]}`, fresh[name])
  }
}

/** The one entry of a list that was not there before; demands that there is one, and that it has the amount. */
export function theNewOne<T extends { id: string; amount: number }>(
  before: readonly T[],
  after: readonly T[],
  amount: number,
  what: string,
): T {
  const made = after.filter(({ id }) => !before.some((other) => other.id === id))
  const [only] = made
  const advice = `${what} must stand in the order once, under an id of its own, with its amount of ${amount}`
  demand(made.length === 1 && only !== undefined && only.amount === amount, advice, made)
  return only
}

function stateOf(order: Order) {
  const { status, amount, capturedAmount, refundedAmount, remainingAmount, expiresAt, lines, shipping, billing } = order
  const { merchantReference1, merchantReference2, captures, refunds } = order
  return {
    ...{ status, amount, capturedAmount, refundedAmount, remainingAmount, expiresAt, lines, shipping, billing },
    ...{ merchantReference1, merchantReference2, captures: captures.length, refunds: refunds.length },
  }
}
