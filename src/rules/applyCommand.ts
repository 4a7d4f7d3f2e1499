import { given } from '../model/given'
import { instantOf } from '../model/instant'
import { getLedger } from '../model/ledger'
import type { Order } from '../model/order'
import type { OrderEvent } from '../model/orderEvent'
import type { Origin } from '../model/origin'
import type { CaptureCommand, Command, EditLinesCommand, EditReferencesCommand, RefundCommand } from './command'
import { fieldChanges, lineChanges } from './fieldChanges'
import { type Policy, withPolicy } from './policy'

const DAY = 86_400_000

/** What is written with a command. */
export interface ApplyOptions {
  now: Date
  policy?: Partial<Policy> | undefined
  /** Of the new capture or refund. @default the first free `<type>-<n>` */
  id?: string | undefined
  origin?: Origin | undefined
  idempotencyKey?: string | undefined
}

/** The order after a command, and what the timeline tells of it. */
type Step = [after: Order, event: Omit<OrderEvent, 'id' | 'at'>]

/** The order after a command, its event appended. The one place where an order changes; the input never does. */
export function applyCommand(order: Order, command: Command, options: ApplyOptions): Order {
  const applied = record(stepOf(order, command, options), options)
  const isSingle = command.type === 'capture' && !withPolicy(options.policy).multiCapture
  return isSingle && applied.remainingAmount > 0 ? record(release(applied), options) : applied
}

/** Appends the event; its id is that of what it tells of, so that a derived one unites with it. */
function record([after, event]: Step, { now, id, origin }: ApplyOptions): Order {
  const { events = [] } = after
  const subject = event.refundId ?? event.captureId ?? id ?? events.length + 1
  const told = { id: `${event.type}:${subject}`, at: now.toISOString(), ...event, ...given({ origin }) }
  return { ...after, events: [...events, told] }
}

function stepOf(order: Order, command: Command, options: ApplyOptions): Step {
  switch (command.type) {
    case 'capture':
      return capture(order, command, options)
    case 'refund':
      return refund(order, command, options)
    case 'cancel':
      return [
        { ...order, status: 'cancelled', remainingAmount: 0 },
        { type: 'cancelled', remainingAfter: 0 },
      ]
    case 'release':
      return release(order)
    case 'extend':
      return extend(order, options)
    case 'duplicate':
      return [order, { type: 'duplicated' }]
    case 'editLines':
      return editLines(order, command)
    case 'editReferences':
      return editReferences(order, command)
    case 'editShipping':
    case 'editBilling': {
      const side = command.type === 'editShipping' ? 'shipping' : 'billing'
      const before = order[side] ?? {}
      const changes = fieldChanges(before, command.address, `${side}.`)
      return [
        { ...order, [side]: given({ ...before, ...command.address }) },
        { type: `${side}_edited`, changes },
      ]
    }
    default:
      return command satisfies never
  }
}

function capture(order: Order, command: CaptureCommand, options: ApplyOptions): Step {
  const { amount } = command
  const made = { ...entryOf(command, order.captures, options), refundedAmount: 0 }
  const remainingAmount = order.remainingAmount - amount
  return [
    {
      ...order,
      status: remainingAmount === 0 ? 'captured' : 'partially_captured',
      capturedAmount: order.capturedAmount + amount,
      remainingAmount,
      captures: [...order.captures, made],
    },
    { type: 'captured', amount, captureId: made.id, remainingAfter: remainingAmount },
  ]
}

function refund(order: Order, command: RefundCommand, options: ApplyOptions): Step {
  const { amount, captureId } = command
  const made = { ...entryOf(command, order.refunds, options), state: 'done' as const }
  const after = {
    ...order,
    refundedAmount: order.refundedAmount + amount,
    captures: order.captures.map((one) =>
      one.id === captureId ? { ...one, refundedAmount: (one.refundedAmount ?? 0) + amount } : one,
    ),
    refunds: [...order.refunds, made],
  }
  const left = given({ remainingAfter: getLedger(after).refundable, captureId })
  return [after, { type: 'refunded', amount, refundId: made.id, ...left }]
}

/** A capture or refund as it stands in the order. */
function entryOf<T extends CaptureCommand | RefundCommand>(
  { type, ...sent }: T,
  taken: readonly { id: string }[],
  { now, id, origin, idempotencyKey }: ApplyOptions,
): Omit<T, 'type'> & { id: string; at: string } {
  let n = 1
  while (taken.some((other) => other.id === `${type}-${n}`)) n += 1
  return { id: id ?? `${type}-${n}`, ...sent, at: now.toISOString(), ...given({ origin, idempotencyKey }) }
}

/** The authorized amount stays: what was released is told by the event. */
function release(order: Order): Step {
  return [
    { ...order, status: 'captured', remainingAmount: 0 },
    { type: 'released', amount: order.remainingAmount, remainingAfter: 0 },
  ]
}

function extend(order: Order, { now, policy }: ApplyOptions): Step {
  const { extend: terms } = withPolicy(policy)
  const moved = now.getTime() + (terms ? terms.addsDays : 0) * DAY
  const present = order.expiresAt
  const expiresAt = present && (instantOf(present) ?? 0) > moved ? present : new Date(moved).toISOString()
  return [
    { ...order, expiresAt },
    { type: 'extended', changes: fieldChanges<Pick<Order, 'expiresAt'>>(order, { expiresAt }) },
  ]
}

function editLines(order: Order, { amount, lines }: EditLinesCommand): Step {
  const remainingAmount = amount - order.capturedAmount
  const status = order.capturedAmount > 0 && remainingAmount === 0 ? 'captured' : order.status
  return [
    { ...order, status, lines, amount, remainingAmount },
    { type: 'lines_edited', changes: lineChanges(order, lines, amount), remainingAfter: remainingAmount },
  ]
}

/** "" removes a reference. */
function editReferences(order: Order, { type: _type, ...sent }: EditReferencesCommand): Step {
  const { merchantReference1, merchantReference2, ...rest } = order
  return [
    { ...rest, ...given({ merchantReference1, merchantReference2, ...sent }) },
    { type: 'references_edited', changes: fieldChanges(order, sent) },
  ]
}
