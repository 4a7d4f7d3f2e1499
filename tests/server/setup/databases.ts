import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { DatabasePlace } from '../../../examples/server/database/openDatabase'

/** A database of one test file, empty at first. */
export interface TestDatabase {
  place: DatabasePlace
  drop(): Promise<void>
}

/** The databases on which the server runs, each with the way to an empty one. */
export const DATABASES: readonly { name: string; isSkipped: boolean; make: () => Promise<TestDatabase> }[] = [
  { name: 'the embedded database', isSkipped: false, make: makeEmbedded },
  { name: 'PostgreSQL', isSkipped: inject('postgresUrl') === '', make: makePostgres },
]

async function makeEmbedded(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'order-drawer-data-'))
  return { place: { dataDir }, drop: async () => rmSync(dataDir, { recursive: true, force: true }) }
}

async function makePostgres(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(inject('postgresUrl'))
  await command(url, `create database ${name}`)
  const databaseUrl = new URL(url)
  databaseUrl.pathname = `/${name}`
  return {
    place: { databaseUrl: databaseUrl.href, dataDir: tmpdir() },
    drop: () => command(url, `drop database if exists ${name} with (force)`),
  }
}

async function command(url: URL, text: string): Promise<void> {
  const client = new pg.Client(url.href)
  await client.connect()
  await client.query(text)
  await client.end()
}
