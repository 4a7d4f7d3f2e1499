import type { LogSubject } from '../adapters/OrderAdapter'
import { OrderError } from '../adapters/OrderError'
import type { LogEntry } from '../model/logEntry'
import type { StoreDesk } from './storeDesk'
import { shortTexts, trustedError } from './trustedError'

/** The longest answer that is taken, in characters of JSON. */
const LONGEST = 4_000_000

/** What the adapter has logged, as plain data. Rejects with `OrderError`: `unsupported` where it logs nothing. */
export async function readLogs({ settings, orderId }: StoreDesk, subject: LogSubject): Promise<LogEntry[]> {
  try {
    const { adapter } = settings
    if (!adapter.getLogs) throw new OrderError('unsupported')
    return legibleLogs(await adapter.getLogs(orderId, subject, { signal: new AbortController().signal }))
  } catch (thrown) {
    throw trustedError(thrown, orderId)
  }
}

function legibleLogs(answer: unknown): LogEntry[] {
  try {
    const text = JSON.stringify(answer)
    if (text.length > LONGEST) throw new RangeError('too long')
    return (JSON.parse(text) as unknown[])
      .filter((entry) => Object(entry) === entry)
      .map((entry) => legibleEntry(entry as object))
  } catch (cause) {
    throw new OrderError('bad_response', { cause })
  }
}

function legibleEntry(entry: object): LogEntry {
  const { at, action, method, url, correlationId, status, request, response } = entry as Partial<LogEntry>
  return {
    at: '',
    action: '',
    ...shortTexts({ at, action, method, url, correlationId }, Infinity),
    ...(typeof status === 'number' && { status }),
    request,
    response,
  }
}
