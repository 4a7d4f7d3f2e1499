/** What is asked of a database: pg's Pool fits, and so does a driver of another with a few lines. */
export interface Database {
  connect(): Promise<Connection>
}

/** One connection, on which a transaction runs. */
export interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>
  release(): void
}

/** The tables, once for a new database. */
export const TABLES = `
create table orders (id text primary key, version integer not null, body text not null);
create table idempotency_keys (
  key text primary key, request_hash text not null, answer text not null, created_at text not null);
`

/** All of the work, or nothing of it. */
export async function inTransaction<T>(database: Database, work: (db: Connection) => Promise<T>): Promise<T> {
  const db = await database.connect()
  try {
    await db.query('begin')
    const result = await work(db)
    await db.query('commit')
    return result
  } catch (error) {
    await db.query('rollback').catch(() => {})
    throw error
  } finally {
    db.release()
  }
}
