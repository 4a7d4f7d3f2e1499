import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { addApiKey, DEMO_KEY, hasDemoKey } from './access/apiKeys'
import { readSessionSecret } from './access/session'
import type { Backend } from './Backend'
import { createChangeHub } from './changes'
import { createApp } from './createApp'
import { migrate } from './database/migrate'
import { openDatabase, type OpenDatabase } from './database/openDatabase'
import { startSweeping } from './orders/sweep'
import type { Settings } from './readSettings'
import { RequestLog } from './RequestLog'
import { seedOrders } from './seed/seedOrders'

/** A server that answers. */
export interface RunningServer {
  url: string
  backend: Backend
  /** Takes no new request, finishes what it has begun, and closes the database. */
  stop(): Promise<void>
}

/** What a start may be told besides its settings. */
export interface StartOptions {
  /** The built admin. @default none: the API alone */
  adminDir?: string | undefined
  /** @default the machine's clock */
  now?: (() => Date) | undefined
  /** Hears how far the seed is. */
  tell?: ((seeded: number) => void) | undefined
}

/** Opens the database, fills an empty one, and listens. Throws an Error that says what to do if it must not start. */
export async function startServer(settings: Settings, options: StartOptions = {}): Promise<RunningServer> {
  const { adminDir, now = () => new Date(), tell = () => {} } = options
  const database = openDatabase(settings)
  try {
    await prepare(database, settings, now(), tell)
    const backend: Backend = {
      database,
      changes: await createChangeHub(database),
      log: new RequestLog(database.db),
      // A cookie of a demo, where everybody may be anybody, is worth nothing in production.
      sessionSecret: `${settings.sessionSecret ?? (await readSessionSecret(database.db))} ${settings.isDemo ? 'demo' : ''}`,
      isDemo: settings.isDemo,
      now,
    }
    const stopSweeping = startSweeping(backend)
    const server = await listen(createApp(backend, adminDir).fetch, settings.port)
    const { port } = server.address() as AddressInfo
    return {
      url: `http://localhost:${port}`,
      backend,
      async stop() {
        stopSweeping()
        const closed = closeWhenDone(server as Server)
        await backend.changes.close()
        await closed
        await backend.log.flush()
        await database.close()
      },
    }
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
}

async function prepare(
  database: OpenDatabase,
  { isDemo, seed }: Settings,
  now: Date,
  tell: (seeded: number) => void,
): Promise<void> {
  await migrate(database, async (db) => {
    await seedOrders(db, seed, now, tell)
    if (isDemo) await addApiKey(db, DEMO_KEY.name, DEMO_KEY.secret, 'admin', now)
  })
  if (!isDemo && (await hasDemoKey(database.db))) {
    throw new Error(
      "This database has the API key demo / demo, which everybody knows. Delete it (delete from api_keys where name = 'demo') or use another database: with NODE_ENV=production the server does not start with it.",
    )
  }
}

/** How long a request that was begun may take once the server stops, in milliseconds. */
const LAST_REQUESTS = 5_000

/** Takes no new connection, and closes each as soon as its request is answered; at last those that never end. */
async function closeWhenDone(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const last = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(idle)
  clearTimeout(last)
}

type Fetch = Parameters<typeof serve>[0]['fetch']

function listen(fetch: Fetch, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port }, () => resolve(server))
    server.on('error', reject)
  })
}
