import { Hono } from 'hono'
import { createKustomProxy, type KustomProxyOptions } from './createKustomProxy'

export function createApp(options: KustomProxyOptions): Hono {
  const proxy = createKustomProxy(options)
  const app = new Hono()
  app.all('/ordermanagement/*', (context) => proxy(context.req.raw))
  return app
}
