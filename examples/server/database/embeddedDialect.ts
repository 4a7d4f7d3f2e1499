import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite'
import { SqliteDialect } from 'kysely'

type Value = string | number | bigint | null

/** How long a write waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 10_000

/** The most statements kept ready. */
const KEPT_STATEMENTS = 200

/** A file as a database. Every commit is on the disk before it is answered. */
export function embeddedDialect(file: string): SqliteDialect {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT })
  writeAhead(database)
  database.exec('pragma synchronous = full; pragma foreign_keys = on')
  const ready = new Map<string, StatementSyncInstance>()
  const prepare = (text: string): StatementSyncInstance => {
    const known = ready.get(text)
    if (known) return known
    if (ready.size >= KEPT_STATEMENTS) ready.clear()
    const made = database.prepare(text)
    ready.set(text, made)
    return made
  }
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(text) {
        // Else a transaction that reads first and then writes fails beside another writer.
        const statement = prepare(text === 'begin' ? 'begin immediate' : text)
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...(parameters as Value[])),
          run: (parameters) => statement.run(...(parameters as Value[])),
          iterate: (parameters) => statement.iterate(...(parameters as Value[])),
        }
      },
    },
  })
}

/** Two processes that open a new file at once: the change of its mode does not wait for the other by itself. */
function writeAhead(database: InstanceType<typeof DatabaseSync>): void {
  const until = Date.now() + BUSY_TIMEOUT
  for (;;) {
    try {
      return database.exec('pragma journal_mode = wal')
    } catch (error) {
      if (!/locked/.test((error as Error).message) || Date.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
