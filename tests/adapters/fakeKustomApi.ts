import { createKustomAdapter, type KustomAdapterOptions } from 'order-drawer/adapters/kustom'
import { OrderError, type Command, type OrderAdapter, type WriteContext } from 'order-drawer/core'
import { kustomJson } from './kustomJson'

/** One request as it left. */
export interface SentRequest {
  method: string
  url: string
  headers: Headers
  /** The JSON, parsed; undefined without a body. */
  body: unknown
  init: RequestInit
  signal: AbortSignal
}

type Answer = (request: SentRequest) => Response | Promise<Response>

/** A backend that records what it is asked and answers as told; until then as the API would. */
export function createFakeKustomApi(order: object = kustomJson()) {
  const sent: SentRequest[] = []
  const api = {
    sent,
    order,
    onRead: (() => jsonAnswer(api.order)) as Answer,
    onWrite: documentedAnswer as Answer,
    fetch: (async (input, init = {}) => {
      const { method = 'GET', headers, body, signal } = init
      if (!signal) throw new Error('A request that nothing can end.')
      const url = String(input)
      const request = { method, url, headers: new Headers(headers), body: parse(body), init, signal }
      signal.throwIfAborted()
      sent.push(request)
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
      return Promise.race([method === 'GET' ? api.onRead(request) : api.onWrite(request), aborted])
    }) as typeof fetch,
    /** The requests that would have changed something. */
    writes: () => sent.filter(({ method }) => method !== 'GET'),
  }
  return api
}

/** A fake backend and an adapter that asks it. */
export function adaptFakeApi(options: Partial<KustomAdapterOptions> = {}) {
  const api = createFakeKustomApi()
  const adapter = createKustomAdapter({ baseUrl: 'https://shop.example', fetch: api.fetch, ...options })
  return { api, adapter, read: (orderId: string) => adapter.getOrder(orderId, { signal: noAbort() }) }
}

/** Sends a command by the method of its name. */
export async function send(
  adapter: OrderAdapter,
  command: Command,
  context: Partial<WriteContext> = {},
  orderId = kustomJson().order_id,
): Promise<unknown> {
  const write = adapter[command.type] as (id: string, sent: Command, context: WriteContext) => Promise<unknown>
  return write(orderId, command, { signal: noAbort(), idempotencyKey: 'key-1', attempt: 1, ...context })
}

/** JSON with status 200. */
export function jsonAnswer(json: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(json), { headers: { 'Content-Type': 'application/json', ...headers } })
}

/** The answer that the API's reference names. */
export function documentedAnswer({ url }: { url: string }): Response {
  return new Response(null, { status: /\/(captures|refunds)$/.test(url) ? 201 : 204 })
}

/** An answer whose body begins, and goes on for ever. */
export function endlessAnswer({ signal }: SentRequest): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{'))
      signal.addEventListener('abort', () => controller.error(signal.reason))
    },
  })
  return new Response(body, { status: 201 })
}

/** The error that a call ends with. Fails the test if it ends well, or with anything but an OrderError. */
export async function failureOf(call: Promise<unknown>): Promise<OrderError> {
  const thrown = await call.then(
    (value) => new Error(`A failure was expected, not ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )
  if (!(thrown instanceof OrderError)) throw thrown
  return thrown
}

function noAbort(): AbortSignal {
  return new AbortController().signal
}

function parse(body: BodyInit | null | undefined): unknown {
  return body == null ? undefined : JSON.parse(String(body))
}
