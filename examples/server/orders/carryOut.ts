import { createHash, randomUUID } from 'node:crypto'
import { applyCommand, checkCommand, type Command, type Order, type OrderEvent, type Write } from 'order-drawer/core'
import { ApiError } from '../ApiError'
import type { Actor } from '../access/Actor'
import { mayWrite, permissionsOf } from '../roles'
import { readCommand } from '../api/readCommand'
import { refusal } from '../api/refusal'
import type { Backend } from '../Backend'
import { announce, type Change } from '../changes'
import type { Db } from '../database/schema'
import { logRow, type Logged } from '../RequestLog'
import { answerOf, type WriteAnswer } from './answerOf'
import { eventRow, findOrder, type StoredOrder, swapOrder } from './orderRows'

/** A write as it was asked for. */
export interface WriteRequest {
  write: Write
  orderId: string
  /** The body as it was sent, and as it was read. */
  text: string
  body: unknown
  actor: Actor
  /** Without one, a request that is sent twice counts twice. */
  idempotencyKey: string | undefined
  /** The version that the order must have; any, if absent. */
  expectedVersion: number | undefined
  /** How the request is logged, once its answer is known. */
  logOf: (answer: WriteAnswer) => Logged['entry']
}

/** How often a write is tried anew that others overtook, where its client did not name a version. */
const TRIES = 20

/**
 * Carries a write out, all of it or nothing: the order, its event, the answer under its key and the log are one
 * transaction. Throws ApiError.
 */
export async function carryOut(backend: Backend, request: WriteRequest): Promise<WriteAnswer> {
  const { write, actor } = request
  if (!mayWrite(actor.role, write)) {
    throw new ApiError(403, 'NOT_PERMITTED', [`The role ${actor.role} may not do this: ${write}.`])
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return await tryOnce(backend, request)
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
  throw new ApiError(409, 'CONFLICT', ['Others changed the order at the same time. Read it again.'])
}

async function tryOnce(backend: Backend, request: WriteRequest): Promise<WriteAnswer> {
  const { orderId } = request
  const { db } = backend.database
  const done = await db.transaction().execute(async (transaction): Promise<{ answer: WriteAnswer; told?: Change }> => {
    const kept = await findAnswer(transaction, request)
    if (kept) return { answer: kept }
    const before = await findOrder(transaction, orderId)
    if (!before) throw new ApiError(404, 'NO_SUCH_ORDER', ['There is no order of this id.'])
    checkVersion(request, before)
    const made = change(backend, request, before)
    if (!made) return { answer: answerOf(request.write, orderId, '', backend.now()) }
    if (!(await swapOrder(transaction, before, made.order, backend.now()))) throw new Overtaken()
    await record(transaction, backend, request, made)
    const told = await announce(transaction, backend.database, { orderId, version: made.version })
    return { answer: made.answer, told }
  })
  if (done.told) backend.changes.tell(done.told)
  return done.answer
}

/** What a write makes of an order. */
interface Made {
  order: Order
  events: OrderEvent[]
  version: number
  answer: WriteAnswer
}

/** Asks the rules and applies the command; `undefined` if the order is already as it was asked to be. */
function change({ now }: Backend, request: WriteRequest, { order, version }: StoredOrder): Made | undefined {
  const { write, actor, idempotencyKey } = request
  const at = now()
  const command = readCommand(write, request.body, order)
  const issues = checkCommand(order, command, { now: at, permissions: permissionsOf(actor.role) })
  if (issues.length > 0 && issues.every(({ code }) => code === 'nothing_changed')) return undefined
  if (issues.length > 0) throw refusal(write, issues)
  const id = randomUUID()
  const after = applyCommand(order, command, { now: at, id, origin: actor.origin, idempotencyKey })
  const { events = [], ...rest } = after
  return {
    order: { ...rest, lines: inPlace(rest.lines, command) },
    events,
    version: version + 1,
    answer: answerOf(write, order.id, id, at),
  }
}

/** Keys tell places, as for every reader of the API. */
function inPlace(lines: Order['lines'], { type }: Command): Order['lines'] {
  return type === 'editLines' ? lines.map((line, at) => ({ ...line, key: `line-${at}` })) : lines
}

/** The event, the answer under its key, and the log, beside the order that was just written. */
async function record(db: Db, { now }: Backend, request: WriteRequest, made: Made): Promise<void> {
  const { orderId, idempotencyKey: key } = request
  const { events, version, answer } = made
  await db
    .insertInto('events')
    .values(events.map((event) => eventRow(orderId, event, version)))
    .execute()
  if (key !== undefined) {
    const row = { key, order_id: orderId, payload_hash: hashOf(request), answer: JSON.stringify(answer) }
    await db
      .insertInto('idempotency_keys')
      .values({ ...row, created_at: now().toISOString() })
      .execute()
  }
  const [event] = events
  const about = { eventId: event?.id, captureId: event?.captureId, refundId: event?.refundId }
  await db
    .insertInto('logs')
    .values(logRow({ orderId, entry: request.logOf(answer), ...about }))
    .execute()
}

/** What was answered under the key before; ApiError 409 if that was another request. */
async function findAnswer(db: Db, request: WriteRequest): Promise<WriteAnswer | undefined> {
  const { idempotencyKey: key } = request
  if (key === undefined) return undefined
  const row = await db.selectFrom('idempotency_keys').selectAll().where('key', '=', key).executeTakeFirst()
  if (!row) return undefined
  if (row.payload_hash === hashOf(request)) return JSON.parse(row.answer) as WriteAnswer
  throw new ApiError(409, 'IDEMPOTENCY_KEY_REUSED', ['This idempotency key was used for another request.'])
}

/** Of what was sent, letter by letter: a retry sends the same. */
function hashOf({ write, orderId, text }: WriteRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([write, orderId, text]))
    .digest('hex')
}

function checkVersion({ expectedVersion }: WriteRequest, { version }: StoredOrder): void {
  if (expectedVersion === undefined || expectedVersion === version) return
  throw new ApiError(412, 'VERSION_MISMATCH', ['The order has changed since it was read. Read it again.'])
}

/** Somebody else wrote the order first. */
class Overtaken extends Error {}

/** PostgreSQL's codes for a key that is taken, a transaction to be repeated, and a deadlock. */
const OVERTAKEN = ['23505', '40001', '40P01']

/** Also where two requests of one key meet: the second finds the answer of the first. */
function isOvertaken(error: unknown): boolean {
  const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string }
  return error instanceof Overtaken || OVERTAKEN.includes(String(code)) || /UNIQUE constraint failed/.test(message)
}
