import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goals } from '../goals'
import { ensureBrowser } from './ensureBrowser'
import { runStep } from './runStep'

// What people can do, the tests that show it, and whether they pass: `npm run test:list`.

interface Report {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

async function run(files: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'order-drawer-list-'))
  const report = join(folder, 'report.json')
  const { output } = await runStep(
    `npx vitest run --config tests/vitest.config.ts --project node --project "dom*" --project "browser*" --project server --reporter=json --outputFile="${report}" ${files.join(' ')}`,
    { cwd: root },
  )
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report
  } catch {
    throw new Error(`order-drawer: the tests left no report, so nothing can be listed.\n${output}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await ensureBrowser()
const { testResults } = await run([...new Set(goals.flatMap(({ tests }) => tests.map((name) => `tests/${name}.`)))])
const found = testResults.map(({ name, assertionResults }) => ({
  file: relative(join(root, 'tests'), name),
  tests: assertionResults,
}))

let failures = 0
for (const { goal, tests } of goals) {
  console.log(`\n${goal}`)
  for (const test of tests) {
    const shown = found.filter(({ file }) => file.startsWith(`${test}.`)).flatMap((one) => one.tests)
    // A test may skip what does not concern its subject; a whole file that was skipped shows nothing.
    if (!shown.some(({ status }) => status === 'passed')) {
      failures += 1
      console.log(`    MISSING   ${test}`)
    }
    for (const { fullName, status } of shown) {
      if (status === 'failed') failures += 1
      console.log(`    ${status.padEnd(9)} ${test}: ${fullName}`)
    }
  }
  if (tests.length === 0) {
    failures += 1
    console.log('    EMPTY     no test shows it')
  }
}
console.log(`\n${goals.length} goals, ${failures} without a test that passes`)
process.exitCode = failures > 0 ? 1 : 0
