import type { OrderStoreOptions } from './orderState'
import { readOrder } from './readOrder'
import { createHost } from './storeHost'
import { findRecord } from './storeRegistry'

/**
 * Reads an order before it is opened, on hover or focus of a link, unless it is known or being read. Fails silently.
 * On a server, where one process serves many people, do not use it with a scope.
 */
export async function preloadOrder({
  adapter,
  scope,
  orderId,
  now,
}: Pick<OrderStoreOptions, 'adapter' | 'scope' | 'orderId' | 'now'>): Promise<void> {
  const record = findRecord(scope ?? adapter, orderId)
  if (record.state.order || record.state.reads.length > 0) return
  await readOrder(
    record,
    createHost(() => ({ adapter, now })),
    orderId,
    { quiet: true },
  )
}
