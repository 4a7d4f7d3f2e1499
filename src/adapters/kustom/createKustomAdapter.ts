import type { OrderAdapter } from '../OrderAdapter'
import { createKustomCall, type KustomAccess } from './kustomCall'
import { createKustomReader } from './kustomReader'
import type { KustomSources } from './KustomSources'
import { createKustomWriter } from './kustomWriter'

/** How to reach the Order Management API. */
export interface KustomAdapterOptions {
  /**
   * Where `/ordermanagement/v1` is: your own server, which adds the API's credentials. `''` is the page's own origin.
   * Never a URL with credentials in it: whoever opens the page could read them.
   */
  baseUrl: string
  /** @default the global one; give your own for another origin's cookies. Its answers are read, never its exceptions. */
  fetch?: typeof fetch
  /** Sent with each request, such as a token against forgery; a function is asked anew each time. @default none */
  headers?: KustomAccess['headers']
  sources?: KustomSources
  /** The MID of the orders. @default none */
  merchantId?: string
  /** How long one answer is waited for, in milliseconds. @default 20 000, below the drawer's own 30 000 */
  timeoutMs?: number
}

/**
 * The Order Management API v1 of Kustom and Klarna as an adapter, through the host's own server.
 * Each write carries its idempotency key, so Retry is offered after an unknown outcome; each names the version that the
 * person saw: by `If-Match` where the backend gives an ETag, else by reading the order again just before.
 * A write answers with nothing, and the order is read anew. Throws a plain Error for a `baseUrl` that must not be.
 */
export function createKustomAdapter({ sources = {}, merchantId, ...access }: KustomAdapterOptions): OrderAdapter {
  checkBaseUrl(access.baseUrl)
  const call = createKustomCall(access)
  const getOrder = createKustomReader(call, sources, merchantId, access.timeoutMs)
  const write = createKustomWriter(call, getOrder)
  const { duplicate, billing, logs, subscribe } = sources
  return {
    idempotent: true,
    getOrder,
    capture: write,
    refund: write,
    cancel: write,
    release: write,
    extend: write,
    editLines: write,
    editReferences: write,
    editShipping: write,
    ...(duplicate && { duplicate: (...sent) => duplicate(...sent) }),
    ...(billing && { editBilling: (...sent) => billing(...sent) }),
    ...(logs && { getLogs: (...asked) => logs(...asked) }),
    ...(subscribe && { subscribe: (...asked) => subscribe(...asked) }),
  }
}

function checkBaseUrl(baseUrl: string): void {
  if (holdsCredentials(baseUrl)) {
    throw new Error(
      'order-drawer: createKustomAdapter: baseUrl holds credentials, which everybody who opens the page could read. Point it at your own server, which adds them to the request.',
    )
  }
  if (/[?#]/.test(baseUrl)) {
    throw new Error(
      'order-drawer: createKustomAdapter: baseUrl holds a query or a fragment, so that no path can follow. Give the part before /ordermanagement/v1 alone, and use headers for the rest.',
    )
  }
}

/** Asks the parser that fetch asks: it reads `https:key:secret@host` and line breaks within, too. */
function holdsCredentials(baseUrl: string): boolean {
  try {
    const { username, password } = new URL(baseUrl, 'ftp://origin.invalid')
    return username + password !== ''
  } catch {
    return false
  }
}
