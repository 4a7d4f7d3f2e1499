import type {
  Command,
  DuplicateResult,
  LogEntry,
  LogSubject,
  Order,
  OrderAdapter,
  WriteContext,
} from 'order-drawer/core'
import { ask } from './ask'

const urlOf = (orderId: string) => `/api/orders/${encodeURIComponent(orderId)}`

async function send(orderId: string, command: Command, context: WriteContext): Promise<unknown> {
  const { idempotencyKey, expectedVersion, signal } = context
  const headers = new Headers({ 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey })
  if (expectedVersion !== undefined) headers.set('If-Match', expectedVersion)
  return ask(`${urlOf(orderId)}/commands`, { method: 'POST', headers, body: JSON.stringify(command), signal })
}

async function write(orderId: string, command: Command, context: WriteContext): Promise<void> {
  await send(orderId, command, context)
}

export const shopAdapter: OrderAdapter = {
  idempotent: true,
  getOrder: (orderId, { signal }) => ask(urlOf(orderId), { signal }) as Promise<Order>,
  capture: write,
  refund: write,
  cancel: write,
  release: write,
  extend: write,
  editLines: write,
  editReferences: write,
  editShipping: write,
  duplicate: (...sent) => send(...sent) as Promise<DuplicateResult>,
  getLogs: (orderId, subject, { signal }) =>
    ask(`${urlOf(orderId)}/logs?${queryOf(subject)}`, { signal }) as Promise<LogEntry[]>,
  subscribe(orderId, onChange) {
    const stream = new EventSource(`${urlOf(orderId)}/changes`)
    const listener = () => onChange()
    stream.addEventListener('change', listener)
    // Also after a break: nobody knows what was missed.
    stream.addEventListener('open', listener)
    return () => stream.close()
  },
}

function queryOf(subject: LogSubject): URLSearchParams {
  return new URLSearchParams(Object.entries(subject) as [string, string][])
}
