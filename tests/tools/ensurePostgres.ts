import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = '/usr/lib/postgresql'

/**
 * The folder of PostgreSQL's programs. Installs them where it can: as root, by Debian's packages. `undefined` where there
 * are none.
 */
export function ensurePostgres(): string | undefined {
  const present = findPrograms()
  if (present || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return present
  // Else the package makes and starts a database of its own.
  mkdirSync('/etc/postgresql-common', { recursive: true })
  writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore', timeout: 300_000, env })
  run('update')
  run('install', '-y', '--no-install-recommends', 'postgresql')
  return findPrograms()
}

function findPrograms(): string | undefined {
  const versions = existsSync(FOLDER) ? readdirSync(FOLDER).sort((a, b) => Number(b) - Number(a)) : []
  const folders = versions.map((version) => join(FOLDER, version, 'bin'))
  return folders.find((folder) => existsSync(join(folder, 'initdb')))
}
