import { OrderError } from '../OrderError'
import { unsent } from '../unsent'
import type { KustomAnswer } from './kustomErrors'
import { PATIENCE, withPatience } from './withPatience'

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
  /** What is gone of the wait already, in milliseconds. @default 0 */
  spentMs?: number
}

/**
 * Asks the API. It rejects with OrderError `network`, `timeout`, `aborted`, or `offline` where the request could not even
 * be made; every answer that came is given back, whatever its status.
 */
export type KustomCall = (request: KustomSend) => Promise<KustomAnswer>

/** A way to ask the API. */
export function createKustomCall({ baseUrl, headers, timeoutMs = PATIENCE, ...access }: KustomAccess): KustomCall {
  const base = baseUrl.replace(/\/+$/, '')
  return async function call({ method, path, body, signal, spentMs = 0, ...own }: KustomSend): Promise<KustomAnswer> {
    let sent = false
    const ask = async (patience: AbortSignal) => {
      const init = await makeInit(headers, own.headers, body)
      // What comes too late must not be sent: the person may have done something else by then.
      patience.throwIfAborted()
      sent = true
      // A redirection to a page for signing in must not pass as the answer to a write.
      const how = { method, redirect: 'manual', cache: 'no-store', signal: patience } as const
      try {
        return await readAnswer(await (access.fetch ?? globalThis.fetch)(`${base}${path}`, { ...init, ...how }))
      } catch (cause) {
        throw new OrderError('network', { cause })
      }
    }
    return withPatience(timeoutMs - spentMs, signal, ask).catch((error: OrderError) => {
      throw sent || error.kind === 'aborted' ? error : unsent(error)
    })
  }
}

/** `.` and `..` cannot be named by a URL, it would be that of another thing; nor can nothing. */
export function checkOrderId(orderId: string): void {
  if (/^\.{0,2}$/.test(orderId)) throw new OrderError('not_found')
}

async function readAnswer(response: Response): Promise<KustomAnswer> {
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** Where the host's own headers cannot be had, or are none, nothing was sent. */
async function makeInit(
  given: KustomAccess['headers'],
  own: KustomSend['headers'] = {},
  body: object | undefined,
): Promise<RequestInit> {
  try {
    const headers = new Headers(typeof given === 'function' ? await given() : given)
    headers.set('Accept', 'application/json')
    if (body) headers.set('Content-Type', 'application/json')
    for (const [name, value] of Object.entries(own)) if (value !== undefined) headers.set(name, value)
    return { headers, ...(body && { body: JSON.stringify(body) }) }
  } catch (cause) {
    throw cause instanceof OrderError ? cause : new OrderError('offline', { code: 'NO_HEADERS', cause })
  }
}
