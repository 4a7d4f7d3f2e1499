import { readClock } from '../../model/clock'
import { isMinor } from '../../model/money'
import type { Order } from '../../model/order'
import { applyCommand } from '../../rules/applyCommand'
import type { Command } from '../../rules/command'
import type { ContractSubject } from './ContractSubject'
import { isCarriedOut, readOrder } from './contractWrites'
import { demand } from './demand'
import { demandAmounts, demandSafe } from './orderState'
import { verdictOf } from './writeCases'

const STEPS = 12

/** What a step may do, each as likely as it is often. */
const MOVES = [
  ...(['capture', 'capture', 'capture', 'capture', 'capture'] as const),
  ...(['refund', 'refund', 'refund', 'refund', 'release', 'cancel'] as const),
]

/** Gives a whole number from 0 up to, not including, a limit. */
type Random = (limit: number) => number

/**
 * Captures, refunds, releases and cancels an order, by turns as two clients, without asking the rules. After each step
 * the order must have the amounts that follow from what was carried out. The same seed makes the same walk.
 */
export async function walk(subject: ContractSubject, orderId: string, seed: number): Promise<void> {
  const { adapter, second = adapter, now, policy } = subject
  const random = createRandom(seed)
  let expected = await readOrder(subject, orderId)
  for (let step = 1; step <= STEPS; step += 1) {
    const command = chooseMove(subject, expected, random)
    const amount = 'amount' in command ? ` ${command.amount}` : ''
    const what = `after step ${step} of the walk with seed ${seed}, ${command.type}${amount}`
    if (await isCarriedOut(random(2) ? adapter : second, orderId, command)) {
      demand(isAllowed(subject, expected, command), `${what} must be refused: ${roomOf(expected)}`)
      expected = applyCommand(expected, command, { now: readClock(now), policy })
    }
    const fresh = await readOrder(subject, orderId)
    demandSafe(fresh, what)
    demandAmounts(expected, fresh, what)
  }
}

function chooseMove(subject: ContractSubject, order: Order, random: Random): Command {
  const moves = MOVES.filter((move) => subject.adapter[move])
  const type = moves[random(moves.length)] ?? 'capture'
  if (type === 'cancel' || type === 'release') return { type }
  const max = type === 'capture' ? order.remainingAmount : order.capturedAmount - order.refundedAmount
  const amounts = [max + 1, max, ...[2, 3, 4, 5].map((parts) => Math.ceil(max / parts))]
  return { type, amount: amounts[random(amounts.length)] ?? 1, lines: [] }
}

function isAllowed(subject: ContractSubject, order: Order, command: Command): boolean {
  const verdict = verdictOf(subject, order, command.type)
  if (!verdict.allowed || !('amount' in command)) return verdict.allowed
  return isMinor(command.amount) && command.amount >= 1 && command.amount <= (verdict.max ?? 0)
}

function roomOf({ status, remainingAmount, capturedAmount, refundedAmount }: Order): string {
  return `the order is ${status}, ${remainingAmount} are left, ${capturedAmount} captured, ${refundedAmount} refunded`
}

/** A linear congruential generator: enough to mix calls. */
function createRandom(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * limit)
  }
}
