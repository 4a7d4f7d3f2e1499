import { getDisplayStatus } from '../model/displayStatus'
import type { Order } from '../model/order'
import type { Write } from './action'
import type { Command } from './command'
import { found } from './findings'
import type { Effect } from './planned'

type Moved = Extract<Effect, { amount: number }>['code']

/** Where the money of a write goes. What moves money cannot be undone, an edit excepted. */
const MOVES: { readonly [W in Write]?: readonly Moved[] } = {
  capture: ['shopper_charged', 'payout_added'],
  refund: ['shopper_refunded', 'payout_deducted'],
  cancel: ['authorization_released'],
  release: ['authorization_released'],
  editLines: ['authorization_released'],
}

/** What a command brings about, from the orders before and after it. */
export function effectsOf(before: Order, after: Order, command: Command, now: Date): Effect[] {
  const { type } = command
  const [from, to] = [before, after].map((order) => getDisplayStatus(order, now).lifecycle)
  const amount = amountOf(before, command)
  const moves = MOVES[type] ?? []
  return found<Effect>(
    [from !== to, { code: 'status_changes', from, to }],
    ...moves.map((code) => [amount > 0, { code, amount }] as const),
    [moves.length > 0 && type !== 'editLines', { code: 'cannot_be_undone' }],
    [type === 'extend', { code: 'expiry_moves', about: after.expiresAt }],
    [type === 'duplicate', { code: 'payment_link_sent' }],
  )
}

function amountOf(before: Order, command: Command): number {
  if (command.type === 'editLines') return before.amount - command.amount
  return 'amount' in command ? command.amount : before.remainingAmount
}
