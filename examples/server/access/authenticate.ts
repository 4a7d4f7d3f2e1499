import type { MiddlewareHandler } from 'hono'
import { ApiError } from '../ApiError'
import type { Backend, Env } from '../Backend'
import type { Actor } from './Actor'
import { findApiClient } from './apiKeys'
import { readSession } from './session'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/** Lets only those in who show an API key or a cookie of ours; refuses writes that another site's page sends. */
export function authenticate(backend: Backend): MiddlewareHandler<Env> {
  return async (context, next) => {
    const actor = await findActor(backend, context)
    if (!actor) {
      const isClient = context.req.header('authorization') !== undefined
      // Only to those who tried a key: a browser would ask people for a password.
      if (isClient) context.header('WWW-Authenticate', 'Basic realm="orders"')
      throw new ApiError(401, 'UNAUTHORIZED', [isClient ? 'This API key is not known.' : 'Sign in first.'])
    }
    context.set('actor', actor)
    await next()
  }
}

/** Who asks; `undefined` for a stranger. */
export async function findActor(
  backend: Backend,
  context: Parameters<MiddlewareHandler<Env>>[0],
): Promise<Actor | undefined> {
  const header = context.req.header('authorization')
  return header === undefined ? bySession(backend, context) : byKey(backend, header)
}

async function bySession(
  { sessionSecret, now }: Backend,
  context: Parameters<MiddlewareHandler<Env>>[0],
): Promise<Actor | undefined> {
  const session = await readSession(context, sessionSecret, now())
  if (!session) return undefined
  const sender = context.req.header('origin')
  const isOurs = sender === undefined || hostOf(sender) === context.req.header('host')
  if (!isOurs && !SAFE.includes(context.req.method)) {
    throw new ApiError(403, 'FOREIGN_ORIGIN', ['The request comes from a page of another site.'])
  }
  return { role: session.role, origin: { kind: 'user', email: session.user } }
}

async function byKey({ database }: Backend, header: string): Promise<Actor | undefined> {
  const [, encoded = ''] = /^Basic\s+([\w+/=-]+)$/i.exec(header) ?? []
  const [, name = '', secret = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? []
  const client = name.includes('\0') ? undefined : await findApiClient(database.db, name, secret)
  return client && { role: client.role, origin: { kind: 'api', client: client.name } }
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}
