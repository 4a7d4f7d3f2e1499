import { OrderError } from 'order-drawer/core'
import { type KustomSources, readKustomError } from 'order-drawer/adapters/kustom'

/** Your own server's answer; the type that is asked for is what you promise of it. */
async function own<T>(orderId: string, path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(`/shop/orders/${encodeURIComponent(orderId)}/${path}`, init).catch((cause: unknown) => {
    throw new OrderError(init.signal?.aborted ? 'aborted' : 'network', { cause })
  })
  if (!answer.ok) throw await readKustomError(answer)
  return answer.json() as Promise<T>
}

export const sources: KustomSources = {
  events: (orderId, { signal }) => own(orderId, 'events', { signal }),
  disputes: (orderId, { signal }) => own(orderId, 'disputes', { signal }),
  settlements: (orderId, { signal }) => own(orderId, 'settlements', { signal }),
  logs: (orderId, subject, { signal }) =>
    own(orderId, `logs?${new URLSearchParams(Object.entries(subject) as [string, string][])}`, { signal }),
  duplicate: (orderId, _command, { idempotencyKey, signal }) =>
    own(orderId, 'duplicate', { method: 'POST', headers: { 'Klarna-Idempotency-Key': idempotencyKey }, signal }),
  billing: async (orderId, { address }, { idempotencyKey, signal }) => {
    const headers = { 'Content-Type': 'application/json', 'Klarna-Idempotency-Key': idempotencyKey }
    await own(orderId, 'billing', { method: 'PATCH', headers, body: JSON.stringify(address), signal })
  },
  subscribe(orderId, onChange) {
    const stream = new EventSource(`/shop/orders/${encodeURIComponent(orderId)}/changes`)
    const listener = () => onChange()
    stream.addEventListener('change', listener)
    stream.addEventListener('open', listener)
    return () => stream.close()
  },
}
