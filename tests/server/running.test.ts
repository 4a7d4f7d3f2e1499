import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeOrder } from 'order-drawer/testing'
import type { LogEntry, OrderEvent } from 'order-drawer/core'
import { addApiKey } from '../../examples/server/access/apiKeys'
import { openDatabase } from '../../examples/server/database/openDatabase'
import { findOrder, insertOrders } from '../../examples/server/orders/orderRows'
import { sweep } from '../../examples/server/orders/sweep'
import { readSettings } from '../../examples/server/readSettings'
import { type RunningServer, startServer } from '../../examples/server/startServer'
import { DATABASES, type TestDatabase } from './setup/databases'
import { startProcess } from './setup/startProcess'
import { startTestServer } from './setup/startTestServer'

describe.each(DATABASES)('On $name', ({ isSkipped, make }) => {
  describe.skipIf(isSkipped)(isSkipped ? 'skipped: PostgreSQL is not installed' : 'the server', () => {
    let database: TestDatabase
    let running: RunningServer | undefined

    beforeEach(async () => {
      database = await make()
      running = undefined
    })
    afterEach(async () => {
      await running?.stop()
      await database.drop()
    })

    const settings = (more: Partial<ReturnType<typeof readSettings>> = {}) => ({
      ...readSettings({ PORT: '0', SEED_ORDERS: '0' }),
      ...database.place,
      databaseUrl: database.place.databaseUrl,
      ...more,
    })

    it('seeds an empty database once, alike each time', async () => {
      running = await startServer(settings({ seed: 300 }))
      const countOrders = async () =>
        (await running?.backend.database.db.selectFrom('orders').select('id').execute())?.length
      expect(await countOrders()).toBe(300)
      await running.stop()
      running = await startServer(settings({ seed: 500 }))
      expect(await countOrders()).toBe(300)
    })

    it('does not start in production with the key that everybody knows, and says what to do', async () => {
      running = await startServer(settings())
      await running.stop()
      running = undefined
      await expect(startServer(settings({ isDemo: false }))).rejects.toThrow(/demo \/ demo.*Delete it/)
    })

    it('signs nobody in by itself in production', async () => {
      running = await startServer(settings({ isDemo: false }))
      const answer = await fetch(`${running.url}/api/session`, {
        method: 'POST',
        body: JSON.stringify({ user: 'a@shop.example', role: 'admin' }),
      })
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([404, null])
    })

    it('tells the timeline who did what: a person by e-mail, a client by its key', async () => {
      const server = await startTestServer(database.place)
      running = server
      const order = makeOrder({ id: randomUUID() })
      await server.put(order)
      await addApiKey(server.backend.database.db, 'shop', 'a-long-secret', 'admin', new Date())
      const send = (path: string, headers: Record<string, string>, body?: object) =>
        fetch(`${server.url}/ordermanagement/v1/orders/${order.id}/${path}`, {
          method: 'POST',
          headers,
          ...(body && { body: JSON.stringify(body) }),
        })
      await send(
        'captures',
        { Cookie: await server.cookieOf('warehouse', 'lager@shop.example') },
        { captured_amount: 100 },
      )
      await send('captures', { Authorization: `Basic ${btoa('shop:a-long-secret')}` }, { captured_amount: 200 })
      const path = `/ordermanagement/v1/orders/${order.id}`
      const events = (await (await server.ask(`${path}/events`)).json()) as OrderEvent[]
      expect(events.map(({ type, amount, origin }) => [type, amount, origin])).toEqual([
        ['captured', 100, { kind: 'user', email: 'lager@shop.example' }],
        ['captured', 200, { kind: 'api', client: 'shop' }],
      ])
      const logs = (await (await server.ask(`${path}/logs?capture_id=${events[1]?.captureId}`)).json()) as LogEntry[]
      expect(logs).toMatchObject([
        { action: 'capture', method: 'POST', status: 201, request: { body: { captured_amount: 200 } } },
      ])
      expect(JSON.stringify(logs)).not.toMatch(/a-long-secret|Authorization|Cookie/)
    })

    it('takes an API key that its owner made, with its role', async () => {
      const { dataDir, databaseUrl = '' } = database.place
      const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
      const add = (...words: string[]) =>
        spawnSync(process.execPath, ['--import', 'tsx', 'examples/server/addKey.ts', ...words], { env })
      expect(add('packers', 'boss').status).toBe(2)
      const secret = add('packers', 'warehouse').stdout.toString().trim()
      const server = await startTestServer(database.place)
      running = server
      const order = makeOrder({ id: randomUUID() })
      await server.put(order)
      const post = (path: string, body?: object) =>
        server.ask(`/ordermanagement/v1/orders/${order.id}/${path}`, {
          method: 'POST',
          headers: { Authorization: `Basic ${btoa(`packers:${secret}`)}` },
          ...(body && { body: JSON.stringify(body) }),
        })
      expect([(await post('captures', { captured_amount: 1 })).status, (await post('cancel')).status]).toEqual([
        201, 403,
      ])
    })

    it('says that it is well to whoever asks, and marks cookies as secure behind a proxy that ends TLS', async () => {
      running = await startServer(settings())
      const health = await fetch(`${running.url}/api/health`)
      expect(await health.json()).toEqual({ ok: true })
      const cookieBy = async (scheme: string) => {
        const answer = await fetch(`${running?.url}/api/session`, {
          method: 'POST',
          headers: { 'X-Forwarded-Proto': scheme },
          body: JSON.stringify({ user: 'a@shop.example', role: 'viewer' }),
        })
        return answer.headers.get('set-cookie')
      }
      expect(await cookieBy('https')).toMatch(/HttpOnly; Secure; SameSite=Strict/)
      expect(await cookieBy('http')).not.toMatch(/Secure/)
    })

    it('logs each request, refused ones and reads included', async () => {
      const server = await startTestServer(database.place)
      running = server
      const order = makeOrder({ id: randomUUID() })
      await server.put(order)
      const path = `/ordermanagement/v1/orders/${order.id}`
      await server.ask(path)
      await server.ask(`${path}/refunds`, { method: 'POST', body: JSON.stringify({ refunded_amount: 1 }) })
      const logs = (await (await server.ask(`${path}/logs`)).json()) as LogEntry[]
      expect(logs.map(({ method, status }) => [method, status])).toEqual([
        ['GET', 200],
        ['POST', 403],
      ])
    })

    it('lets authorizations expire, and says so in the timeline', async () => {
      const now = new Date('2026-12-30T12:00:00Z')
      const server = await startTestServer(database.place, () => now)
      running = server
      const expiresAt = '2026-12-20T12:00:00.000Z'
      const lapsed = makeOrder({ id: randomUUID(), expiresAt })
      await insertOrders(server.backend.database.db, [lapsed], new Date('2026-12-01T12:00:00Z'))
      await sweep(server.backend)
      const { order } = (await findOrder(server.backend.database.db, lapsed.id)) ?? {}
      const events = await (await server.ask(`/ordermanagement/v1/orders/${lapsed.id}/events`)).json()
      expect(order?.status).toBe('expired')
      expect(events).toMatchObject([{ type: 'expired', at: expiresAt, origin: { kind: 'system' } }])
    })

    it('lets an order expire that was duplicated after it had lapsed', async () => {
      let now = new Date('2026-12-01T12:00:00Z')
      const server = await startTestServer(database.place, () => now)
      running = server
      const lapsed = makeOrder({ id: randomUUID(), expiresAt: '2026-12-20T12:00:00.000Z' })
      await server.put(lapsed)
      now = new Date('2026-12-20T12:00:01Z')
      const path = `/ordermanagement/v1/orders/${lapsed.id}`
      expect((await server.ask(`${path}/duplicate`, { method: 'POST' })).status).toBe(201)
      await sweep(server.backend)
      const events = (await (await server.ask(`${path}/events`)).json()) as OrderEvent[]
      expect(events.map(({ type }) => type)).toEqual(['duplicated', 'expired'])
      expect(await (await server.ask(path)).json()).toMatchObject({ status: 'EXPIRED' })
    })

    it('keeps the key of a write that had nothing to change', async () => {
      const server = await startTestServer(database.place)
      running = server
      const order = makeOrder({ id: randomUUID(), merchantReference1: 'SO-1' })
      await server.put(order)
      const rename = async (to: string, key: string) => {
        const answer = await server.ask(`/ordermanagement/v1/orders/${order.id}/merchant-references`, {
          method: 'PATCH',
          headers: { 'Klarna-Idempotency-Key': key },
          body: JSON.stringify({ merchant_reference1: to }),
        })
        return answer.status
      }
      expect(await rename('SO-1', 'first')).toBe(204)
      expect(await rename('SO-2', 'first')).toBe(409)
      expect(await rename('SO-2', 'second')).toBe(204)
      // A late retry of the first writes nothing over what came after it.
      expect(await rename('SO-1', 'first')).toBe(204)
      const { order: stored } = (await findOrder(server.backend.database.db, order.id)) ?? {}
      expect(stored?.merchantReference1).toBe('SO-2')
    })

    it('shows the latest requests, and those that could not be read', async () => {
      const server = await startTestServer(database.place)
      running = server
      const order = makeOrder({ id: randomUUID() })
      await server.put(order)
      const path = `/ordermanagement/v1/orders/${order.id}`
      for (let n = 0; n < 210; n += 1) await server.ask(path)
      await server.ask(`${path}/captures`, { method: 'POST', body: '{' })
      const logs = (await (await server.ask(`${path}/logs`)).json()) as LogEntry[]
      expect(logs).toHaveLength(200)
      expect(logs.at(-1)).toMatchObject({ method: 'POST', status: 400 })
      expect(await (await server.ask(`${path}/logs?dispute_id=d`)).json()).toEqual([])
    })

    it('takes no cookie of a demo once it is in production', async () => {
      const demo = await startTestServer(database.place)
      const cookie = await demo.cookieOf('admin')
      const askWith = (url: string) => fetch(`${url}/api/orders`, { headers: { Cookie: cookie } })
      expect((await askWith(demo.url)).status).toBe(200)
      await demo.backend.database.db.deleteFrom('api_keys').execute()
      await demo.stop()
      running = await startServer(settings({ isDemo: false }))
      expect((await askWith(running.url)).status).toBe(401)
    })

    it('finishes what it has begun when it is told to stop, and then ends well', async () => {
      const process = await startProcess(database.place)
      const open = openDatabase(database.place)
      const orders = Array.from({ length: 20 }, () => makeOrder({ id: randomUUID() }))
      await insertOrders(open.db, orders, new Date())
      const headers = { Authorization: `Basic ${btoa('demo:demo')}` }
      const stream = await fetch(`${process.url}/api/changes`, { headers })
      const answers = orders.map(async ({ id }) => {
        const sent = await fetch(`${process.url}/ordermanagement/v1/orders/${id}/captures`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ captured_amount: 1 }),
        }).catch(() => undefined)
        return [id, sent?.status] as const
      })
      await Promise.race(answers)
      expect(await process.terminate()).toBe(0)
      await stream.text()
      for (const [id, status] of await Promise.all(answers)) {
        const stored = await findOrder(open.db, id)
        expect(stored?.order.capturedAmount).toBe(status === 201 ? 1 : 0)
      }
      await open.close()
    })
  })
})

describe('The settings', () => {
  it.each([
    [{ PORT: 'http' }, /PORT is "http"/],
    [{ PORT: '99999' }, /PORT/],
    [{ SEED_ORDERS: '-1' }, /SEED_ORDERS/],
    [{ SESSION_SECRET: 'short' }, /SESSION_SECRET is too short/],
  ])('%o are refused with what is wrong', (env, says) => {
    expect(() => readSettings(env)).toThrow(says)
  })

  it('seed nothing in production', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({ seed: 0, isDemo: false })
  })
})
