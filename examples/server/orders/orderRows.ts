import { getDisplayStatus, type Order, type OrderEvent } from 'order-drawer/core'
import type { Db, Tables } from '../database/schema'
import { wordsOf } from './wordsOf'

/** An order at one version. */
export interface StoredOrder {
  order: Order
  version: number
}

/** Reads an order; `undefined` where there is none. Its events stay where they are. */
export async function findOrder(db: Db, orderId: string): Promise<StoredOrder | undefined> {
  const row = await db.selectFrom('orders').select(['version', 'body']).where('id', '=', orderId).executeTakeFirst()
  return row && { order: JSON.parse(row.body) as Order, version: row.version }
}

/** The order's audit trail, oldest first. */
export async function findEvents(db: Db, orderId: string): Promise<OrderEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select('body')
    .where('order_id', '=', orderId)
    .orderBy('version')
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => JSON.parse(body) as OrderEvent)
}

/** Puts the order in the place of the given version; false if somebody else was faster. */
export async function swapOrder(db: Db, before: StoredOrder, after: Order, now: Date): Promise<boolean> {
  const { id: _, ...row } = rowOf(after, before.version + 1, now)
  const { numUpdatedRows } = await db
    .updateTable('orders')
    .set(row)
    .where('id', '=', after.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const words = wordsOf(after)
  if (words.join(' ') !== wordsOf(before.order).join(' ')) {
    await db.deleteFrom('order_words').where('order_id', '=', after.id).execute()
    await db
      .insertInto('order_words')
      .values(words.map((word) => ({ word, order_id: after.id })))
      .execute()
  }
  return true
}

/** Writes new orders with their events, all at once. */
export async function insertOrders(db: Db, orders: readonly Order[], now: Date): Promise<void> {
  if (orders.length === 0) return
  await db
    .insertInto('orders')
    .values(orders.map((order) => rowOf(order, 1, now)))
    .execute()
  const words = orders.flatMap((order) => wordsOf(order).map((word) => ({ word, order_id: order.id })))
  const events = orders.flatMap(({ id, events = [] }) => events.map((event) => eventRow(id, event, 1)))
  await db.insertInto('order_words').values(words).execute()
  if (events.length > 0) await db.insertInto('events').values(events).execute()
}

/** A row of the audit trail. */
export function eventRow(orderId: string, event: OrderEvent, version: number): Tables['events'] {
  return { order_id: orderId, id: event.id, version, body: JSON.stringify(event) }
}

function rowOf(order: Order, version: number, now: Date): Tables['orders'] {
  const { events: _, version: __, ...body } = order
  const { lifecycle, disputed } = getDisplayStatus(order, now)
  return {
    id: order.id,
    version,
    // An authorization that has lapsed is the sweep's to end.
    status: order.status === 'authorized' ? order.status : lifecycle,
    disputed: disputed ? 1 : 0,
    created_at: order.createdAt,
    expires_at: order.expiresAt ?? null,
    amount: order.amount,
    body: JSON.stringify(body),
  }
}
