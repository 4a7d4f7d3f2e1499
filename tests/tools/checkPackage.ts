import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from './runStep'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One thing that was looked at. */
export interface Check {
  name: string
  ok: boolean
  output: string
}

const PUBLISHED = /^package\/(dist\/|docs\/|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE$)/

const LICENCES = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])

/** Packages whose licence stands in a file of theirs only, which was read. */
const READ_LICENCES: Record<string, string> = { 'node_modules/png-js': 'MIT' }

/** Compilers that hosts still use; each is downloaded, so they are tried only when all is asked for. */
const OLDER_TYPESCRIPT = ['5.4', '5.9']

const STRICT =
  '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false --types react ' +
  '--target es2022 --lib es2022,dom,dom.iterable --jsx react-jsx'

/** Packs what was built and looks at the tarball as a host gets it. */
export async function checkPackage({ all = false } = {}): Promise<Check[]> {
  const folder = mkdtempSync(join(tmpdir(), 'order-drawer-pack-'))
  try {
    const packed = await runStep(`npm pack --silent --pack-destination "${folder}"`, { cwd: root })
    const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
    if (!packed.ok || !name) return [{ name: 'npm pack', ok: false, output: packed.output }]
    const tarball = join(folder, name)
    return [
      await look('publint', `npx publint run "${tarball}" --strict`),
      await look(
        'attw',
        `npx attw "${tarball}" --profile esm-only --exclude-entrypoints styles.css styles.layer.css tokens.json --no-emoji --no-color`,
      ),
      await look('sizes', 'npx size-limit'),
      await checkFiles(tarball),
      ...(await checkHost(tarball, join(folder, 'host'), all)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function look(name: string, command: string, cwd = root): Promise<Check> {
  const { ok, output } = await runStep(command, { cwd })
  return { name, ok, output }
}

async function checkFiles(tarball: string): Promise<Check> {
  const { output } = await runStep(`tar -tzf "${tarball}"`)
  const surprising = output.split('\n').filter((file) => file && !PUBLISHED.test(file))
  return { name: 'published files', ok: surprising.length === 0, output: surprising.join('\n') }
}

/** An empty folder into which the tarball is installed, without React. */
async function checkHost(tarball: string, host: string, all: boolean): Promise<Check[]> {
  mkdirSync(host)
  const installed = await look(
    'install in an empty folder',
    `npm i --legacy-peer-deps --no-audit --no-fund "${tarball}"`,
    host,
  )
  if (!installed.ok) return [installed]
  return [
    installed,
    await look('core without React', `node -e "import('order-drawer/core')"`, host),
    await look('core by require', `node -e "require('order-drawer/core')"`, host),
    await look('testing without a test runner', `node -e "import('order-drawer/testing')"`, host),
    checkLicences(host),
    await checkSlip(host),
    ...(await checkTypes(host, all)),
  ]
}

function checkLicences(host: string): Check {
  const lock = JSON.parse(readFileSync(join(host, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { license?: string }>
  }
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  const wrong = packages.filter(([path, { license }]) => !LICENCES.has(license ?? READ_LICENCES[path] ?? ''))
  return {
    name: `licences of ${packages.length} packages`,
    ok: wrong.length === 0,
    output: wrong.map(([path, { license }]) => `${path}: ${license}`).join('\n'),
  }
}

/** A packing slip as a server makes it. It needs React, which the host brings. */
async function checkSlip(host: string): Promise<Check> {
  symlinkSync(join(root, 'node_modules/react'), join(host, 'node_modules/react'))
  const lines = [
    "import { renderPackingSlipToBuffer } from 'order-drawer/packing-slip'",
    "import { makeOrder } from 'order-drawer/testing'",
    "const bytes = await renderPackingSlipToBuffer(makeOrder({ status: 'captured' }))",
    "if (new TextDecoder().decode(bytes.slice(0, 4)) !== '%PDF') throw new Error(`no PDF, ${bytes.length} bytes`)",
  ]
  writeFileSync(join(host, 'slip.mjs'), `${lines.join('\n')}\n`)
  return await look('a packing slip in Node', 'node slip.mjs', host)
}

/** Our types under the strictest settings that a host may have. */
async function checkTypes(host: string, all: boolean): Promise<Check[]> {
  for (const name of ['@types/react', 'csstype']) {
    const link = join(host, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  const doors = Object.entries(exports).filter(([, target]) => typeof target === 'object')
  const lines = doors.map(
    ([door], at) =>
      `import * as door${at} from '${door.replace('.', 'order-drawer').replace('*', 'sv')}'\nvoid door${at}`,
  )
  // The words of a language as the README hands them over.
  lines.push(
    "import type { OrderDrawerProps } from 'order-drawer'",
    "import { sv } from 'order-drawer/locales/sv'",
    "export const inSwedish: Partial<OrderDrawerProps> = { locale: 'sv-SE', messages: sv }",
  )
  writeFileSync(join(host, 'uses.mts'), `${lines.join('\n')}\n`)

  const checks: Check[] = []
  for (const version of ['ours', ...(all ? OLDER_TYPESCRIPT : [])]) {
    const tsc =
      version === 'ours'
        ? `node "${join(root, 'node_modules/typescript/bin/tsc')}"`
        : `npx -y -p typescript@${version} tsc`
    for (const resolution of ['--module esnext --moduleResolution bundler', '--module nodenext']) {
      const name = `types: ${resolution}${version === 'ours' ? '' : `, TypeScript ${version}`}`
      checks.push(await look(name, `${tsc} uses.mts ${STRICT} ${resolution}`, host))
    }
  }
  return checks
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checks = await checkPackage({ all: process.argv.includes('--all') })
  for (const { name, ok, output } of checks) console.log(ok ? `ok      ${name}` : `FAILED  ${name}\n${output}`)
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1
}
