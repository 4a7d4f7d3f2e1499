import type { OrderError } from '../adapters/OrderError'
import type { Order } from '../model/order'
import { legibleOrder } from './legibleOrder'
import { findRecord, changeRecord, isReading, type OrderRecord } from './orderRecord'
import type { Operation } from './orderState'
import { reconcile } from './reconcile'
import { kept, sameOrder } from './sameData'
import { type StoreDesk, timeOf } from './storeDesk'
import { fail, tellStep, told } from './tellHost'
import { trustedError } from './trustedError'

const MOST_SPINS = 3

/**
 * Reads the order into its record. Never rejects; gives the error of a read that failed, else null.
 * @param lasting goes on when nobody looks any more: the order after a write
 * @param quiet somebody has just been told of this failure already
 */
export async function readOrder(desk: StoreDesk, lasting = false, quiet = false): Promise<OrderError | null> {
  const { orderId } = desk
  const record = findRecord(desk)
  const sequence = ++record.sequence
  const abort = new AbortController()
  record.reads.set(sequence, lasting ? undefined : abort)
  changeRecord(record, { news: false, lookedAt: Date.now() })
  try {
    const order = legibleOrder(await desk.settings.adapter.getOrder(orderId, { signal: abort.signal }), orderId)
    if (record.reads.delete(sequence)) accept(desk, record, sequence, order)
    return null
  } catch (thrown) {
    if (!record.reads.delete(sequence)) return null
    const error = trustedError(thrown, orderId)
    const silent = error.kind === 'aborted'
    const counts = sequence > record.floor && !isReading(record, sequence) && !(silent && record.order)
    const seen = record.watchers.size || record.order ? error : undefined
    changeRecord(record, counts ? { ...newsAfter(record), floor: sequence, error: seen } : {})
    if (counts && !quiet && !silent) void fail(desk, error)
    return error
  }
}

/** A read can prove that a write of unknown outcome happened: then it is told as done. */
function accept(desk: StoreDesk, record: OrderRecord, sequence: number, order: Order): void {
  if (sequence <= record.floor) return changeRecord(record, {})
  const fresh = freshOrder(desk, record, order)
  const operation = checked(record, order, fresh.readAt)
  const proven = record.operation.is === 'unknown' && operation.is === 'done' && operation.intent
  changeRecord(record, { ...fresh, ...newsAfter(record, fresh.order), floor: sequence, operation })
  if (!proven) return
  told.add(proven.command)
  tellStep(desk, proven, { phase: 'done', order: fresh.order })
}

/** What an order that has come in changes. What says the same keeps its identity. */
export function freshOrder(desk: StoreDesk, record: OrderRecord, order: Order) {
  return { order: kept(record.order, order), readAt: timeOf(desk).toISOString(), error: undefined, outdated: false }
}

/** A backend to which a read is news must not make reads follow each other for ever. */
function newsAfter({ news, spins, order }: OrderRecord, fresh = order): Pick<OrderRecord, 'news' | 'spins'> {
  const spun = news && sameOrder(order, fresh) ? spins + 1 : 0
  return { spins: spun, news: !!news && spun < MOST_SPINS }
}

/** Reads the order if there is news of it: one read for all there was since the last one began, none beside a write. */
export function catchUp(desk: StoreDesk): void {
  const record = findRecord(desk)
  if (record.news && !isReading(record) && record.operation.is !== 'sending') void readOrder(desk)
}

/** What a read that began after the last attempt says of the write. */
function checked({ operation, before }: OrderRecord, order: Order, at: string): Operation {
  if (operation.is === 'unknown') {
    const { intent } = operation
    return before && reconcile(before, order, intent) === 'happened'
      ? { is: 'done', intent }
      : { ...operation, checkedAt: at }
  }
  return operation.is === 'done' ? { ...operation, unrefreshed: undefined } : operation
}
