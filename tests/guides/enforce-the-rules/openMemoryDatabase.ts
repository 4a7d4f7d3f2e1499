import { DatabaseSync } from '@photostructure/sqlite'
import { type Database, TABLES } from './Database'

/** A database for tests, in memory: one connection, so that transactions take turns. */
export function openMemoryDatabase(): Database {
  const sqlite = new DatabaseSync(':memory:')
  sqlite.exec(TABLES)
  const query = async (text: string, values: unknown[] = []) => {
    const statement = sqlite.prepare(text.replace(/\$(\d)/g, '?$1'))
    const given = values as (string | number)[]
    if (statement.columns().length > 0) {
      const rows = statement.all(...given) as Record<string, unknown>[]
      return { rows, rowCount: rows.length }
    }
    return { rows: [], rowCount: Number(statement.run(...given).changes) }
  }
  let last = Promise.resolve()
  return {
    async connect() {
      const before = last
      let release = () => {}
      last = new Promise((resolve) => (release = resolve))
      await before
      return { query, release }
    },
  }
}
