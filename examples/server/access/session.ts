import type { Context } from 'hono'
import { getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { Db } from '../database/schema'
import { isRole, type Role } from '../roles'

/** A person who is signed in. */
export interface Session {
  /** E-mail address. */
  user: string
  role: Role
}

const COOKIE = 'order-drawer-session'

/** How long a person stays signed in, in seconds. */
const LIFE = 12 * 3600

/** The secret that signs cookies, the same in every process of one database. */
export async function readSessionSecret(db: Db): Promise<string> {
  const row = await db.selectFrom('secrets').select('value').where('name', '=', 'session').executeTakeFirstOrThrow()
  return row.value
}

/** Signs a person in, by a cookie that no script can read and no other site can send. */
export async function signIn(context: Context, secret: string, { user, role }: Session, now: Date): Promise<void> {
  const ends = Math.floor(now.getTime() / 1000) + LIFE
  await setSignedCookie(context, COOKIE, JSON.stringify({ user, role, ends }), secret, {
    httpOnly: true,
    sameSite: 'Strict',
    // Behind a proxy that ends TLS the request itself is plain.
    secure: [new URL(context.req.url).protocol, `${context.req.header('x-forwarded-proto')}:`].includes('https:'),
    path: '/',
    maxAge: LIFE,
  })
}

/** Who is signed in; `undefined` for no cookie, one that we did not sign, and one that has ended. */
export async function readSession(context: Context, secret: string, now: Date): Promise<Session | undefined> {
  const text = await getSignedCookie(context, secret, COOKIE)
  if (!text) return undefined
  try {
    const { user, role, ends } = JSON.parse(text) as { user: string; role: unknown; ends: number }
    return isRole(role) && ends * 1000 > now.getTime() ? { user, role } : undefined
  } catch {
    return undefined
  }
}
