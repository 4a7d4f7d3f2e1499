import { OrderError } from '../adapters/OrderError'
import type { Order } from '../model/order'
import type { ActionNotice, Intent, Operation, Outcome } from './orderState'
import type { Answer } from './outcome'
import { readOrder } from './readOrder'
import type { StoreHost } from './storeHost'
import type { OrderRecord } from './storeRegistry'
import { waitFor } from './waitFor'

/** Refusals that say something of the order itself: the one on screen may be old. */
const TELLING_KINDS: readonly string[] = ['rejected', 'validation', 'forbidden', 'not_found']

/** Tells the record, and the host that sent it, what came of an attempt; reads the order where the answer lacks it. */
export async function settleIntent(
  record: OrderRecord,
  host: StoreHost,
  intent: Intent,
  answer: Answer,
): Promise<Outcome> {
  if (!isAwaited(record, intent, answer)) return settleLate(record, host, intent, answer)
  record.dispatch({ type: 'answered', sequence: record.sequence })
  switch (answer.is) {
    case 'done':
      return settleDone(record, host, intent, answer)
    case 'conflict':
      return settleConflict(record, host, intent, answer.error)
    case 'rejected':
      return settleRejected(record, host, intent, answer.error)
    case 'unknown': {
      const { error } = answer
      conclude(record, host, { is: 'unknown', intent, error, repeatable: host.repeats() })
      notify(host, intent, { phase: 'unknown', error })
      host.fail(error)
      return { is: 'unknown', error }
    }
    default:
      return answer satisfies never
  }
}

/** Tells the host of a step of a write. */
export function notify(host: StoreHost, intent: Intent, notice: Omit<ActionNotice, 'action' | 'orderId' | 'intent'>) {
  host.tell({ ...notice, action: intent.command.type, orderId: intent.orderId, intent })
}

/** Whether the write still waits for this answer. Of an attempt before the last, only that it was done counts. */
function isAwaited({ state: { operation }, told }: OrderRecord, intent: Intent, answer: Answer): boolean {
  if (operation.is !== 'sending' && operation.is !== 'unknown') return false
  if (operation.intent.id !== intent.id || told.has(intent.id)) return false
  if (operation.is === 'unknown' && answer.is === 'unknown') return false
  return operation.intent.attempts === intent.attempts || answer.is === 'done'
}

/** Nobody waits any more, but money that moved is told all the same, and shown. */
function settleLate(record: OrderRecord, host: StoreHost, intent: Intent, answer: Answer): Outcome {
  if (answer.is !== 'done' && !record.told.has(intent.id)) return { is: 'unknown', error: answer.error }
  if (!record.told.has(intent.id)) {
    record.told.add(intent.id)
    notify(host, intent, { phase: 'done' })
    void readOrder(record, host, intent.orderId, { lasting: true })
  }
  return { is: 'done' }
}

async function settleDone(
  record: OrderRecord,
  host: StoreHost,
  intent: Intent,
  answer: Extract<Answer, { is: 'done' }>,
): Promise<Outcome> {
  record.told.add(intent.id)
  // The lock holds until the order is read: on the old one the same write would be allowed again.
  record.dispatch({ type: 'sending', intent, before: record.state.before })
  const failure = answer.order ? undefined : await reread(record, host, intent)
  const result = answer.result && { result: answer.result }
  conclude(record, host, { is: 'done', intent, ...result, ...(failure && { unrefreshed: failure }) }, answer.order)
  const order = failure ? undefined : record.state.order && { order: record.state.order }
  notify(host, intent, { phase: 'done', ...order })
  return { is: 'done', ...order, ...result }
}

async function settleConflict(
  record: OrderRecord,
  host: StoreHost,
  intent: Intent,
  error: OrderError,
): Promise<Outcome> {
  if (!error.current) await reread(record, host, intent)
  const theirs = (error.current ?? record.state.order) as Order
  conclude(record, host, { is: 'conflict', intent, theirs }, error.current)
  notify(host, intent, { phase: 'conflict', order: theirs, error })
  return { is: 'conflict', theirs }
}

async function settleRejected(
  record: OrderRecord,
  host: StoreHost,
  intent: Intent,
  error: OrderError,
): Promise<Outcome> {
  const wait = error.retryAfterMs
  conclude(record, host, { is: 'rejected', intent, error, ...(wait !== undefined && { retryAt: Date.now() + wait }) })
  notify(host, intent, { phase: 'rejected', error })
  host.fail(error)
  if (TELLING_KINDS.includes(error.kind)) await reread(record, host, intent, true)
  return { is: 'rejected', error }
}

function conclude(record: OrderRecord, host: StoreHost, operation: Operation, order?: Order): void {
  record.dispatch({ type: 'settled', operation, order, at: host.now().toISOString() })
}

/** Reads the order after a write; gives the error if that failed or took too long. */
function reread(record: OrderRecord, host: StoreHost, intent: Intent, quiet = false): Promise<OrderError | undefined> {
  const read = readOrder(record, host, intent.orderId, { lasting: true, quiet })
  return waitFor(
    read.then((error) => ({ error })),
    host.timeoutMs(),
    (end) => (end ? end.error : new OrderError('timeout')),
  )
}
