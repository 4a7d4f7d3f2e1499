// @vitest-environment jsdom
import { randomUUID } from 'node:crypto'
import { cleanup, render } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { OrderDrawer } from 'order-drawer'
import { createDrawerTester, makeOrder } from 'order-drawer/testing'
import { createServerAdapter } from '../../examples/server/createServerAdapter'
import { type OpenDatabase, openDatabase } from '../../examples/server/database/openDatabase'
import { findEvents, findOrder, insertOrders } from '../../examples/server/orders/orderRows'
import { ALL } from '../harness/slow'
import { DATABASES, type TestDatabase } from './setup/databases'
import { type ServerProcess, startProcess } from './setup/startProcess'

const TIMES = ALL ? 20 : 5
const headers = { Authorization: `Basic ${btoa('demo:demo')}` }
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe.each(DATABASES)('On $name', ({ isSkipped, make }) => {
  describe.skipIf(isSkipped)(isSkipped ? 'skipped: PostgreSQL is not installed' : 'a server that is killed', () => {
    let database: TestDatabase
    let server: ServerProcess
    let open: OpenDatabase

    beforeAll(async () => {
      database = await make()
      server = await startProcess(database.place)
      open = openDatabase(database.place)
    })
    afterEach(cleanup)
    afterAll(async () => {
      await server.kill()
      await open.close()
      await database.drop()
    })

    /** Kills the server so many milliseconds after it was sent a capture; the answer, if there was one, is lost. */
    function killingFetch(ms: number): typeof fetch {
      let isArmed = true
      return async (url, { signal: _, ...init } = {}) => {
        if (init.method !== 'POST' || !isArmed) return fetch(url, init)
        isArmed = false
        const answer = fetch(url, init).catch(() => undefined)
        await pause(ms)
        await server.kill()
        await answer
        throw new TypeError('Failed to fetch')
      }
    }

    it(`captures once when it dies between a capture and its answer and the drawer retries: ${TIMES} times of ${TIMES}`, async () => {
      const outcomes: unknown[] = []
      for (let n = 0; n < TIMES; n += 1) {
        const order = makeOrder({ id: randomUUID() })
        await insertOrders(open.db, [order], new Date())
        const adapter = createServerAdapter({ baseUrl: server.url, headers, fetch: killingFetch(n) })
        render(<OrderDrawer adapter={adapter} orderId={order.id} />)
        const drawer = createDrawerTester({ timeoutMs: 30_000 })
        await drawer.capture({ amount: 30_000 })
        const asked = drawer.notice()
        await server.restart()
        await drawer.retry()
        const stored = await findOrder(open.db, order.id)
        const events = await findEvents(open.db, order.id)
        outcomes.push({
          isUnknown: /We do not know yet/.test(asked ?? ''),
          captures: stored?.order.captures.map(({ amount }) => amount),
          captured: stored?.order.capturedAmount,
          events: events.filter(({ type }) => type === 'captured').length,
          shown: drawer.status(),
        })
        cleanup()
      }
      const once = { isUnknown: true, captures: [30_000], captured: 30_000, events: 1, shown: ['Partially captured'] }
      expect(outcomes).toEqual(Array.from({ length: TIMES }, () => once))
    }, 300_000)
  })
})
