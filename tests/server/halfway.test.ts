import { randomUUID } from 'node:crypto'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeOrder } from 'order-drawer/testing'
import { createApp } from '../../examples/server/createApp'
import { findEvents, findOrder } from '../../examples/server/orders/orderRows'
import { DATABASES, type TestDatabase } from './setup/databases'
import { startTestServer, type TestServer } from './setup/startTestServer'

/** More statements than a write has. */
const MOST = 30

/** Fails the statement of this number, counted from 1, as a lost connection would. */
class FailingAt implements KyselyPlugin {
  seen = 0
  constructor(readonly number: number) {}
  transformQuery({ node }: Parameters<KyselyPlugin['transformQuery']>[0]) {
    this.seen += 1
    if (this.seen === this.number) throw new Error('the connection is gone')
    return node
  }
  async transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]) {
    return result
  }
}

describe.each(DATABASES)('On $name', ({ isSkipped, make }) => {
  describe.skipIf(isSkipped)(isSkipped ? 'skipped: PostgreSQL is not installed' : 'a write that fails halfway', () => {
    let database: TestDatabase
    let server: TestServer

    beforeAll(async () => {
      database = await make()
      server = await startTestServer(database.place)
    })
    afterAll(async () => {
      await server.stop()
      await database.drop()
    })

    async function traces(orderId: string) {
      const { db } = server.backend.database
      const rowsOf = (table: 'idempotency_keys' | 'logs') =>
        db.selectFrom(table).select('order_id').where('order_id', '=', orderId).execute()
      return {
        order: await findOrder(db, orderId),
        events: await findEvents(db, orderId),
        keys: (await rowsOf('idempotency_keys')).length,
        logs: (await rowsOf('logs')).length,
      }
    }

    it('leaves nothing behind, whichever statement it was, and is done once by its retry', async () => {
      const told = vi.spyOn(console, 'error').mockImplementation(() => {})
      const { backend } = server
      let failed = 0
      for (let number = 1; number <= MOST; number += 1) {
        const order = makeOrder({ id: randomUUID() })
        await server.put(order)
        const before = await traces(order.id)
        const plugin = new FailingAt(number)
        const failing = { ...backend, database: { ...backend.database, db: backend.database.db.withPlugin(plugin) } }
        const request = () =>
          new Request(`http://localhost/ordermanagement/v1/orders/${order.id}/captures`, {
            method: 'POST',
            headers: { ...server.headers, 'Klarna-Idempotency-Key': order.id },
            body: JSON.stringify({ captured_amount: 100 }),
          })
        const first = await createApp(failing).fetch(request())
        if (first.status === 201) break
        failed += 1
        expect(first.status).toBe(500)
        expect(await traces(order.id)).toEqual(before)
        const retried = await createApp(backend).fetch(request())
        expect(retried.status).toBe(201)
        const after = await traces(order.id)
        expect(after.order?.order.captures.map(({ amount }) => amount)).toEqual([100])
        expect({ events: after.events.length, keys: after.keys, logs: after.logs }).toEqual({
          events: 1,
          keys: 1,
          logs: 1,
        })
      }
      // Who asks, the key, the order, the swap, the event, the key again, the log; on PostgreSQL the news too.
      expect(failed).toBeGreaterThanOrEqual(7)
      expect(told).toHaveBeenCalledTimes(failed)
    })
  })
})
