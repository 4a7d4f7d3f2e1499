import { randomUUID } from 'node:crypto'
import {
  applyCommand,
  checkCommand,
  type Command,
  getCapabilities,
  type Order,
  type OrderEvent,
} from 'order-drawer/core'
import { ApiError } from '../ApiError'
import type { Actor } from '../access/Actor'
import { permissionsOf } from '../roles'
import { readCommand } from '../api/readCommand'
import { refusal } from '../api/refusal'
import type { Backend } from '../Backend'
import { announce, type Change } from '../changes'
import type { Db } from '../database/schema'
import { logRow, type Logged } from '../RequestLog'
import { answerOf, type WriteAnswer } from './answerOf'
import { findAnswer, keepAnswer, type KeyedRequest } from './idempotency'
import { eventRow, findOrder, type StoredOrder, swapOrder } from './orderRows'

/** A write as it was asked for. */
export interface WriteRequest extends KeyedRequest {
  /** What the body's text says. */
  body: unknown
  actor: Actor
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
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return await tryOnce(backend, request)
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
  const kept = await findAnswer(backend.database.db, request)
  if (kept) return kept
  throw new ApiError(409, 'CONFLICT', ['Others changed the order at the same time. Read it again.'])
}

async function tryOnce(backend: Backend, request: WriteRequest): Promise<WriteAnswer> {
  const { orderId } = request
  const { db } = backend.database
  const done = await db.transaction().execute(async (transaction): Promise<{ answer: WriteAnswer; told?: Change }> => {
    // The order first: were it read after the key, a retry that meets its own first attempt would find no key and then
    // another version, and be told that nothing happened.
    const before = await findOrder(transaction, orderId)
    if (!before) throw new ApiError(404, 'NO_SUCH_ORDER', ['There is no order of this id.'])
    checkRole(request, before)
    const kept = await findAnswer(transaction, request)
    if (kept) {
      backend.log.add({ orderId, entry: request.logOf(kept) })
      return { answer: kept }
    }
    checkVersion(request, before)
    const made = change(backend, request, before)
    if (made.order && !(await swapOrder(transaction, before, made.order, backend.now()))) throw new Overtaken()
    await record(transaction, backend, request, made)
    if (!made.order) return { answer: made.answer }
    const told = await announce(transaction, backend.database, { orderId, version: made.version })
    return { answer: made.answer, told }
  })
  if (done.told) backend.changes.tell(done.told)
  return done.answer
}

/** What a write makes of an order. */
interface Made {
  /** Absent where the order is already as it was asked to be. */
  order?: Order
  events: OrderEvent[]
  version: number
  answer: WriteAnswer
}

/** Asks the rules and applies the command. */
function change({ now }: Backend, request: WriteRequest, { order, version }: StoredOrder): Made {
  const { write, actor, idempotencyKey } = request
  const at = now()
  const command = readCommand(write, request.body, order)
  const issues = checkCommand(order, command, { now: at, permissions: permissionsOf(actor.role) })
  if (issues.length > 0 && issues.every(({ code }) => code === 'nothing_changed')) {
    return { events: [], version, answer: answerOf(write, order.id, '', at) }
  }
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
  const { orderId } = request
  const { events, version, answer } = made
  const rows = events.map((event) => eventRow(orderId, event, version))
  if (rows.length > 0) await db.insertInto('events').values(rows).execute()
  await keepAnswer(db, request, answer, now())
  const [event] = events
  const about = { eventId: event?.id, captureId: event?.captureId, refundId: event?.refundId }
  await db
    .insertInto('logs')
    .values(logRow({ orderId, entry: request.logOf(answer), ...about }))
    .execute()
}

/** Before anything else is told: also what a key answered is not for everybody. */
function checkRole({ write, actor }: WriteRequest, { order }: StoredOrder): void {
  const verdict = getCapabilities(order, { permissions: permissionsOf(actor.role) })[write]
  if (verdict.allowed || verdict.reason !== 'not_permitted') return
  throw new ApiError(403, 'NOT_PERMITTED', [`The role ${actor.role} may not do this: ${write}.`])
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
