import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserLaunchOptions } from './tools/findBrowser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// Named here because Vite reloads the page when it meets a dependency for the first time, in the middle of a test.
const DEPENDENCIES = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  '@radix-ui/react-dialog',
  '@radix-ui/react-tabs',
  '@react-pdf/renderer',
  'date-fns',
  'axe-core',
  'fast-check',
  '@testing-library/user-event',
  '@guidepup/virtual-screen-reader',
]

// Far above what a test needs: a busy machine must not fail one.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

// Tests and stories import the doors by their public names, and get the source.
const resolve = { tsconfigPaths: true }

// A function: Vitest refuses one object in two projects.
const inChromium = () => ({
  enabled: true,
  headless: true,
  // One page at a time: pages of one browser share its clipboard, and hear each other.
  fileParallelism: false,
  screenshotFailures: false,
  viewport: { width: 1280, height: 900 },
  provider: playwright({ launchOptions: browserLaunchOptions() }),
  instances: [{ browser: 'chromium' as const }],
})

// Files share what they import: to load all of it anew for each takes longer than the tests themselves. Those that put
// something else in the place of a module stand apart, lest the others get it too.
const replacing = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(dom|browser)\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(new URL(file, import.meta.url), 'utf8').includes('vi.mock('))
  .map((file) => `tests/${file}`)

const together = (kind: string) => ({
  name: kind,
  isolate: false,
  include: [`tests/**/*.${kind}.test.{ts,tsx}`],
  exclude: replacing,
})

const apart = (kind: string) => ({
  name: `${kind}-apart`,
  include: replacing.filter((file) => file.includes(`.${kind}.`)),
})

const inJsdom = (files: object) => ({
  root,
  resolve,
  plugins: [react()],
  test: {
    ...files,
    environment: 'jsdom' as const,
    setupFiles: ['tests/harness/setup.dom.ts'],
    restoreMocks: true,
    ...patience,
  },
})

const inPage = (files: object) => ({
  root,
  resolve,
  plugins: [react()],
  optimizeDeps: { include: [...DEPENDENCIES, 'vitest-browser-react'] },
  test: {
    ...files,
    setupFiles: ['tests/harness/setup.browser.ts'],
    restoreMocks: true,
    ...patience,
    expect: { poll: { timeout: 10_000 } },
    browser: inChromium(),
    sequence: { groupOrder: 1 },
  },
})

// Each story is a test: it renders, its walkthrough holds, and axe finds nothing. In the dark, right to left and in
// forced colours the crawl opens them: tests/tools/crawlStories.ts.
const stories = {
  root,
  resolve,
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('../.storybook', import.meta.url)) })],
  optimizeDeps: { include: DEPENDENCIES },
  test: {
    name: 'storybook',
    isolate: false,
    setupFiles: ['tests/harness/setup.stories.ts'],
    ...patience,
    browser: inChromium(),
    sequence: { groupOrder: 2 },
  },
}

export default defineConfig({
  root,
  // `groupOrder`: a page at a time, and beside it what leaves it a core; all at once they crawl.
  test: {
    // All cores: by default one is left to Vitest, which has nothing to do while tests run.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.{ts,tsx}'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        root,
        resolve,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{dom,browser}.test.ts', 'tests/server/**'],
          setupFiles: ['tests/harness/setup.node.ts'],
          restoreMocks: true,
          ...patience,
          sequence: { groupOrder: 2 },
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'server',
          environment: 'node',
          include: ['tests/server/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/server/setup/postgres.ts'],
          restoreMocks: true,
          ...patience,
          sequence: { groupOrder: 1 },
        },
      },
      inJsdom(together('dom')),
      inJsdom(apart('dom')),
      inPage(together('browser')),
      inPage(apart('browser')),
      stories,
    ],
  },
})
