import { createHash, timingSafeEqual } from 'node:crypto'
import type { Db } from '../database/schema'
import { isRole, type Role } from '../roles'

/** The key that the seed makes, so that everybody can try the API. */
export const DEMO_KEY = { name: 'demo', secret: 'demo' }

/** A client of the API. */
export interface ApiClient {
  name: string
  role: Role
}

/** Keeps a key; only a hash of its secret is stored, which is enough for secrets that are long and random. */
export async function addApiKey(db: Db, name: string, secret: string, role: Role, now: Date): Promise<void> {
  const row = { name, secret_hash: hashOf(secret), role, created_at: now.toISOString() }
  await db
    .insertInto('api_keys')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ secret_hash: row.secret_hash, role }))
    .execute()
}

/** Whose key this is; `undefined` for a name or a secret that nobody has. */
export async function findApiClient(db: Db, name: string, secret: string): Promise<ApiClient | undefined> {
  const row = await db.selectFrom('api_keys').selectAll().where('name', '=', name).executeTakeFirst()
  const isRight = timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(row?.secret_hash ?? hashOf('')))
  return row && isRight && isRole(row.role) ? { name, role: row.role } : undefined
}

/** Whether the key that everybody knows opens this database. */
export async function hasDemoKey(db: Db): Promise<boolean> {
  return (await findApiClient(db, DEMO_KEY.name, DEMO_KEY.secret)) !== undefined
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
