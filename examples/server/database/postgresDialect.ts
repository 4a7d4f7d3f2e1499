import { PostgresDialect } from 'kysely'
import pg from 'pg'

const BIGINT = 20

/** A pool on a PostgreSQL server. Amounts are safe integers, so that a bigint may be read as a number. */
export function createPool(url: string): pg.Pool {
  const types = {
    getTypeParser: (id: number, format?: 'text' | 'binary') =>
      id === BIGINT ? Number : (pg.types.getTypeParser(id, format as 'text') as (text: string) => unknown),
  }
  const pool = new pg.Pool({ connectionString: url, max: 20, types: types as pg.CustomTypesConfig })
  // A connection that breaks, used or not: without a listener it would end the process.
  const tell = (error: Error) => console.error(`PostgreSQL: ${error.message}`)
  pool.on('connect', (client) => client.on('error', tell))
  pool.on('error', tell)
  return pool
}

/** The pool as Kysely's dialect. */
export function postgresDialect(pool: pg.Pool): PostgresDialect {
  return new PostgresDialect({ pool })
}
