import { chromium, type Browser, type Page } from 'playwright'
import { ensureBrowser } from './ensureBrowser'
import { browserLaunchOptions } from './findBrowser'
import { openBook, openDocs, openStory, type StoryBook } from './openBook'
import { takeTurns } from './takeTurns'

// Every story in light, dark, right to left and forced colours, and every page of documentation once: its walkthrough
// holds, axe finds nothing, nothing is said on the console. `npm run test:stories [part of a title]`, where a title is
// such as `parts-button--all (dark)`.

interface Mode {
  name: string
  globals: string
  forcedColors?: 'active'
}

const MODES: readonly Mode[] = [
  { name: 'light', globals: 'theme:light' },
  { name: 'dark', globals: 'theme:dark' },
  { name: 'right to left', globals: 'theme:light;locale:ar' },
  { name: 'forced colours', globals: 'theme:light', forcedColors: 'active' },
]

interface Visit {
  title: string
  mode: Mode
  go: (page: Page) => Promise<string[]>
}

function visitsOf({ entries, address }: StoryBook): Visit[] {
  return MODES.flatMap((mode) =>
    entries
      .filter(({ type }) => type === 'story' || mode.name === 'light')
      .map(({ id, type }) => ({
        title: `${id} (${type === 'docs' ? 'page' : mode.name})`,
        mode,
        go: async (page: Page) => {
          if (type === 'docs') return openDocs(page, address, id).then(() => [])
          const { errors, violations } = await openStory(page, address, id, mode.globals)
          return [...errors, ...violations]
        },
      })),
  )
}

/** What is wrong there, all of it. */
async function visit(page: Page, { go, mode }: Visit): Promise<string[]> {
  const said: string[] = []
  const note = (words: string): void => void said.push(words)
  page.on('console', (message) => note(`the console says (${message.type()}): ${message.text()}`))
  page.on('pageerror', (error) => note(`the page failed: ${error.message}`))
  try {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: mode.forcedColors ?? 'none' })
    said.push(...(await go(page)))
  } catch (error) {
    note((error as Error).message)
  }
  page.removeAllListeners()
  return [...new Set(said)]
}

/** The failing ones are told in a line each. */
async function crawl(browser: Browser, visits: Visit[]): Promise<number> {
  let failed = 0
  const open = () => browser.newPage({ viewport: { width: 1280, height: 900 } })
  const pages = [await open(), await open()]
  await takeTurns(visits, pages, async (page, one) => {
    const faults = await visit(page, one)
    if (!browser.isConnected()) throw new Error('order-drawer: the browser ended before the crawl did')
    if (faults.length === 0) return
    failed += 1
    console.log(`FAILED  ${one.title}: ${faults.join(' | ').replace(/\s+/g, ' ').slice(0, 1000)}`)
  })
  await Promise.all(pages.map((page) => page.close()))
  return failed
}

await ensureBrowser()
const book = await openBook('')
const browser = await chromium.launch(browserLaunchOptions())
const visits = visitsOf(book).filter(({ title }) => title.includes(process.argv[2] ?? ''))
let failed = 0
for (const { name } of MODES) {
  const inMode = visits.filter(({ mode }) => mode.name === name)
  const faulty = await crawl(browser, inMode)
  failed += faulty
  console.log(`${name}: ${inMode.length - faulty} of ${inMode.length} passed`)
}
await browser.close()
book.stop()
console.log(`\n${visits.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || visits.length === 0 ? 1 : 0
