import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright'
import { build, createServer, type InlineConfig, type Plugin, preview } from 'vite'
import { ensureBrowser } from './ensureBrowser'
import { browserLaunchOptions } from './findBrowser'
import { freePort } from './freePort'
import { expect, type Step, takeSteps } from './takeSteps'

// Puts the built package into pages of several kinds and looks whether it is at home there: `npm run test:hosts`.

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = join(root, 'examples/hosts')
const faultPages = join(root, 'tests/tools/hostPages')
const HOSTS = ['plain', 'tailwind', 'shadcn', 'mui']
const SCHEMES = ['light', 'dark'] as const
const MOST_SETUP_LINES = 3

/** A line that a host writes for our look. */
const SETUP = /order-drawer\/(styles|themes)[\w./-]*css|--od-|@layer .*order-drawer|theme="/

/** Each fault of a page, and how the line begins that tells it. */
const FAULTS: Record<string, RegExp> = {
  sheet: /its style sheet is not loaded/,
  reset: /the rule "button, \[type="button"\]" wins over the drawer's own \(.*padding-left/,
  contrast: /in light words on --od-accent, .* have a contrast of 1\.95:1/,
  triplet: /--od-accent is no colour/,
  copies: /2 copies of order-drawer are on this page/,
  radix: /2 copies of @radix-ui\/react-dismissable-layer/,
  primary: /--od-accent stands on <section class="brand"> .* put into <body>/,
  scheme: /<section class="dark"> makes its part of the page dark/,
  words: /import \{ sv \} from 'order-drawer\/locales\/sv'/,
}

/** What a person sees of a button: the font, the corners and the field as it is painted. */
interface Look {
  font: string
  radius: string
  field: string
}

const steps: Step[] = []
const step = (title: string, run: (browser: Browser) => Promise<void>): void => {
  steps.push({
    title,
    run: async ({ context }) => {
      const browser = context.browser()
      if (browser) await run(browser)
    },
  })
}

for (const host of HOSTS) {
  step(`${host}: at most ${MOST_SETUP_LINES} lines make it look at home`, async () => {
    const folder = join(examples, host)
    const lines = readdirSync(folder)
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .filter((line) => SETUP.test(line))
    expect(lines.length <= MOST_SETUP_LINES, `there are ${lines.length}:\n${lines.join('\n')}`)
  })
  for (const colorScheme of SCHEMES) {
    step(`${host}: in ${colorScheme}, the drawer's primary button has the look of the host's own`, async (browser) => {
      await visit(browser, `${production}${host}/`, { colorScheme }, async (page, said) => {
        const own = await lookOf(page.getByRole('button', { name: 'Open' }).first())
        await openDrawer(page)
        const ours = await lookOf(primaryOf(page))
        expect(JSON.stringify(own) === JSON.stringify(ours), `${JSON.stringify(own)}, ours ${JSON.stringify(ours)}`)
        const isDark = await page.evaluate(
          () => getComputedStyle(document.querySelector('.od-root') as Element).colorScheme,
        )
        if (host !== 'plain') expect(isDark === colorScheme, `the drawer is ${isDark}`)
        expect(said.length === 0, `the console says: ${said.join(' | ')}`)
      })
    })
  }
}

for (const [colorScheme, theme] of [
  ['light', ''],
  ['dark', ''],
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  const drawn = theme || colorScheme
  step(
    `a page without any color-scheme, the system ${colorScheme}${theme && `, theme="${theme}"`}: what is chosen is filled`,
    async (browser) => {
      await visit(browser, `${production}hostPages/?theme=${theme}`, { colorScheme }, async (page) => {
        await openDrawer(page)
        const accent = drawn === 'light' ? [55, 71, 190] : [130, 152, 250]
        expectNear((await lookOf(primaryOf(page))).field, accent, 'the primary button')
        await page.getByRole('button', { name: 'Refund', exact: true }).click()
        const box = page.getByRole('dialog').getByRole('checkbox').first()
        await box.check()
        await page.mouse.move(0, 0)
        expectNear((await lookOf(box, '::before')).field, accent, 'a ticked checkbox')
      })
    },
  )
}

step('in production no page has anything said about it', async (browser) => {
  for (const fault of Object.keys(FAULTS)) {
    const said = await hearPage(browser, `${production}hostPages/?fault=${fault}`)
    expect(said.length === 0, `${fault}: ${said.join(' | ')}`)
  }
})

for (const fault of ['none', 'restyled']) {
  step(`in development a sound page has nothing said about it: ${fault}`, async (browser) => {
    const said = await hearPage(browser, `${development}?fault=${fault}`)
    expect(said.length === 0, said.join(' | '))
  })
}

for (const [fault, words] of Object.entries(FAULTS)) {
  step(`in development a fault is told in one line: ${fault}`, async (browser) => {
    const said = await hearPage(browser, `${development}?fault=${fault}`, words)
    const isTold = said.length === 1 && said[0]?.startsWith('order-drawer: ') && words.test(said[0])
    expect(isTold, `the console says: ${said.join(' | ') || 'nothing'}`)
  })
}

/** A visit of its own, and every warning and error that the console says meanwhile. */
async function visit(
  browser: Browser,
  address: string,
  how: { colorScheme?: 'light' | 'dark' },
  run: (page: Page, said: string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how })
  const said = hear(context)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(address)
  try {
    await run(page, said)
  } finally {
    await context.close()
  }
}

function hear(context: BrowserContext): string[] {
  const said: string[] = []
  context.on('console', (message) => {
    // What Vite and React say to every developer is no warning.
    if (['warning', 'error'].includes(message.type())) said.push(message.text())
  })
  context.on('weberror', (error) => said.push(error.error().message))
  return said
}

/** Opens a page's drawer and gives what the console says, once all is looked at. */
async function hearPage(browser: Browser, address: string, awaited?: RegExp): Promise<string[]> {
  const heard: string[] = []
  await visit(browser, address, { colorScheme: 'light' }, async (page, said) => {
    await openDrawer(page)
    for (let waited = 0; awaited && waited < 20_000 && !said.some((line) => awaited.test(line)); waited += 50) {
      await page.waitForTimeout(50)
    }
    // A second line would come by now.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 100))))
    heard.push(...said)
  })
  return heard
}

async function openDrawer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open' }).first().click()
  await page.getByRole('dialog').locator('button[aria-label], .od-fact').first().waitFor()
  await primaryOf(page).waitFor()
  await page.mouse.move(0, 0)
}

const primaryOf = (page: Page): Locator => page.getByRole('dialog').locator('.od-button[data-kind="primary"]').first()

async function lookOf(button: Locator, part?: '::before'): Promise<Look> {
  return await button.evaluate(async (element, drawn) => {
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))
    const { fontFamily, borderStartStartRadius, backgroundColor } = getComputedStyle(element, drawn)
    const canvas = document.createElement('canvas').getContext('2d')
    if (canvas) canvas.fillStyle = backgroundColor
    canvas?.fillRect(0, 0, 1, 1)
    const field = canvas?.getImageData(0, 0, 1, 1).data.join(' ') ?? ''
    return { font: fontFamily, radius: borderStartStartRadius, field }
  }, part)
}

function expectNear(field: string, wanted: readonly number[], what: string): void {
  const parts = field.split(' ').map(Number)
  const isNear = parts[3] === 255 && wanted.every((value, at) => Math.abs(value - (parts[at] ?? 0)) <= 12)
  expect(isNear, `${what} is filled with ${field}, not about ${wanted.join(' ')}`)
}

if (!existsSync(join(root, 'dist/index.js')))
  throw new Error('order-drawer: dist/ is empty. Run `npm run build` first.')
await ensureBrowser()
const folder = mkdtempSync(join(tmpdir(), 'order-drawer-hosts-'))
// At the very end: the server writes to its cache while it closes.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const configFile = join(examples, 'vite.config.ts')
const copies = [
  { find: 'another/order-drawer', replacement: join(root, 'dist/index.js?another') },
  {
    find: 'another/radix',
    replacement: join(root, 'node_modules/@radix-ui/react-dismissable-layer/dist/index.mjs?another'),
  },
]
// The worker of packing slips is as large as all the rest, and looks like nothing.
const withoutWorker: Plugin = {
  name: 'without-worker',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(join(root, 'dist'))
      ? code.replace(/new URL\("\.\/slip\.worker\.js", import\.meta\.url\)/, '""')
      : null,
}
const quiet: InlineConfig = { configFile, logLevel: 'warn', plugins: [withoutWorker], resolve: { alias: copies } }
for (const host of [...HOSTS.map((name) => join(examples, name)), faultPages]) {
  const outDir = join(folder, 'dist', host.split('/').at(-1) ?? '')
  await build({
    ...quiet,
    root: host,
    base: './',
    build: { outDir, rolldownOptions: { checks: { pluginTimings: false } } },
  })
}
const built = await preview({
  configFile: false,
  root: folder,
  appType: 'mpa',
  logLevel: 'warn',
  build: { outDir: 'dist' },
  preview: { port: await freePort(), strictPort: true, host: '127.0.0.1' },
})
// A build makes its process one of production.
delete process.env['NODE_ENV']
const server = await createServer({
  ...quiet,
  root: faultPages,
  cacheDir: join(folder, 'cache'),
  server: { port: await freePort(), strictPort: true, host: '127.0.0.1', fs: { allow: [root, folder] } },
  // A dependency that is met for the first time reloads the page.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      ...['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client'],
      ...['@radix-ui/react-dialog', '@radix-ui/react-tabs', 'date-fns'],
    ],
  },
})
await server.listen()
const production = built.resolvedUrls?.local[0] ?? ''
const development = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(browserLaunchOptions())
await takeSteps(browser, `${production}plain/`, steps)
await browser.close()
await Promise.all([server.close(), built.close()])
