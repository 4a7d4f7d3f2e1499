import { findRecord, isReading } from './orderRecord'
import type { OrderStoreOptions } from './orderState'
import { readOrder } from './readOrder'

/**
 * Reads an order before it is opened, on hover or focus of a link, unless it is known or being read. Fails silently.
 * On a server, where one process serves many people, do not use it with a scope.
 */
export async function preloadOrder({
  orderId,
  ...settings
}: Pick<OrderStoreOptions, 'adapter' | 'scope' | 'orderId' | 'now'>): Promise<void> {
  const desk = { tenant: settings.scope ?? settings.adapter, orderId, settings }
  const record = findRecord(desk)
  if (!record.order && !isReading(record)) await readOrder(desk, false, true)
}
