import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePostgres } from './ensurePostgres'
import { freePort } from './freePort'

/** A PostgreSQL server of our own, with nothing in it. */
export interface RunningPostgres {
  /** Of its first database. */
  url: string
  stop(): void
}

/** Starts PostgreSQL in a temporary folder; `undefined` where it is not installed and cannot be. */
export async function startPostgres(): Promise<RunningPostgres | undefined> {
  const programs = ensurePostgres()
  if (!programs) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'order-drawer-postgres-'))
  const data = join(folder, 'data')
  const port = await freePort()
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    // PostgreSQL refuses to run as root.
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString()))
    chownSync(folder, uid ?? 0, gid ?? 0)
  }
  const run = (program: string, ...args: string[]) => {
    const line = [join(programs, program), ...args].map((word) => `'${word}'`).join(' ')
    const how: SpawnSyncOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] }
    const done = isRoot ? spawnSync('su', ['postgres', '-c', line], how) : spawnSync('sh', ['-c', line], how)
    if (done.status !== 0) throw new Error(`${program} failed: ${String(done.stderr)}`)
  }
  run('initdb', '-D', data, '-U', 'app', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=300`
  run('pg_ctl', '-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start')
  return {
    url: `postgres://app@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'fast', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
