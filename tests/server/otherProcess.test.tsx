// @vitest-environment jsdom
import { randomUUID } from 'node:crypto'
import { cleanup, render, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OrderDrawer } from 'order-drawer'
import { createDrawerTester, makeOrder } from 'order-drawer/testing'
import { createServerAdapter } from '../../examples/server/createServerAdapter'
import { createTestFeed } from './setup/createTestFeed'
import { DATABASES, type TestDatabase } from './setup/databases'
import { type ServerProcess, startProcess } from './setup/startProcess'
import { startTestServer, type TestServer } from './setup/startTestServer'

/** Node's own fetch refuses the signals of jsdom. */
const send: typeof fetch = (url, { signal: _, ...init } = {}) => fetch(url, init)

describe.each(DATABASES)('On $name', ({ name, isSkipped, make }) => {
  describe.skipIf(isSkipped)(isSkipped ? 'skipped: PostgreSQL is not installed' : 'a change elsewhere', () => {
    let database: TestDatabase
    let mine: TestServer
    let other: ServerProcess | undefined

    beforeAll(async () => {
      database = await make()
      mine = await startTestServer(database.place)
      if (database.place.databaseUrl) other = await startProcess(database.place)
    })
    afterAll(async () => {
      await other?.kill()
      await mine.stop()
      await database.drop()
    })

    const through = name === 'PostgreSQL' ? 'the other process' : 'another client'
    it(`that is made through ${through} shows in an open drawer without a reload`, async () => {
      const order = makeOrder({ id: randomUUID() })
      await mine.put(order)
      const { url, headers } = mine
      const changes = createTestFeed(`${url}/api/changes`, headers)
      render(
        <OrderDrawer
          adapter={createServerAdapter({ baseUrl: url, headers, fetch: send, changes })}
          orderId={order.id}
        />,
      )
      const drawer = createDrawerTester({ timeoutMs: 30_000 })
      await drawer.atRest()
      expect(drawer.status()).toEqual(['Authorized'])
      const answer = await fetch(`${other?.url ?? url}/ordermanagement/v1/orders/${order.id}/captures`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ captured_amount: 30_000 }),
      })
      expect(answer.status).toBe(201)
      await waitFor(() => expect(drawer.status()).toEqual(['Partially captured']), { timeout: 30_000 })
      expect(drawer.timeline()[0]).toMatch(/Captured.*300.*API/)
      cleanup()
    })
  })
})
