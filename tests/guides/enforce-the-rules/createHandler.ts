import { randomUUID } from 'node:crypto'
import { getCapabilities, type LogEntry, type Order, type Origin } from 'order-drawer/core'
import { carryOut, findOrder } from './carryOut'
import { type Database, inTransaction } from './Database'
import { HttpError, toAnswer } from './HttpError'
import { permissionsOf, policy } from './rules'

/** Who is signed in. */
export interface Person {
  email: string
  role: string
}

/** What the handler works with. */
export interface HandlerOptions {
  database: Database
  /** Your session: a cookie that you signed, a token that you check. */
  personOf(request: Request): Promise<Person | undefined>
  /** Told of each order that was written. */
  changed?(orderId: string): void
}

const PATH = /^\/api\/orders\/([^/]+)(?:\/(\w+))?$/

/** The API that the adapter of "Write an adapter" speaks with. */
export function createHandler({ database, personOf, changed }: HandlerOptions) {
  return async function handle(request: Request): Promise<Response> {
    const correlationId = randomUUID()
    try {
      const person = await personOf(request)
      if (!person) throw new HttpError(401, 'UNAUTHORIZED', ['Sign in first.'])
      const { pathname, searchParams } = new URL(request.url)
      const [, id = '', end] = PATH.exec(pathname) ?? []
      const orderId = decodeURIComponent(id)
      if (request.method === 'POST' && end === 'commands') {
        const answer = await write(database, request, orderId, person)
        changed?.(orderId)
        return answer ? Response.json(answer) : new Response(null, { status: 204 })
      }
      const order = await inTransaction(database, (db) => findOrder(db, orderId))
      if (!order) throw new HttpError(404, 'NO_SUCH_ORDER', ['There is no order of this id.'])
      if (end === 'logs') return Response.json(logsOf(order, searchParams))
      return Response.json(end === 'actions' ? actionsOf(order, person) : order)
    } catch (error) {
      return toAnswer(error, correlationId)
    }
  }
}

async function write(database: Database, request: Request, orderId: string, { email, role }: Person) {
  const idempotencyKey = request.headers.get('idempotency-key')
  if (!idempotencyKey) throw new HttpError(400, 'BAD_VALUE', ['Idempotency-Key: is required.'])
  const body: unknown = await request.json().catch(() => undefined)
  const origin: Origin = { kind: 'user', email }
  const actor = { permissions: permissionsOf(role), origin }
  const expectedVersion = request.headers.get('if-match') ?? undefined
  return carryOut(database, { orderId, body, idempotencyKey, expectedVersion, actor })
}

/** For clients that have no drawer, such as a warehouse's scanner: what this person may do now, and why not. */
function actionsOf(order: Order, { role }: Person) {
  return getCapabilities(order, { now: new Date(), policy, permissions: permissionsOf(role) })
}

/** What is logged of an order: here, what its events tell. */
function logsOf({ events = [] }: Order, asked: URLSearchParams): LogEntry[] {
  const found = events.filter(({ id, captureId, refundId }) => {
    const [event, capture, refund] = ['eventId', 'captureId', 'refundId'].map((name) => asked.get(name))
    return (!event || event === id) && (!capture || capture === captureId) && (!refund || refund === refundId)
  })
  return found.map(({ type, at }) => ({ at, action: type }))
}
