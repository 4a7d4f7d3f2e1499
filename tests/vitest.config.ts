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
const testTimeout = 60_000

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

// Each story is a test: it renders, its walkthrough holds, and axe finds nothing. In the dark, right to left and in
// forced colours the crawl opens them: tests/tools/crawlStories.ts.
const stories = {
  root,
  resolve,
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('../.storybook', import.meta.url)) })],
  optimizeDeps: { include: DEPENDENCIES },
  test: {
    name: 'storybook',
    setupFiles: ['tests/harness/setup.stories.ts'],
    testTimeout,
    browser: inChromium(),
    // After the others: five projects at once take turns so often on two cores that all of them crawl.
    sequence: { groupOrder: 1 },
  },
}

export default defineConfig({
  root,
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
          testTimeout,
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
          testTimeout,
        },
      },
      {
        root,
        resolve,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['tests/harness/setup.dom.ts'],
          restoreMocks: true,
          testTimeout,
        },
      },
      {
        root,
        resolve,
        plugins: [react()],
        optimizeDeps: { include: [...DEPENDENCIES, 'vitest-browser-react'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/harness/setup.browser.ts'],
          restoreMocks: true,
          testTimeout,
          expect: { poll: { timeout: 10_000 } },
          browser: inChromium(),
        },
      },
      stories,
    ],
  },
})
