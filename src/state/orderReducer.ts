import type { OrderError } from '../adapters/OrderError'
import type { Order } from '../model/order'
import type { Intent, Operation } from './orderState'
import { reconcile } from './reconcile'
import { sameData } from './sameData'

/** What all stores of one order share. */
export interface OrderState {
  order: Order | undefined
  /** When `order` was read. ISO 8601. */
  readAt: string
  /** Why the last read failed. */
  error: OrderError | undefined
  /** Sequence numbers of the reads under way. */
  reads: readonly number[]
  /** A read up to this sequence number comes too late. */
  floor: number
  operation: Operation
  /** The order as it was when the write in question was last known not to have happened. */
  before: Order | undefined
}

/** What can happen to it. */
export type OrderMessage =
  | { type: 'read_started'; sequence: number }
  | { type: 'read'; sequence: number; order: Order; at: string }
  | { type: 'read_failed'; sequence: number; error: OrderError }
  | { type: 'read_dropped'; sequence: number }
  | { type: 'sending'; intent: Intent; before: Order | undefined }
  /** The adapter answered; reads up to `sequence` began before it. */
  | { type: 'answered'; sequence: number }
  | { type: 'settled'; operation: Operation; order?: Order | undefined; at: string }
  | { type: 'put_away' }

/** Nothing is known yet. */
export const emptyState: OrderState = {
  order: undefined,
  readAt: '',
  error: undefined,
  reads: [],
  floor: 0,
  operation: { is: 'idle' },
  before: undefined,
}

/** The state after a message. Pure. */
export function reduceOrder(state: OrderState, message: OrderMessage): OrderState {
  switch (message.type) {
    case 'read_started':
      return { ...state, reads: [...state.reads, message.sequence] }
    case 'read':
    case 'read_failed':
    case 'read_dropped':
      return readEnded({ ...state, reads: state.reads.filter((sequence) => sequence !== message.sequence) }, message)
    case 'sending':
      return { ...state, operation: { is: 'sending', intent: message.intent }, before: message.before }
    case 'answered':
      return { ...state, floor: message.sequence }
    case 'settled': {
      const { operation, order, at } = message
      return order ? { ...withOrder(state, order, at), operation } : { ...state, operation }
    }
    case 'put_away':
      return mayPutAway(state.operation) ? { ...state, operation: { is: 'idle' } } : state
    default:
      return message satisfies never
  }
}

type ReadEnd = Extract<OrderMessage, { type: 'read' | 'read_failed' | 'read_dropped' }>

function readEnded(state: OrderState, message: ReadEnd): OrderState {
  if (message.type === 'read_dropped' || message.sequence <= state.floor) return state
  if (message.type === 'read_failed') {
    const overtaken = state.reads.some((sequence) => sequence > message.sequence)
    return overtaken ? state : { ...state, floor: message.sequence, error: message.error }
  }
  const { order, at, sequence } = message
  const operation = checked(state, order, at)
  return { ...withOrder(state, order, at), floor: sequence, operation }
}

function withOrder(state: OrderState, order: Order, at: string): OrderState {
  // What has not changed keeps its identity, so that nothing is drawn again. `meta` may be anything, a cycle too.
  const same = state.order?.meta === order.meta && sameData(state.order, order)
  return { ...state, order: same ? state.order : order, readAt: at, error: undefined }
}

/** What a read that began after the last attempt says of the write. */
function checked({ operation, before }: OrderState, fresh: Order, at: string): Operation {
  if (operation.is === 'unknown') {
    const { intent } = operation
    return before && reconcile(before, fresh, intent) === 'happened'
      ? { is: 'done', intent }
      : { ...operation, checkedAt: at }
  }
  if (operation.is !== 'done' || !operation.unrefreshed) return operation
  const { unrefreshed: _seen, ...done } = operation
  return done
}

function mayPutAway(operation: Operation): boolean {
  return operation.is === 'unknown' ? operation.checkedAt !== undefined : operation.is !== 'sending'
}
