import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeOrder, runAdapterContract } from 'order-drawer/testing'
import { createServerAdapter } from '../../examples/server/createServerAdapter'
import { createTestFeed } from './setup/createTestFeed'
import { DATABASES, type TestDatabase } from './setup/databases'
import { startTestServer, type TestServer } from './setup/startTestServer'

const DAY = 86_400_000
const fromNow = (ms: number): string => new Date(Date.now() + ms).toISOString()

describe.each(DATABASES)('On $name', ({ name, isSkipped, make }) => {
  describe.skipIf(isSkipped)(isSkipped ? 'skipped: PostgreSQL is not installed' : 'two clients', () => {
    let database: TestDatabase
    let servers: TestServer[] = []

    beforeAll(async () => {
      database = await make()
      // A second process, where the database can be shared.
      for (let n = database.place.databaseUrl ? 2 : 1; n > 0; n -= 1)
        servers.push(await startTestServer(database.place))
    })
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.stop()))
      servers = []
      await database.drop()
    })

    const adapterOf = ({ url, headers }: TestServer, send: typeof fetch = fetch) =>
      createServerAdapter({
        baseUrl: url,
        headers,
        fetch: send,
        changes: createTestFeed(`${url}/api/changes`, headers),
      })

    async function createSubject() {
      const [first, second = first] = servers as [TestServer, TestServer?]
      const [authorized, partlyCaptured, captured] = [randomUUID(), randomUUID(), randomUUID()]
      const times = { createdAt: fromNow(-DAY), expiresAt: fromNow(10 * DAY) }
      await first.put(
        makeOrder({ id: authorized, ...times }),
        makeOrder({ id: partlyCaptured, status: 'partially_captured', ...times }),
        makeOrder({ id: captured, status: 'captured', ...times }),
      )
      let isLost = false
      const adapter = adapterOf(first, async (url, init) => {
        const answer = await fetch(url, init)
        if (!isLost || init?.method === 'GET') return answer
        isLost = false
        throw new TypeError('Failed to fetch')
      })
      return {
        adapter,
        second: adapterOf(second),
        orders: { authorized, partlyCaptured, captured },
        loseNextAnswer: () => (isLost = true),
      }
    }
    runAdapterContract({ describe, it, expect }, createSubject, `The Kustom adapter keeps the contract on ${name}`)
  })
})
