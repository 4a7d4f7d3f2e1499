import { createHash, randomUUID } from 'node:crypto'
import {
  applyCommand,
  checkCommand,
  type Command,
  type DuplicateResult,
  type Order,
  type Origin,
  type Permissions,
} from 'order-drawer/core'
import { type Connection, type Database, inTransaction } from './Database'
import { HttpError, refusal } from './HttpError'
import { readCommand } from './readCommand'
import { policy } from './rules'

/** A write as it came in. Who asks is what your session says, never what the body says. */
export interface WriteRequest {
  orderId: string
  body: unknown
  idempotencyKey: string
  expectedVersion: string | undefined
  actor: { permissions: Permissions; origin: Origin }
}

/** What is answered, and kept under the key: nothing, or what a duplicate made. */
export type Answer = DuplicateResult | null

const LINK_LIFE = 48 * 3_600_000

export async function carryOut(database: Database, request: WriteRequest): Promise<Answer> {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      return await inTransaction(database, (db) => tryOnce(db, request))
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
  throw new HttpError(409, 'CONFLICT', ['Others changed the order at the same time. Read it again.'])
}

async function tryOnce(db: Connection, request: WriteRequest): Promise<Answer> {
  const { orderId, expectedVersion, idempotencyKey, actor } = request
  const before = await findOrder(db, orderId)
  const kept = await findAnswer(db, request)
  if (kept) return kept.answer
  if (!before) throw new HttpError(404, 'NO_SUCH_ORDER', ['There is no order of this id.'])
  if (expectedVersion !== undefined && expectedVersion !== before.version) {
    throw new HttpError(409, 'CONFLICT', ['The order has changed since it was read.'])
  }

  const now = new Date()
  const command = readCommand(request.body)
  const issues = checkCommand(before, command, { now, policy, permissions: actor.permissions })
  if (issues.length > 0) throw refusal(issues)
  const after = applyCommand(before, command, { now, policy, id: randomUUID(), origin: actor.origin, idempotencyKey })

  const swap = 'update orders set version = version + 1, body = $1 where id = $2 and version = $3'
  const { rowCount } = await db.query(swap, [JSON.stringify(after), orderId, Number(before.version)])
  if (rowCount === 0) throw new Overtaken()
  const answer = answerOf(command, now)
  const keep = 'insert into idempotency_keys (key, request_hash, answer, created_at) values ($1, $2, $3, $4)'
  await db.query(keep, [idempotencyKey, hashOf(request), JSON.stringify(answer), now.toISOString()])
  return answer
}

/** The order as it is now. Keys of lines tell places: an edit may have added or removed some. */
export async function findOrder(db: Connection, orderId: string): Promise<Order | undefined> {
  const { rows } = await db.query('select version, body from orders where id = $1', [orderId])
  const [row] = rows
  if (!row) return undefined
  const order = JSON.parse(String(row['body'])) as Order
  const lines = order.lines.map((line, at) => ({ ...line, key: `line-${at}` }))
  return { ...order, lines, version: String(row['version']) }
}

/** What was answered under the key before. Another request under it is refused, whatever it asks for. */
async function findAnswer(db: Connection, request: WriteRequest): Promise<{ answer: Answer } | undefined> {
  const find = 'select request_hash, answer from idempotency_keys where key = $1'
  const { rows } = await db.query(find, [request.idempotencyKey])
  const [row] = rows
  if (!row) return undefined
  if (row['request_hash'] === hashOf(request)) return { answer: JSON.parse(String(row['answer'])) as Answer }
  throw new HttpError(409, 'IDEMPOTENCY_KEY_REUSED', ['This idempotency key was used for another request.'])
}

function answerOf({ type }: Command, now: Date): Answer {
  if (type !== 'duplicate') return null
  const expiresAt = new Date(now.getTime() + LINK_LIFE).toISOString()
  return { paymentLink: `https://pay.shop.example/${randomUUID()}`, expiresAt }
}

function hashOf({ orderId, body }: WriteRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([orderId, body]))
    .digest('hex')
}

/** Somebody else wrote the order first. */
class Overtaken extends Error {}

/** PostgreSQL's codes for a key that is taken, a transaction to be repeated, and a deadlock. */
const OVERTAKEN = ['23505', '40001', '40P01']

/** Also where two requests of one key meet: on the next try, the second finds the answer of the first. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Overtaken || OVERTAKEN.includes(String((error as { code?: unknown } | null)?.code))
}
