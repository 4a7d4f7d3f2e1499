import type { LogSubject, OrderAdapter } from '../adapters/OrderAdapter'
import { OrderError } from '../adapters/OrderError'
import type { LogEntry } from '../model/logEntry'
import { plainData } from './plainData'
import { trustedError } from './trustedError'

/** Developer logs of an order or of one thing in it. Rejects with an `OrderError` for whatever goes wrong. */
export async function readLogs(
  adapter: OrderAdapter,
  orderId: string,
  subject: LogSubject,
  signal: AbortSignal,
): Promise<LogEntry[]> {
  try {
    if (typeof adapter.getLogs !== 'function') throw new OrderError('unsupported')
    const logs = plainData(await adapter.getLogs(orderId, subject, { signal }))
    if (!Array.isArray(logs)) throw new OrderError('bad_response')
    return logs.filter((entry) => typeof entry === 'object' && entry !== null) as LogEntry[]
  } catch (thrown) {
    throw trustedError(thrown, orderId)
  }
}
