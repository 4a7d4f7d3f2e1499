import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './findBrowser'

const WAYS_OUT = `order-drawer: no Chromium was found and none could be installed, so the browser tests cannot run.
Do one of these and try again:
  1. set CHROME_PATH to a Chromium or Chrome that is on this machine;
  2. install one: apt-get install chromium, or your system's way;
  3. where the internet is open: npx playwright install chromium.`

/**
 * Makes sure that there is a Chromium, says in one line which, and leaves its path in `CHROME_PATH` for the
 * programs started after. Throws with the ways out if there is none.
 */
export async function ensureBrowser(): Promise<string> {
  const present = findBrowser()
  if (present) return take(present.path, present.from)

  run('npx', ['playwright', 'install', 'chromium'], 180)
  const downloaded = findBrowser()
  if (downloaded) return take(downloaded.path, 'downloaded by Playwright')

  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update'], 180)
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600)
    const installed = findBrowser()
    if (installed) return take(installed.path, 'installed by apt-get')
  }

  const packed = await unpackFromNpm()
  if (packed) return take(packed, 'unpacked from npm')

  throw new Error(WAYS_OUT)
}

function take(path: string, from: string): string {
  process.env['CHROME_PATH'] = path
  console.log(`browser: ${path} (${from})`)
  return path
}

function run(program: string, args: string[], seconds: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, { stdio: 'ignore', timeout: seconds * 1000, env }).status === 0
}

/** Linux on x64 only; needs no root. */
async function unpackFromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(tmpdir(), 'order-drawer-chromium')
  mkdirSync(folder, { recursive: true })
  const installed = run(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-audit', '@sparticuz/chromium@153'],
    300,
  )
  if (!installed) return undefined
  try {
    const entry = join(folder, 'node_modules/@sparticuz/chromium/build/index.js')
    const chromium = (await import(pathToFileURL(entry).href)) as { default: { executablePath(): Promise<string> } }
    return await chromium.default.executablePath()
  } catch {
    return undefined
  }
}
