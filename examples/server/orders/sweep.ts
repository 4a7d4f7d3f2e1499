import type { OrderEvent } from 'order-drawer/core'
import type { Backend } from '../Backend'
import { announce } from '../changes'
import { eventRow, findOrder, swapOrder } from './orderRows'

/** How often, in milliseconds. */
const PAUSE = 30_000

/** How many orders one round lets expire. */
const BATCH = 200

const DAY = 86_400_000

/** How long logs and keys are kept, in milliseconds. */
const KEPT = 30 * DAY

/** Does what time does to orders, now and then: authorizations expire, logs and keys of 30 days ago are forgotten. */
export function startSweeping(backend: Backend): () => void {
  const timer = setInterval(() => {
    sweep(backend).catch((error: Error) => console.error(`sweep: ${error.message}`))
  }, PAUSE)
  timer.unref()
  return () => clearInterval(timer)
}

/** One round. */
export async function sweep(backend: Backend): Promise<void> {
  const { db } = backend.database
  const now = backend.now()
  const lapsed = await db
    .selectFrom('orders')
    .select('id')
    .where('status', '=', 'authorized')
    .where('expires_at', '<=', now.toISOString())
    .limit(BATCH)
    .execute()
  for (const { id } of lapsed) await expire(backend, id, now)
  if (lapsed.length === BATCH) return sweep(backend)
  const limit = new Date(now.getTime() - KEPT).toISOString()
  await db.deleteFrom('logs').where('at', '<', limit).execute()
  await db.deleteFrom('idempotency_keys').where('created_at', '<', limit).execute()
}

async function expire({ database, changes }: Backend, orderId: string, now: Date): Promise<void> {
  const change = await database.db.transaction().execute(async (db) => {
    const before = await findOrder(db, orderId)
    if (before?.order.status !== 'authorized') return undefined
    const at = before.order.expiresAt ?? now.toISOString()
    const event: OrderEvent = { id: 'expired', type: 'expired', at, origin: { kind: 'system' } }
    const swapped = await swapOrder(db, before, { ...before.order, status: 'expired' }, now)
    if (!swapped) return undefined
    await db
      .insertInto('events')
      .values(eventRow(orderId, event, before.version + 1))
      .execute()
    return announce(db, database, { orderId, version: before.version + 1 })
  })
  if (change) changes.tell(change)
}
