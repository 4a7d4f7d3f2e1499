import type { Address } from '../model/address'
import { instantOf } from '../model/instant'
import { getLedger } from '../model/ledger'
import type { Order } from '../model/order'
import type { OrderEvent } from '../model/orderEvent'
import type { Origin } from '../model/origin'
import type {
  CaptureCommand,
  Command,
  EditAddressCommand,
  EditLinesCommand,
  EditReferencesCommand,
  RefundCommand,
} from './command'
import { addressChanges, lineChanges, referenceChanges } from './fieldChanges'
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

/** The order after a command, its event appended. The one place where an order changes; the input never does. */
export function applyCommand(order: Order, command: Command, options: ApplyOptions): Order {
  switch (command.type) {
    case 'capture':
      return capture(order, command, options)
    case 'refund':
      return refund(order, command, options)
    case 'cancel':
      return record(
        { ...order, status: 'cancelled', remainingAmount: 0 },
        { type: 'cancelled', remainingAfter: 0 },
        options,
      )
    case 'release':
      return release(order, options)
    case 'extend':
      return extend(order, options)
    case 'duplicate':
      return record(order, { type: 'duplicated' }, options)
    case 'editLines':
      return editLines(order, command, options)
    case 'editReferences':
      return editReferences(order, command, options)
    case 'editShipping':
    case 'editBilling':
      return editAddress(order, command, options)
    default:
      return command satisfies never
  }
}

function capture(order: Order, command: CaptureCommand, options: ApplyOptions): Order {
  const { type, ...sent } = command
  const id = options.id ?? freeId(type, order.captures)
  const remainingAmount = order.remainingAmount - command.amount
  const after: Order = {
    ...order,
    status: remainingAmount === 0 ? 'captured' : 'partially_captured',
    capturedAmount: order.capturedAmount + command.amount,
    remainingAmount,
    captures: [...order.captures, { id, ...sent, at: options.now.toISOString(), ...marks(options), refundedAmount: 0 }],
  }
  const event = { type: 'captured', amount: command.amount, captureId: id, remainingAfter: remainingAmount }
  const captured = record(after, event, options, id)
  const single = !withPolicy(options.policy).multiCapture && remainingAmount > 0
  return single ? release(captured, options) : captured
}

function refund(order: Order, command: RefundCommand, options: ApplyOptions): Order {
  const { type, ...sent } = command
  const id = options.id ?? freeId(type, order.refunds)
  const captures = order.captures.map((one) =>
    one.id === command.captureId ? { ...one, refundedAmount: (one.refundedAmount ?? 0) + command.amount } : one,
  )
  const refunds: Order['refunds'] = [
    ...order.refunds,
    { id, ...sent, at: options.now.toISOString(), ...marks(options), state: 'done' },
  ]
  const after = { ...order, refundedAmount: order.refundedAmount + command.amount, captures, refunds }
  const left = getLedger(after).refundable
  const event = {
    type: 'refunded',
    amount: command.amount,
    refundId: id,
    ...(left === null ? {} : { remainingAfter: left }),
  }
  return record(
    after,
    command.captureId === undefined ? event : { ...event, captureId: command.captureId },
    options,
    id,
  )
}

/** The authorized amount stays: what was released is told by the event. */
function release(order: Order, options: ApplyOptions): Order {
  const after: Order = { ...order, status: 'captured', remainingAmount: 0 }
  return record(after, { type: 'released', amount: order.remainingAmount, remainingAfter: 0 }, options)
}

function extend(order: Order, options: ApplyOptions): Order {
  const { extend: terms } = withPolicy(options.policy)
  const moved = new Date(options.now.getTime() + (terms ? terms.addsDays : 0) * DAY).toISOString()
  const present = order.expiresAt
  const expiresAt = present !== undefined && (instantOf(present) ?? 0) > Date.parse(moved) ? present : moved
  const change = { path: 'expiresAt', ...(present === undefined ? {} : { from: present }), to: expiresAt }
  return record({ ...order, expiresAt }, { type: 'extended', changes: [change] }, options)
}

function editLines(order: Order, { amount, lines }: EditLinesCommand, options: ApplyOptions): Order {
  const remainingAmount = amount - order.capturedAmount
  const status = order.capturedAmount > 0 && remainingAmount === 0 ? 'captured' : order.status
  const changes = lineChanges(order, lines, amount)
  const after = { ...order, status, lines, amount, remainingAmount }
  return record(after, { type: 'lines_edited', changes, remainingAfter: remainingAmount }, options)
}

function editReferences(order: Order, { type: _type, ...sent }: EditReferencesCommand, options: ApplyOptions): Order {
  const event = { type: 'references_edited', changes: referenceChanges(order, sent) }
  return record(withoutEmpty({ ...order, ...sent }, Object.keys(sent)), event, options)
}

function editAddress(order: Order, { type, address }: EditAddressCommand, options: ApplyOptions): Order {
  const side = type === 'editShipping' ? 'shipping' : 'billing'
  const before: Address = order[side] ?? {}
  const changes = addressChanges(side, before, address)
  const after = { ...order, [side]: withoutEmpty({ ...before, ...address }, Object.keys(address)) }
  return record(after, { type: `${side}_edited`, changes }, options)
}

/** "" removes a field. */
function withoutEmpty<T extends object>(value: T, keys: string[]): T {
  const emptied = ([key, field]: [string, unknown]): boolean => keys.includes(key) && field === ''
  return Object.fromEntries(Object.entries(value).filter((entry) => !emptied(entry))) as T
}

function marks({ origin, idempotencyKey }: ApplyOptions): { origin?: Origin; idempotencyKey?: string } {
  return { ...(origin ? { origin } : {}), ...(idempotencyKey ? { idempotencyKey } : {}) }
}

function freeId(type: string, taken: readonly { id: string }[]): string {
  let n = 1
  while (taken.some(({ id }) => id === `${type}-${n}`)) n += 1
  return `${type}-${n}`
}

/** Appends the event; its id is that of what it tells of, so that a derived one unites with it. */
function record(order: Order, event: Omit<OrderEvent, 'id' | 'at'>, options: ApplyOptions, subject?: string): Order {
  const events = order.events ?? []
  const id = `${event.type}:${subject ?? options.id ?? events.length + 1}`
  const { origin } = options
  return {
    ...order,
    events: [...events, { id, at: options.now.toISOString(), ...event, ...(origin ? { origin } : {}) }],
  }
}
