import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage } from './checkPackage'
import { ensureBrowser } from './ensureBrowser'
import { runStep } from './runStep'

// Everything that must hold before a change is taken: `npm test`. With --all also what is slow and seldom breaks.

const all = process.argv.includes('--all')
// The rows that take long and seldom find what the others do not: tests/harness/slow.ts.
if (all) process.env['VITE_ALL_TESTS'] = '1'
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

let passed = 0
let failed = 0

function count(name: string, ok: boolean, output = '', seconds?: number): void {
  if (ok) passed += 1
  else failed += 1
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`
  console.log(ok ? `ok      ${name}${time}` : `FAILED  ${name}${time}\n${output}`)
}

async function check(name: string, command: string): Promise<boolean> {
  const { ok, output, seconds } = await runStep(command)
  count(name, ok, output, seconds)
  return ok
}

/** Vitest's own numbers; a run that broke outside of a test counts as one failure. */
async function runVitest(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'order-drawer-tests-'))
  const report = join(folder, 'report.json')
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`
  const command = `npx vitest run --config tests/vitest.config.ts ${reporters}`
  const { ok } = await runStep(command, { show: true })
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    passed += numPassedTests
    failed += numFailedTests
    if (!ok && numFailedTests === 0) count('vitest', false, 'It ended badly although no test failed: see above.')
  } catch (error) {
    count('vitest', false, String(error))
  }
  rmSync(folder, { recursive: true, force: true })
}

try {
  await ensureBrowser()
  count('browser', true)
} catch (error) {
  count('browser', false, (error as Error).message)
}
await Promise.all([check('typecheck', 'npm run --silent typecheck'), check('lint', 'npm run --silent lint')])
const built = await check('build', 'npm run --silent build')
await runVitest()
const [packed] = await Promise.all([
  built ? checkPackage({ all }) : [],
  check('the demo works as a person uses it', 'npm run --silent test:demo'),
  check('the admin works as a person uses it', 'npm run --silent test:admin'),
])
for (const { name, ok, output } of packed) count(name, ok, output)
if (all) {
  if (built) await check('the drawer is at home in every kind of host', 'npm run --silent test:hosts')
  // Every story in light, dark, right-to-left and forced colours: slow, and seldom another result than in the light.
  if (await check('Storybook builds', 'npm run --silent build-storybook'))
    await check('every story, in four modes', 'STORYBOOK_BUILT=storybook-static npm run --silent test:stories')
  await check('views under React 18', 'npx tsx tests/tools/testReact18.ts')
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
