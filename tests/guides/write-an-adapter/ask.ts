import { OrderError, type OrderErrorKind } from 'order-drawer/core'

/** Asks the server; whatever goes wrong is an OrderError that says whether something happened. */
export async function ask(url: string, init: RequestInit): Promise<unknown> {
  const { answer, text } = await fetchText(url, init)
  if (!answer.ok) throw toOrderError(answer, text)
  if (answer.status === 204) return undefined
  return parse(text) ?? fail('bad_response')
}

async function fetchText(url: string, init: RequestInit) {
  try {
    // Followed, a redirection to a page for signing in would pass as the answer to a capture.
    const answer = await fetch(url, { ...init, redirect: 'manual', cache: 'no-store' })
    return { answer, text: await answer.text() }
  } catch (cause) {
    throw new OrderError(init.signal?.aborted ? 'aborted' : 'network', { cause })
  }
}

const KINDS: Record<number, OrderErrorKind> = {
  400: 'validation',
  401: 'unauthorized',
  404: 'not_found',
  409: 'conflict',
  412: 'conflict',
  422: 'validation',
  429: 'rate_limited',
}

function toOrderError({ status, headers }: Response, text: string): OrderError {
  const { error_code: code, error_messages: messages, correlation_id: correlationId } = Object(parse(text)) as ErrorJson
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const refused = code === undefined ? 'forbidden' : 'rejected'
  const kind = status === 403 ? refused : (KINDS[status] ?? (status >= 500 ? 'server' : 'bad_response'))
  return new OrderError(kind, {
    ...(code !== undefined && { code }),
    ...(messages && { messages }),
    ...(correlationId !== undefined && { correlationId }),
    ...(seconds >= 0 && { retryAfterMs: seconds * 1000 }),
  })
}

interface ErrorJson {
  error_code?: string
  error_messages?: string[]
  correlation_id?: string
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fail(kind: OrderErrorKind): never {
  throw new OrderError(kind)
}
