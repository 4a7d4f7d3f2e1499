import { demoOrders } from 'order-drawer/adapters/memory'
import type { Db } from '../database/schema'
import { insertOrders } from '../orders/orderRows'
import { makeSeedOrder } from './makeSeedOrder'

/** How many orders one statement writes. */
const BATCH = 250

/** Fills an empty database with orders; one that has some is left as it is. @param tell hears how many are there */
export async function seedOrders(db: Db, count: number, now: Date, tell: (done: number) => void): Promise<void> {
  const some = await db.selectFrom('orders').select('id').limit(1).executeTakeFirst()
  if (some || count === 0) return
  // The orders of the demo show each state that an order can be in.
  const shown = demoOrders(() => now)
    // The API has no word for a refund that is not done.
    .filter(({ refunds }) => refunds.every(({ state = 'done' }) => state === 'done'))
    .slice(0, count)
  await insertOrders(db, shown, now)
  for (let done = shown.length; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done)
    await insertOrders(
      db,
      Array.from({ length: size }, (_, at) => makeSeedOrder(done + at, now)),
      now,
    )
    tell(done + size)
  }
}
