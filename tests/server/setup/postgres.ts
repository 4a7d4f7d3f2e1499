import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../tools/startPostgres'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of an empty PostgreSQL server; '' where there is none. */
    postgresUrl: string
  }
}

/** One PostgreSQL for all tests of the server. */
export default async function setup(project: TestProject): Promise<() => void> {
  const postgres = await startPostgres()
  if (!postgres) console.log('skipped: PostgreSQL is not installed')
  project.provide('postgresUrl', postgres?.url ?? '')
  return () => postgres?.stop()
}
