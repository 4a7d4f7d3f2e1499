import { sql } from 'kysely'
import pg from 'pg'
import type { OpenDatabase } from './database/openDatabase'
import type { Db } from './database/schema'

/** An order that changed. */
export interface Change {
  orderId: string
  version: number
}

/** Hears of changes in every process, and tells the streams of this one. */
export interface ChangeHub {
  /** Tells of a change that is committed. On PostgreSQL the database does: see {@link announce}. */
  tell(change: Change): void
  /** Tells of each change; of `undefined` where some may have been missed. */
  subscribe(listener: (change: Change | undefined) => void): () => void
  /** Calls when the server ends, so that streams do, until the function that it gives back is called. */
  whenClosed(end: () => void): () => void
  close(): Promise<void>
}

/** The channel on which a transaction of any process tells of its change, once it is committed. */
const CHANNEL = 'order_changed'

/** How long until a broken connection is made again, in milliseconds. */
const AGAIN = 1_000

/** Has PostgreSQL tell all processes of a change when its transaction is committed. */
export async function announce(db: Db, { isPostgres }: OpenDatabase, change: Change): Promise<Change> {
  if (isPostgres) await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(change)})`.execute(db)
  return change
}

/** A hub within this process, or one that all processes of a PostgreSQL database share. */
export async function createChangeHub({ pool }: OpenDatabase): Promise<ChangeHub> {
  const listeners = new Set<(change: Change | undefined) => void>()
  const tell = (change?: Change) => {
    for (const listener of [...listeners]) listener(change)
  }
  const subscribe: ChangeHub['subscribe'] = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const ends = new Set<() => void>()
  const whenClosed = (end: () => void) => {
    ends.add(end)
    return () => void ends.delete(end)
  }
  const stop = pool ? await listen(pool, tell) : async () => {}
  return {
    tell: pool ? () => {} : tell,
    subscribe,
    whenClosed,
    async close() {
      for (const end of ends) end()
      await stop()
    },
  }
}

async function listen(pool: pg.Pool, tell: (change?: Change) => void): Promise<() => Promise<void>> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function connect(): Promise<void> {
    // Not of the pool: it is held for as long as the server runs.
    const made = new pg.Client({ ...pool.options, keepAlive: true })
    made.on('notification', ({ payload = '' }) => tell(JSON.parse(payload) as Change))
    made.on('error', () => {
      if (client === made) reconnectSoon()
    })
    await made.connect()
    await made.query(`listen ${CHANNEL}`)
    client = made
  }
  function reconnectSoon(): void {
    client = undefined
    if (isClosed) return
    timer = setTimeout(() => {
      // Nobody knows what was told meanwhile.
      connect().then(() => tell(), reconnectSoon)
    }, AGAIN)
  }
  await connect()
  return async () => {
    isClosed = true
    clearTimeout(timer)
    await client?.end()
  }
}
