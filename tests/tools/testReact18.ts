import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep, type StepResult } from './runStep'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The oldest React that we promise. */
const OLDEST = '18.2.0'

/** The tests that draw something, in a document or on a server. */
const VIEWS = ['display', 'primitives', 'scenarios', 'state', 'tabs', 'testing']

/** Runs the tests of the views in a copy of this project that has the oldest React, since two may not be mixed. */
export async function testReact18(): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'order-drawer-react-'))
  const modules = join(folder, 'node_modules')
  try {
    // Hard links where the file system can: nothing in them is written to.
    await runStep(`cp -al node_modules "${modules}" || cp -a node_modules "${modules}"`, { cwd: root })
    for (const name of ['react', 'react-dom', 'scheduler', '.vite', '.vite-temp', '.cache']) {
      rmSync(join(modules, name), { recursive: true, force: true })
    }
    for (const name of [
      'src',
      'tests',
      'stories',
      'docs',
      '.storybook',
      'package.json',
      'tsconfig.json',
      'README.md',
    ]) {
      cpSync(join(root, name), join(folder, name), { recursive: true })
    }
    const older = join(folder, 'older')
    const install = `npm i --prefix "${older}" --no-save --no-audit --no-fund react@${OLDEST} react-dom@${OLDEST}`
    const installed = await runStep(install)
    if (!installed.ok) return installed
    for (const name of ['react', 'react-dom', 'scheduler']) {
      renameSync(join(older, 'node_modules', name), join(modules, name))
    }
    const run = 'npx vitest run --config tests/vitest.config.ts --project "dom*" --project node'
    return await runStep(`${run} ${VIEWS.map((name) => `tests/${name}/`).join(' ')}`, { cwd: folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ok, output } = await testReact18()
  console.log(output)
  process.exitCode = ok ? 0 : 1
}
