import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { OrderLine } from '../model/orderLine'
import type { Command } from '../rules/command'
import type { Intent } from './orderState'
import { sameData } from './sameData'

/**
 * Whether a write whose answer was lost did happen, by the order before it and one read after it.
 * Only proof counts: what may have another cause stays `cannot_tell`.
 */
export function reconcile(
  before: Order,
  fresh: Order,
  intent: Pick<Intent, 'key' | 'command'>,
): 'happened' | 'cannot_tell' {
  return before.id === fresh.id && happened(before, fresh, intent) ? 'happened' : 'cannot_tell'
}

function happened(before: Order, fresh: Order, { key, command }: Pick<Intent, 'key' | 'command'>): boolean {
  switch (command.type) {
    case 'capture':
      return isAmong(before.captures, fresh.captures, key, command.amount)
    case 'refund':
      return isAmong(before.refunds, fresh.refunds, key, command.amount)
    case 'cancel':
      return fresh.status === 'cancelled' && before.status !== 'cancelled'
    case 'release':
      return (
        before.remainingAmount > 0 &&
        fresh.remainingAmount === 0 &&
        fresh.capturedAmount === before.capturedAmount &&
        fresh.status === 'captured'
      )
    case 'extend':
      return (instantOf(fresh.expiresAt) ?? 0) > (instantOf(before.expiresAt) ?? Infinity)
    case 'editLines':
    case 'editReferences':
    case 'editShipping':
    case 'editBilling':
      return stands(command, fresh) && !stands(command, before)
    case 'duplicate':
      return false
    default:
      return command satisfies never
  }
}

interface Movement {
  id: string
  amount: number
  idempotencyKey?: string
}

function isAmong(before: readonly Movement[], fresh: readonly Movement[], key: string, amount: number): boolean {
  if (fresh.some((movement) => movement.idempotencyKey === key)) return true
  const known = new Set(before.map(({ id }) => id))
  return fresh.filter((one) => !known.has(one.id) && one.amount === amount && !one.idempotencyKey).length === 1
}

type Edit = Extract<Command, { type: `edit${string}` }>

/** Whether every value that was sent is in the order. */
function stands(edit: Edit, order: Order): boolean {
  switch (edit.type) {
    case 'editLines':
      return (
        order.amount === edit.amount &&
        order.lines.length === edit.lines.length &&
        edit.lines.every((line, at) => fits(withoutKey(line), order.lines[at]))
      )
    case 'editReferences':
      return fits(withoutType(edit), order)
    case 'editShipping':
      return fits(edit.address, order.shipping)
    case 'editBilling':
      return fits(edit.address, order.billing)
    default:
      return edit satisfies never
  }
}

function fits(sent: object, held: object | undefined): boolean {
  // "" removes a value, so an absent one fits it.
  return Object.entries(sent).every(([name, value]) => {
    const there: unknown = held?.[name as keyof typeof held]
    return value === undefined || sameData(value, there) || (value === '' && (there ?? '') === '')
  })
}

/** Keys hold within one version only. */
function withoutKey({ key: _key, ...line }: OrderLine): object {
  return line
}

function withoutType({ type: _type, ...edit }: Edit): object {
  return edit
}
