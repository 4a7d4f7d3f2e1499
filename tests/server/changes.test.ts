import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { announce, type Change, type ChangeHub, createChangeHub } from '../../examples/server/changes'
import { type OpenDatabase, openDatabase } from '../../examples/server/database/openDatabase'
import { DATABASES, type TestDatabase } from './setup/databases'

const isMissing = inject('postgresUrl') === ''

describe.skipIf(isMissing)(
  isMissing ? 'skipped: PostgreSQL is not installed' : 'News of changes, between processes on PostgreSQL',
  () => {
    let database: TestDatabase
    let mine: OpenDatabase
    let theirs: OpenDatabase
    let hub: ChangeHub
    let heard: (Change | undefined)[]

    beforeEach(async () => {
      database = (await DATABASES.find(({ name }) => name === 'PostgreSQL')?.make()) as TestDatabase
      mine = openDatabase(database.place)
      theirs = openDatabase(database.place)
      hub = await createChangeHub(mine)
      heard = []
      hub.subscribe((change) => heard.push(change))
    })
    afterEach(async () => {
      await hub.close()
      await mine.close()
      await theirs.close()
      await database.drop()
    })

    const change = { orderId: 'a', version: 2 }

    it('come once their transaction is committed, and never of one that is not', async () => {
      const undone = theirs.db.transaction().execute(async (db) => {
        await announce(db, theirs, { orderId: 'never', version: 2 })
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      await theirs.db.transaction().execute((db) => announce(db, theirs, change))
      await vi.waitFor(() => expect(heard).toEqual([change]), { timeout: 5_000 })
    })

    it('outlive the database: a connection that breaks within a transaction ends no process', async () => {
      const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
      const broken = theirs.db.transaction().execute(async (db) => {
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)
      })
      await expect(broken).rejects.toThrow()
      await theirs.db.transaction().execute((db) => announce(db, theirs, change))
      await vi.waitFor(() => expect(heard).toEqual([change]), { timeout: 5_000 })
      expect(errors).toHaveBeenCalled()
    })

    it('go on after the connection broke, and say that some may have been missed', async () => {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'`.execute(theirs.db)
      await vi.waitFor(() => expect(heard).toEqual([undefined]), { timeout: 10_000 })
      await theirs.db.transaction().execute((db) => announce(db, theirs, change))
      await vi.waitFor(() => expect(heard).toEqual([undefined, change]), { timeout: 5_000 })
    })
  },
)
