import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { OpenDatabase } from './openDatabase'
import type { Db } from './schema'

/** Any number; all processes of one database take the same lock. */
const LOCK = 4_071_977

/** Makes the tables that are missing, one process at a time, and does `work` before another process may go on. */
export async function migrate({ db, isPostgres }: OpenDatabase, work: (db: Db) => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (isPostgres) await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction)
    await makeTables(transaction, isPostgres)
    await makeIndexes(transaction)
    await transaction
      .insertInto('secrets')
      .values({ name: 'session', value: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
    await work(transaction)
  })
}

async function makeTables(db: Db, isPostgres: boolean): Promise<void> {
  // Compared byte by byte on both, whatever the language of the database.
  const text = isPostgres ? sql`text collate "C"` : sql`text`
  await sql`create table if not exists orders (
    id ${text} primary key, version integer not null, status ${text} not null, disputed integer not null,
    created_at ${text} not null, expires_at ${text}, amount bigint not null, body text not null)`.execute(db)
  const byKey = isPostgres ? sql`` : sql`without rowid`
  await sql`create table if not exists order_words (
    word ${text} not null, order_id ${text} not null, primary key (word, order_id)) ${byKey}`.execute(db)
  await sql`create table if not exists events (
    order_id ${text} not null references orders (id), id ${text} not null, version integer not null, body text not null,
    primary key (order_id, id))`.execute(db)
  await sql`create table if not exists idempotency_keys (
    key ${text} primary key, order_id ${text} not null, payload_hash text not null, answer text not null,
    created_at ${text} not null)`.execute(db)
  await sql`create table if not exists logs (
    id ${text} primary key, order_id ${text} not null, at ${text} not null, event_id ${text}, capture_id ${text},
    refund_id ${text}, body text not null)`.execute(db)
  await sql`create table if not exists api_keys (
    name ${text} primary key, secret_hash text not null, role text not null, created_at ${text} not null)`.execute(db)
  await sql`create table if not exists secrets (name ${text} primary key, value text not null)`.execute(db)
}

const INDEXES = {
  orders_created: 'orders (created_at, id)',
  orders_amount: 'orders (amount, id)',
  orders_status_created: 'orders (status, created_at, id)',
  orders_status_amount: 'orders (status, amount, id)',
  orders_status_expires: 'orders (status, expires_at)',
  orders_disputed: 'orders (disputed, created_at, id)',
  order_words_order: 'order_words (order_id, word)',
  events_order: 'events (order_id, version)',
  logs_order: 'logs (order_id, at)',
  logs_at: 'logs (at)',
  idempotency_keys_created: 'idempotency_keys (created_at)',
}

async function makeIndexes(db: Db): Promise<void> {
  for (const [name, columns] of Object.entries(INDEXES)) {
    await sql`create index if not exists ${sql.raw(name)} on ${sql.raw(columns)}`.execute(db)
  }
}
