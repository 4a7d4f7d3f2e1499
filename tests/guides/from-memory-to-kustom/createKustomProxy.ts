import type { Write } from 'order-drawer/core'

/** Each call that is forwarded, and what a person must be allowed to do for it. Nothing else is. */
const CALLS = new Map<string, Write | 'read'>([
  ['GET', 'read'],
  ['POST captures', 'capture'],
  ['POST refunds', 'refund'],
  ['POST cancel', 'cancel'],
  ['POST release-remaining-authorization', 'release'],
  ['POST extend-authorization-time', 'extend'],
  ['PATCH authorization', 'editLines'],
  ['PATCH merchant-references', 'editReferences'],
  ['PATCH customer-details', 'editShipping'],
])
const PATH = /^\/ordermanagement\/v1\/orders\/([\w-]+)(?:\/([a-z-]+))?$/
const ASKED = ['content-type', 'klarna-idempotency-key', 'if-match']
const ANSWERED = ['content-type', 'etag', 'retry-after', 'correlation-id', 'capture-id', 'refund-id']

/** What your server knows and the browser must not. */
export interface KustomProxyOptions {
  /** The API's base URL, without a slash at its end. */
  apiUrl: string
  username: string
  password: string
  /** Of your admin: https://admin.shop.example */
  origin: string
  /** Your session: whether the person may make the call; `undefined` if nobody is signed in. */
  isAllowed(request: Request, call: Write | 'read', orderId: string): Promise<boolean | undefined>
}

export function createKustomProxy({ apiUrl, username, password, origin, isAllowed }: KustomProxyOptions) {
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

  return async function proxy(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const [, orderId = '', end] = PATH.exec(pathname) ?? []
    const call = orderId && CALLS.get(end === undefined ? request.method : `${request.method} ${end}`)
    if (!call) return refuse(404, 'NO_SUCH_CALL', 'There is no such call here.')
    if (call !== 'read' && request.headers.get('origin') !== origin) {
      return refuse(403, 'FOREIGN_ORIGIN', 'The request comes from a page of another site.')
    }
    const isTheirs = await isAllowed(request, call, orderId)
    if (isTheirs === undefined) return refuse(401, 'UNAUTHORIZED', 'Sign in first.')
    if (!isTheirs) return refuse(403, 'NOT_PERMITTED', 'You may not do this.')
    const body = (await request.text()) || null
    const headers = pick(request.headers, ASKED)
    headers.set('Authorization', authorization)
    try {
      // Without request.signal: a browser that gives up must not stop a capture halfway. And once, never again.
      const answer = await fetch(`${apiUrl}${pathname}`, { method: request.method, headers, body, redirect: 'error' })
      const text = await answer.text()
      if (answer.status === 401) return refuse(403, 'WRONG_CREDENTIALS', 'The shop could not sign in to the API.')
      const told = pick(answer.headers, ANSWERED)
      told.set('Cache-Control', 'no-store')
      return new Response(text || null, { status: answer.status, headers: told })
    } catch {
      return refuse(502, 'NO_ANSWER', 'The API did not answer. Nobody knows yet whether it did what was asked.')
    }
  }
}

function pick(headers: Headers, names: readonly string[]): Headers {
  return new Headers([...headers].filter(([name]) => names.includes(name)))
}

function refuse(status: 401 | 403 | 404 | 502, code: string, message: string): Response {
  return Response.json({ error_code: code, error_messages: [message] }, { status })
}
