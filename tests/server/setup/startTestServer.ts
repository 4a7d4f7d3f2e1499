import type { Order } from 'order-drawer/core'
import type { DatabasePlace } from '../../../examples/server/database/openDatabase'
import { insertOrders } from '../../../examples/server/orders/orderRows'
import { type RunningServer, startServer } from '../../../examples/server/startServer'

/** A server of a test. */
export interface TestServer extends RunningServer {
  /** What an API client sends to be known as `demo`. */
  headers: { Authorization: string }
  /** Puts orders into the database. */
  put(...orders: Order[]): Promise<void>
  /** Asks as the API client `demo`; `init.headers` win. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Signs in and gives the cookie. */
  cookieOf(role: string, user?: string): Promise<string>
}

/** Starts the server on a free port, without seeded orders. */
export async function startTestServer(place: DatabasePlace, now?: () => Date): Promise<TestServer> {
  const settings = {
    ...place,
    databaseUrl: place.databaseUrl,
    port: 0,
    seed: 0,
    isDemo: true,
    sessionSecret: undefined,
  }
  const server = await startServer(settings, { now })
  const headers = { Authorization: `Basic ${btoa('demo:demo')}` }
  return {
    ...server,
    headers,
    put: (...orders) => insertOrders(server.backend.database.db, orders, now?.() ?? new Date()),
    ask: (path, init = {}) => fetch(`${server.url}${path}`, { ...init, headers: { ...headers, ...init.headers } }),
    async cookieOf(role, user = 'anna@shop.example') {
      const answer = await fetch(`${server.url}/api/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ user, role }),
      })
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    },
  }
}
