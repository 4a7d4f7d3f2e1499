import type { OrderError } from '../adapters/OrderError'
import type { OrderMessage } from './orderReducer'
import type { OrderRecord } from './storeRegistry'
import type { StoreHost } from './storeHost'
import { trustedError } from './trustedError'
import { trustedOrder } from './trustedOrder'

/** How a read differs from a person's refresh. */
interface ReadManner {
  /** Goes on when nobody looks any more: the order after a write. */
  lasting?: boolean
  /** Somebody has just been told of this failure already. */
  quiet?: boolean
}

/** Reads the order into its record. Never rejects; gives the error of a read that failed. */
export async function readOrder(
  record: OrderRecord,
  host: StoreHost,
  orderId: string,
  { lasting = false, quiet = false }: ReadManner = {},
): Promise<OrderError | undefined> {
  const sequence = ++record.sequence
  const abort = new AbortController()
  if (!lasting) record.aborts.set(sequence, abort)
  record.dispatch({ type: 'read_started', sequence })
  try {
    const order = trustedOrder(await host.adapter.getOrder(orderId, { signal: abort.signal }), orderId)
    if (!abort.signal.aborted) accept(record, host, { type: 'read', sequence, order, at: host.now().toISOString() })
    return undefined
  } catch (thrown) {
    if (abort.signal.aborted) return undefined
    const error = trustedError(thrown, orderId)
    const silent = error.kind === 'aborted'
    const dropped = silent && record.state.order
    record.dispatch(dropped ? { type: 'read_dropped', sequence } : { type: 'read_failed', sequence, error })
    if (!quiet && !silent && record.state.error === error) host.fail(error)
    return error
  } finally {
    record.aborts.delete(sequence)
  }
}

/** A read can prove that a write of unknown outcome happened: then it is told as done. */
function accept(record: OrderRecord, host: StoreHost, read: OrderMessage): void {
  const unknown = record.state.operation.is === 'unknown'
  record.dispatch(read)
  const { operation, order } = record.state
  if (!unknown || operation.is !== 'done') return
  const { intent } = operation
  record.told.add(intent.id)
  host.tell({ phase: 'done', action: intent.command.type, orderId: intent.orderId, intent, ...(order && { order }) })
}
