import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import pg from 'pg'
import { createKustomAdapter } from 'order-drawer/adapters/kustom'
import { makeOrder, runAdapterContract } from 'order-drawer/testing'
import { createServerAdapter } from '../../examples/server/createServerAdapter'
import { TABLES } from '../guides/enforce-the-rules/Database'
import { policy } from '../guides/enforce-the-rules/rules'
import { startShop } from '../guides/enforce-the-rules/startShop'
import { createApp } from '../guides/from-memory-to-kustom/app'
import { announce, createChangeHub } from '../guides/from-one-machine-to-many/createChangeHub'
import { startBalancer } from '../guides/from-one-machine-to-many/startBalancer'
import { shopAdapter } from '../guides/write-an-adapter/shopAdapter'
import { createTestFeed } from './setup/createTestFeed'
import { DATABASES, type TestDatabase } from './setup/databases'
import { startTestServer, type TestServer } from './setup/startTestServer'

const DAY = 86_400_000
const fromNow = (ms: number): string => new Date(Date.now() + ms).toISOString()
const [embedded, postgres] = DATABASES
const skipped = postgres?.isSkipped ? ' (skipped: PostgreSQL is not installed)' : ''

function makeOrders() {
  const orders = { authorized: randomUUID(), partlyCaptured: randomUUID(), captured: randomUUID() }
  const times = { createdAt: fromNow(-DAY), expiresAt: fromNow(10 * DAY), events: [] }
  const made = [
    makeOrder({ id: orders.authorized, ...times }),
    makeOrder({ id: orders.partlyCaptured, status: 'partially_captured', ...times }),
    makeOrder({ id: orders.captured, status: 'captured', ...times }),
  ]
  return { orders, made }
}

describe.skipIf(postgres?.isSkipped)(`The server of the guide, on PostgreSQL${skipped}`, () => {
  let database: TestDatabase
  let pool: pg.Pool

  beforeAll(async () => {
    database = await postgres!.make()
    pool = new pg.Pool({ connectionString: database.place.databaseUrl })
    // Dropping the database ends connections that are still saying goodbye.
    pool.on('error', () => {})
    await pool.query(TABLES)
  })
  afterEach(() => vi.unstubAllGlobals())
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  runAdapterContract({ describe, it, expect }, async () => {
    const shop = startShop(pool)
    vi.stubGlobal('fetch', shop.fetch)
    vi.stubGlobal('EventSource', shop.EventSource)
    const { orders, made } = makeOrders()
    await shop.put(...made)
    return { adapter: shopAdapter, orders, loseNextAnswer: shop.loseNextAnswer, policy }
  })
})

describe('The Kustom adapter through the proxy of the guide', () => {
  let database: TestDatabase
  let server: TestServer

  beforeAll(async () => {
    database = await embedded!.make()
    server = await startTestServer(database.place)
  })
  afterAll(async () => {
    await server.stop()
    await database.drop()
  })

  runAdapterContract({ describe, it, expect }, async () => {
    const { orders, made } = makeOrders()
    await server.put(...made)
    const origin = 'https://admin.shop.example'
    const credentials = { username: 'demo', password: 'demo' }
    const app = createApp({ apiUrl: server.url, ...credentials, origin, isAllowed: async () => true })
    let isLost = false
    const adapter = createKustomAdapter({
      baseUrl: origin,
      headers: { Origin: origin },
      async fetch(url, init) {
        const answer = await app.request(String(url), init)
        init?.signal?.throwIfAborted()
        if (!isLost || init?.method === 'GET') return answer
        isLost = false
        throw new TypeError('Failed to fetch')
      },
    })
    return { adapter, orders, loseNextAnswer: () => (isLost = true) }
  })
})

describe.skipIf(postgres?.isSkipped)(`Two processes of one PostgreSQL${skipped}`, () => {
  let database: TestDatabase
  let servers: TestServer[] = []
  let balancer: Awaited<ReturnType<typeof startBalancer>>

  beforeAll(async () => {
    database = await postgres!.make()
    servers = [await startTestServer(database.place), await startTestServer(database.place)]
    balancer = await startBalancer(servers.map(({ url }) => url))
  })
  afterAll(async () => {
    await balancer.stop()
    await Promise.all(servers.map((server) => server.stop()))
    await database.drop()
  })

  runAdapterContract(
    { describe, it, expect },
    async () => {
      const { orders, made } = makeOrders()
      const [{ put, headers }] = servers as [TestServer]
      await put(...made)
      const baseUrl = balancer.url
      const changes = createTestFeed(`${baseUrl}/api/changes`, headers)
      return { adapter: createServerAdapter({ baseUrl, headers, changes }), orders }
    },
    'They keep the contract behind a balancer that takes turns',
  )

  it('take a cookie that the other one signed, and refuse a page of another site', async () => {
    const [{ cookieOf }] = servers as [TestServer]
    const Cookie = await cookieOf('viewer')
    const roleOf = async () => {
      const answer = await fetch(`${balancer.url}/api/session`, { headers: { Cookie } })
      return ((await answer.json()) as { role: unknown }).role
    }
    expect([await roleOf(), await roleOf()]).toEqual(['viewer', 'viewer'])
    const cancel = `${balancer.url}/ordermanagement/v1/orders/none/cancel`
    const send = (origin: string) => fetch(cancel, { method: 'POST', headers: { Cookie, Origin: origin } })
    const codes = [await send('https://evil.example'), await send(balancer.url)].map(async (answer) => {
      const { error_code: code } = (await answer.json()) as { error_code: string }
      return code
    })
    expect(await Promise.all(codes)).toEqual(['FOREIGN_ORIGIN', 'NO_SUCH_ORDER'])
  })

  it('hear of a change when it is committed, never of one that is not, and know when they may have missed some', async () => {
    const url = database.place.databaseUrl ?? ''
    const heard: (string | undefined)[][] = [[], []]
    const hubs = await Promise.all(heard.map((list) => createChangeHub(url, (id) => list.push(id), 50)))
    const writer = new pg.Client(url)
    await writer.connect()
    await writer.query('begin')
    await announce(writer, 'undone')
    await writer.query('rollback')
    await writer.query('begin')
    await announce(writer, 'done')
    expect(heard).toEqual([[], []])
    await writer.query('commit')
    await vi.waitFor(() => expect(heard).toEqual([['done'], ['done']]))
    const others = `pid <> pg_backend_pid() and query like 'listen shop_order_changed'`
    await writer.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`)
    await vi.waitFor(() => expect(heard.map((list) => list.at(-1))).toEqual([undefined, undefined]))
    await announce(writer, 'later')
    await vi.waitFor(() => expect(heard.map((list) => list.at(-1))).toEqual(['later', 'later']))
    await Promise.all(hubs.map((close) => close()))
    await writer.end()
  })
})
