import { createHash } from 'node:crypto'
import type { Write } from 'order-drawer/core'
import { ApiError } from '../ApiError'
import type { Db } from '../database/schema'
import type { WriteAnswer } from './answerOf'

/** What makes a request the same as another one. */
export interface KeyedRequest {
  write: Write
  orderId: string
  /** The body, letter by letter: a retry sends the same. */
  text: string
  idempotencyKey: string | undefined
}

/** What was answered under the key before; ApiError 409 if that was another request. */
export async function findAnswer(db: Db, request: KeyedRequest): Promise<WriteAnswer | undefined> {
  const { idempotencyKey: key } = request
  if (key === undefined) return undefined
  const row = await db.selectFrom('idempotency_keys').selectAll().where('key', '=', key).executeTakeFirst()
  if (!row) return undefined
  if (row.payload_hash === hashOf(request)) return JSON.parse(row.answer) as WriteAnswer
  throw new ApiError(409, 'IDEMPOTENCY_KEY_REUSED', ['This idempotency key was used for another request.'])
}

/** Keeps the answer, in the transaction of what it answers to. */
export async function keepAnswer(db: Db, request: KeyedRequest, answer: WriteAnswer, now: Date): Promise<void> {
  const { idempotencyKey: key, orderId } = request
  if (key === undefined) return
  const row = { key, order_id: orderId, payload_hash: hashOf(request), answer: JSON.stringify(answer) }
  await db
    .insertInto('idempotency_keys')
    .values({ ...row, created_at: now.toISOString() })
    .execute()
}

function hashOf({ write, orderId, text }: KeyedRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([write, orderId, text]))
    .digest('hex')
}
