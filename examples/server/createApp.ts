import { randomUUID } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { ApiError } from './ApiError'
import { authenticate } from './access/authenticate'
import type { Backend, Env } from './Backend'
import { adminRoutes } from './routes/adminRoutes'
import { orderRoutes } from './routes/orderRoutes'

/** The longest body of a request, in bytes: an order of 1 000 lines fits. */
const LONGEST_BODY = 1_000_000

/** Everything that the server answers. @param adminDir the built admin; none, for the API alone */
export function createApp(backend: Backend, adminDir?: string): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (context, next) => {
    context.set('correlationId', randomUUID())
    context.header('Correlation-Id', context.get('correlationId'))
    // PostgreSQL has no text with this character, so nothing has it in its name.
    if (context.req.url.includes('%00')) throw new ApiError(400, 'BAD_VALUE', ['The address holds a NUL character.'])
    await next()
  })
  app.use(secureHeaders({ contentSecurityPolicy: POLICY, crossOriginResourcePolicy: 'same-origin' }))
  const tooLong = () => {
    throw new ApiError(413, 'BODY_TOO_LARGE', [`A request may have ${LONGEST_BODY} bytes at most.`])
  }
  app.use(bodyLimit({ maxSize: LONGEST_BODY, onError: tooLong }))
  for (const path of ['/api/*', '/ordermanagement/*']) app.use(path, neverKept)
  app.use('/ordermanagement/*', authenticate(backend))
  app.route('/ordermanagement/v1/orders', orderRoutes(backend))
  app.route('/api', adminRoutes(backend))
  app.all('/api/*', notFound)
  app.all('/ordermanagement/*', notFound)
  if (adminDir !== undefined) {
    app.use(serveStatic({ root: adminDir }))
    app.get('/orders/:id', serveStatic({ root: adminDir, path: 'index.html' }))
  }
  app.notFound(notFound)
  app.onError(answerError)
  return app
}

/** Strict: the drawer needs nothing more, and product images come by https. */
const POLICY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'https:'],
  // The engine of packing slips is WebAssembly, which it reads from its own script.
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  connectSrc: ["'self'", 'data:'],
  // A slip that opens in a tab takes the policy along, and Chrome's PDF viewer counts as a plug-in.
  objectSrc: ["'self'", 'blob:'],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** Money that is shown is the money there is now. */
const neverKept: MiddlewareHandler<Env> = async (context, next) => {
  await next()
  context.header('Cache-Control', 'no-store')
}

function notFound(): never {
  throw new ApiError(404, 'NOT_FOUND', ['There is nothing at this address.'])
}

/** Every failure in the API's shape. What nobody foresaw is told to the log, not to the client. */
function answerError(error: Error, context: Context<Env>): Response {
  const known = error instanceof ApiError ? error : new ApiError(500, 'INTERNAL_ERROR', ['Something went wrong here.'])
  if (known !== error) console.error(`${context.get('correlationId')} ${error.stack}`)
  const { status, code, messages } = known
  // What is left of the body would be taken for the next request.
  if (status === 413) context.header('Connection', 'close')
  return context.json(
    { error_code: code, error_messages: messages, correlation_id: context.get('correlationId') },
    status,
  )
}
