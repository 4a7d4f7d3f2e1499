import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { sql } from 'kysely'
import { ApiError } from '../ApiError'
import { authenticate, findActor } from '../access/authenticate'
import { signIn } from '../access/session'
import { JsonReader } from '../api/JsonReader'
import { toKustomJson } from '../api/toKustomJson'
import type { Backend, Env } from '../Backend'
import { listOrders } from '../orders/listOrders'
import { readListQuery } from '../orders/readListQuery'
import { isRole, ROLES } from '../roles'

/** How often a stream shows that it lives, in milliseconds: proxies cut silent ones. */
const HEARTBEAT = 15_000

/** How many changes wait for a client that does not read. */
const MOST_WAITING = 1_000

/** What the admin needs besides the API: who is signed in, lists, and news of changes. */
export function adminRoutes(backend: Backend): Hono<Env> {
  const { database, isDemo, now, sessionSecret } = backend
  const routes = new Hono<Env>()

  routes.post('/session', async (context) => {
    if (!isDemo) throw new ApiError(404, 'NOT_FOUND', ['Here people are signed in by your own identity provider.'])
    const body = new JsonReader(await context.req.json().catch(() => undefined))
    const user = body.text('user', 100)
    const role = body.text('role', 20)
    body.end()
    if (!isRole(role)) throw new ApiError(400, 'BAD_VALUE', [`role: must be one of ${ROLES.join(', ')}.`])
    await signIn(context, sessionSecret, { user, role }, now())
    return context.json({ user, role, demo: isDemo })
  })

  routes.get('/health', async (context) => {
    await sql`select 1`.execute(database.db)
    return context.json({ ok: true })
  })

  routes.get('/session', async (context) => {
    const actor = await findActor(backend, context)
    if (!actor) return context.json({ user: null, role: null, demo: isDemo })
    const { origin, role } = actor
    const user = origin.kind === 'user' ? origin.email : origin.kind === 'api' ? origin.client : undefined
    return context.json({ user, role, demo: isDemo })
  })

  routes.use(authenticate(backend))
  routes.get('/orders', async (context) => {
    const page = await listOrders(database.db, readListQuery(context.req.query()))
    const orders = page.orders.map((order) => ({ ...toKustomJson(order), disputes: order.disputes }))
    return context.json({ ...page, orders })
  })
  routes.get('/changes', (context) => {
    if (context.req.method === 'HEAD') return context.body(null, 200, { 'Content-Type': 'text/event-stream' })
    // Else a proxy keeps the events until it has enough of them.
    context.header('X-Accel-Buffering', 'no')
    return streamSSE(context, (stream) => follow(backend, stream))
  })
  return routes
}

type Stream = Parameters<Parameters<typeof streamSSE>[1]>[0]

/** Tells a stream of changes until it, or the server, ends. */
async function follow({ changes }: Backend, stream: Stream): Promise<void> {
  await new Promise<void>((resolve) => {
    // Where some may have been missed, or nobody reads, the page is to open a new stream, and to read anew.
    let waiting = 0
    const stop = changes.subscribe((change) => {
      if (!change || waiting >= MOST_WAITING) return end()
      waiting += 1
      void stream.writeSSE({ event: 'change', data: JSON.stringify(change) }).then(() => (waiting -= 1))
    })
    const beat = setInterval(() => void stream.write(': alive\n\n'), HEARTBEAT)
    const forget = changes.whenClosed(() => end())
    const end = () => {
      stop()
      forget()
      clearInterval(beat)
      resolve()
    }
    stream.onAbort(end)
    void stream.write(': open\n\n')
  })
}
