import { OrderError } from '../adapters/OrderError'
import type { Order } from '../model/order'
import type { Intent, Outcome } from './orderState'
import { sendOnce } from './outcome'
import { notify, settleIntent } from './settleIntent'
import type { StoreHost } from './storeHost'
import type { OrderRecord } from './storeRegistry'
import { waitFor } from './waitFor'

/**
 * Takes the lock of the order, sends an intent once, and settles what came of it. Never rejects.
 * `before`: the order when this write was last known not to have happened.
 */
export function sendIntent(
  record: OrderRecord,
  host: StoreHost,
  intent: Intent,
  before: Order | undefined,
): Promise<Outcome> {
  record.dispatch({ type: 'sending', intent, before })
  notify(host, intent, { phase: 'start' })
  // An answer that comes after the wait still counts.
  return waitFor(sendOnce(host.adapter, intent), host.timeoutMs(), (answer) =>
    settleIntent(record, host, intent, answer ?? { is: 'unknown', error: new OrderError('timeout') }),
  )
}
