import { createStoreHandle } from './storeHandle'
import type { OrderStore, OrderStoreOptions } from './orderState'

/**
 * One order, read at once and kept, without React. Stores of the same scope and order share what is known and the
 * lock on its writes; without a scope, those of the same adapter object do. Call `close` when done.
 * Throws where the adapter or the order ID is missing.
 */
export function createOrderStore({ orderId, ...settings }: OrderStoreOptions): OrderStore {
  const store = createStoreHandle(settings.scope ?? settings.adapter, orderId, settings)
  store.open()
  return store
}
