import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import type pg from 'pg'
import { embeddedDialect } from './embeddedDialect'
import { createPool, postgresDialect } from './postgresDialect'
import type { Db, Tables } from './schema'

/** Where the orders live. */
export interface DatabasePlace {
  /** A PostgreSQL server; several processes may share it. @default none: the embedded file */
  databaseUrl?: string | undefined
  /** The folder of the embedded file. */
  dataDir: string
}

/** An open database. */
export interface OpenDatabase {
  db: Db
  isPostgres: boolean
  /** Only on PostgreSQL. */
  pool?: pg.Pool
  close(): Promise<void>
}

/** Opens PostgreSQL where a URL is given, else a file in the data folder. The same queries run on both. */
export function openDatabase({ databaseUrl, dataDir }: DatabasePlace): OpenDatabase {
  if (databaseUrl) {
    const pool = createPool(databaseUrl)
    const db = new Kysely<Tables>({ dialect: postgresDialect(pool) })
    return { db, isPostgres: true, pool, close: () => db.destroy() }
  }
  mkdirSync(dataDir, { recursive: true })
  const db = new Kysely<Tables>({ dialect: embeddedDialect(join(dataDir, 'orders.db')) })
  return { db, isPostgres: false, close: () => db.destroy() }
}
