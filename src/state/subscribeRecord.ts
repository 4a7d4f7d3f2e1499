import { OrderError } from '../adapters/OrderError'
import { changeRecord, findRecord } from './orderRecord'
import type { StoreDesk } from './storeDesk'
import { fail } from './tellHost'
import { trustedError } from './trustedError'

/**
 * Lets the adapter tell of changes, once for all stores of an order, until the last of them looks away. A newer adapter
 * object does not take over. Never rejects; of a subscription that fails, the host is told.
 */
export async function subscribeRecord(desk: StoreDesk): Promise<void> {
  const { settings, orderId } = desk
  const record = findRecord(desk)
  if (record.unsubscribe) return
  let stop: unknown
  record.unsubscribe = () => void end(stop)
  try {
    const { adapter } = settings
    if (!adapter.subscribe) return
    stop = adapter.subscribe(orderId, () => changeRecord(record, { news: true }))
    if (typeof stop === 'function') return
    await stop
    throw new OrderError('bad_response', { code: 'subscribe gave no function' })
  } catch (thrown) {
    void fail(desk, trustedError(thrown, orderId))
  }
}

async function end(stop: unknown): Promise<void> {
  try {
    await (stop as () => unknown)()
  } catch {
    // There was none, or it is the host's own.
  }
}
