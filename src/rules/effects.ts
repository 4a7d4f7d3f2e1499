import { getDisplayStatus } from '../model/displayStatus'
import type { Order } from '../model/order'
import type { Command } from './command'
import type { Effect } from './planned'

type Moved = Extract<Effect, { amount: number }>['code']

/** What a command brings about, from the orders before and after it. */
export function effectsOf(before: Order, after: Order, command: Command, now: Date): Effect[] {
  const status = statusChange(before, after, now)
  const final: Effect = { code: 'cannot_be_undone' }
  switch (command.type) {
    case 'capture':
      return [
        ...status,
        ...amountOf('shopper_charged', command.amount),
        ...amountOf('payout_added', command.amount),
        final,
      ]
    case 'refund':
      return [
        ...status,
        ...amountOf('shopper_refunded', command.amount),
        ...amountOf('payout_deducted', command.amount),
        final,
      ]
    case 'cancel':
    case 'release':
      return [...status, ...amountOf('authorization_released', before.remainingAmount), final]
    case 'extend':
      return after.expiresAt === undefined ? [] : [{ code: 'expiry_moves', about: after.expiresAt }]
    case 'duplicate':
      return [{ code: 'payment_link_sent' }]
    case 'editLines':
      return [...status, ...amountOf('authorization_released', before.amount - after.amount)]
    case 'editReferences':
    case 'editShipping':
    case 'editBilling':
      return []
    default:
      return command satisfies never
  }
}

function amountOf(code: Moved, amount: number): Effect[] {
  return amount > 0 ? [{ code, amount }] : []
}

function statusChange(before: Order, after: Order, now: Date): Effect[] {
  const from = getDisplayStatus(before, now).lifecycle
  const to = getDisplayStatus(after, now).lifecycle
  return from === to ? [] : [{ code: 'status_changes', from, to }]
}
