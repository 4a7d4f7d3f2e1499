import { OrderError } from '../OrderError'
import type { KustomAnswer } from './kustomErrors'

/** Where the API is, and how it is asked. */
export interface KustomAccess {
  baseUrl: string
  fetch?: typeof fetch | undefined
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  timeoutMs?: number | undefined
}

/** One request. */
interface KustomSend {
  method: string
  path: string
  body?: object | undefined
  headers?: Record<string, string | undefined>
  signal: AbortSignal
}

/**
 * Asks the API. It rejects with OrderError `network`, `timeout`, `aborted`, or `offline` where the request could not even
 * be made; every answer that came is given back, whatever its status.
 */
export type KustomCall = (request: KustomSend) => Promise<KustomAnswer>

/** How long an answer is waited for, in milliseconds: less than the drawer's own wait of 30 seconds. */
const TIMEOUT = 20_000

/** A way to ask the API. */
export function createKustomCall({ baseUrl, headers, timeoutMs = TIMEOUT, ...access }: KustomAccess): KustomCall {
  const base = baseUrl.replace(/\/+$/, '')
  return async function call({ method, path, body, signal, ...own }: KustomSend): Promise<KustomAnswer> {
    const init = await makeInit(headers, own.headers, body)
    const patience = new AbortController()
    const stop = () => patience.abort()
    const timer = setTimeout(stop, timeoutMs)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    try {
      const ask = access.fetch ?? globalThis.fetch
      // A redirection to a page for signing in must not pass as the answer to a write.
      const how = { method, redirect: 'manual', cache: 'no-store', signal: patience.signal } as const
      return await readAnswer(await ask(`${base}${path}`, { ...init, ...how }))
    } catch (cause) {
      throw new OrderError(signal.aborted ? 'aborted' : patience.signal.aborted ? 'timeout' : 'network', { cause })
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }
}

/** `.` and `..` cannot be named by a URL, it would be that of another thing; nor can nothing. */
export function checkOrderId(orderId: string): void {
  if (/^\.{0,2}$/.test(orderId)) throw new OrderError('not_found')
}

async function readAnswer(response: Response): Promise<KustomAnswer> {
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function makeInit(
  given: KustomAccess['headers'],
  own: KustomSend['headers'] = {},
  body: object | undefined,
): Promise<RequestInit> {
  const headers = new Headers(await headersOf(given))
  headers.set('Accept', 'application/json')
  if (body) headers.set('Content-Type', 'application/json')
  for (const [name, value] of Object.entries(own)) if (value !== undefined) headers.set(name, value)
  return { headers, ...(body && { body: JSON.stringify(body) }) }
}

/** The host's own headers; where they cannot be had, nothing was sent. */
async function headersOf(given: KustomAccess['headers']): Promise<HeadersInit | undefined> {
  try {
    return typeof given === 'function' ? await given() : given
  } catch (cause) {
    throw cause instanceof OrderError ? cause : new OrderError('offline', { code: 'NO_HEADERS', cause })
  }
}
