import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { LogEntry, Write } from 'order-drawer/core'
import { ApiError } from '../ApiError'
import { toKustomJson } from '../api/toKustomJson'
import type { Backend, Env } from '../Backend'
import { carryOut } from '../orders/carryOut'
import { findOrder } from '../orders/orderRows'
import { sourceRoutes } from './sourceRoutes'

type Ask = Context<Env, '/:id'>

/** No body of the API is nested deeper than a tenth of this. */
const DEEPEST = 50

/** The writes of the API, and where they are sent. */
const WRITES: readonly (readonly [method: 'POST' | 'PATCH', path: string, write: Write])[] = [
  ['POST', '/captures', 'capture'],
  ['POST', '/refunds', 'refund'],
  ['POST', '/cancel', 'cancel'],
  ['POST', '/release-remaining-authorization', 'release'],
  ['POST', '/extend-authorization-time', 'extend'],
  ['POST', '/duplicate', 'duplicate'],
  ['PATCH', '/authorization', 'editLines'],
  ['PATCH', '/merchant-references', 'editReferences'],
]

/** The Order Management API v1 of one order, below its id; and what this server knows beyond it. */
export function orderRoutes(backend: Backend): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/:id', (context) => read(backend, context))
  for (const [method, path, write] of WRITES) {
    routes.on(method, `/:id${path}`, (context) => carry(backend, context as unknown as Ask, write))
  }
  routes.patch('/:id/customer-details', (context) => carry(backend, context))
  routes.route('/', sourceRoutes(backend))
  return routes
}

async function read(backend: Backend, context: Ask): Promise<Response> {
  const orderId = context.req.param('id')
  const found = await findOrder(backend.database.db, orderId)
  if (!found) throw new ApiError(404, 'NO_SUCH_ORDER', ['There is no order of this id.'])
  backend.log.add({ orderId, entry: logEntry(backend, context, 'Read order', undefined, { status: 200 }) })
  return context.json(toKustomJson(found.order), 200, { ETag: `"${found.version}"` })
}

async function carry(backend: Backend, context: Ask, named?: Write): Promise<Response> {
  const orderId = context.req.param('id')
  const text = await context.req.text()
  let body: unknown
  const logOf = (answer: Answered) => logEntry(backend, context, named ?? 'edit customer', body, answer)
  try {
    body = readJson(text)
    const write = named ?? customerWrite(body)
    const {
      status,
      headers,
      body: told,
    } = await carryOut(backend, {
      write,
      orderId,
      text,
      body,
      actor: context.get('actor'),
      idempotencyKey: readKey(context.req.header('klarna-idempotency-key')),
      expectedVersion: readIfMatch(context.req.header('if-match')),
      logOf,
    })
    return told ? context.json(told, status as ContentfulStatusCode, headers) : context.body(null, status, headers)
  } catch (error) {
    if (error instanceof ApiError) {
      const { status, code, messages } = error
      backend.log.add({ orderId, entry: logOf({ status, body: { code, messages } }) })
    }
    throw error
  }
}

/** The API has one call for both addresses. */
function customerWrite(body: unknown): Write {
  const { shipping_address: shipping, billing_address: billing } = Object(body) as Record<string, unknown>
  if (shipping && billing) throw new ApiError(400, 'BAD_VALUE', ['Send shipping_address and billing_address apart.'])
  return billing ? 'editBilling' : 'editShipping'
}

function readJson(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new ApiError(400, 'BAD_VALUE', [`The body is nested deeper than ${DEEPEST}.`])
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    throw new ApiError(400, 'BAD_VALUE', ['The body is no JSON.'])
  }
}

/** How deep the brackets of JSON are nested: what is very deep breaks whoever walks through it. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function readKey(header: string | undefined): string | undefined {
  if (header === undefined || (header !== '' && header.length <= 255)) return header
  throw new ApiError(400, 'BAD_VALUE', ['Klarna-Idempotency-Key: must have 1 to 255 characters.'])
}

/** A proxy that packs answers makes a strong tag a weak one: it names the same version. */
function readIfMatch(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined
  const version = /^\s*(?:W\/)?"(\d+)"\s*$/.exec(header)?.[1]
  // A tag of another kind is never that of an order.
  return version === undefined ? -1 : Number(version)
}

/** What a log tells of an answer. */
interface Answered {
  status: number
  headers?: object
  body?: unknown
}

function logEntry(
  { now }: Backend,
  { req, get }: Ask,
  action: string,
  body: unknown,
  { status, ...answer }: Answered,
): LogEntry {
  const key = req.header('klarna-idempotency-key')
  return {
    at: now().toISOString(),
    action,
    method: req.method,
    url: req.path,
    status,
    correlationId: get('correlationId'),
    request: { headers: { ...(key !== undefined && { 'Klarna-Idempotency-Key': key }) }, body },
    response: { headers: { 'Correlation-Id': get('correlationId'), ...answer.headers }, body: answer.body },
  }
}
