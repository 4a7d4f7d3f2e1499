import { OrderError, type LogSubject, type OrderAdapter, type ReadContext } from 'order-drawer/core'
import { createKustomAdapter, type KustomAdapterOptions, readKustomError } from 'order-drawer/adapters/kustom'
import type { ChangeFeed } from './createChangeFeed'

/** How to reach the server. */
export interface ServerAdapterOptions extends Pick<
  KustomAdapterOptions,
  'baseUrl' | 'fetch' | 'headers' | 'merchantId'
> {
  /** @default none: then an order is read anew only when its page is looked at again */
  changes?: ChangeFeed
}

/** The reference server as an adapter: the Order Management API, and what this server knows beyond it. */
export function createServerAdapter({ changes, ...access }: ServerAdapterOptions): OrderAdapter {
  const { baseUrl, headers } = access
  const send = access.fetch ?? ((...request) => fetch(...request))

  async function ask(orderId: string, path: string, init: RequestInit): Promise<unknown> {
    const all = new Headers(typeof headers === 'function' ? await headers() : headers)
    new Headers(init.headers).forEach((value, name) => all.set(name, value))
    const url = `${baseUrl}/ordermanagement/v1/orders/${encodeURIComponent(orderId)}/${path}`
    const answer = await send(url, { ...init, headers: all }).catch((cause: unknown) => {
      throw new OrderError(init.signal?.aborted ? 'aborted' : 'network', { cause })
    })
    if (answer.ok) return answer.json()
    throw await readKustomError(answer)
  }
  const read = <T>(orderId: string, path: string, { signal }: ReadContext) =>
    ask(orderId, path, { signal }) as Promise<T>

  return createKustomAdapter({
    ...access,
    sources: {
      events: (orderId, context) => read(orderId, 'events', context),
      disputes: (orderId, context) => read(orderId, 'disputes', context),
      settlements: (orderId, context) => read(orderId, 'settlements', context),
      logs: (orderId, subject, context) => read(orderId, `logs?${queryOf(subject)}`, context),
      async duplicate(orderId, _command, { idempotencyKey, expectedVersion, signal }) {
        const sent = {
          'Klarna-Idempotency-Key': idempotencyKey,
          ...(expectedVersion && { 'If-Match': expectedVersion }),
        }
        const made = (await ask(orderId, 'duplicate', { method: 'POST', headers: sent, signal })) as Record<
          string,
          string
        >
        return { paymentLink: made['payment_link'] ?? '', expiresAt: made['expires_at'] ?? '' }
      },
      ...(changes && { subscribe: changes.subscribe }),
    },
  })
}

function queryOf({ eventId, captureId, refundId, disputeId }: LogSubject): URLSearchParams {
  const names = { event_id: eventId, capture_id: captureId, refund_id: refundId, dispute_id: disputeId }
  return new URLSearchParams(Object.entries(names).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])))
}
