import { createServer } from 'node:http'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright'
import { ensureBrowser } from './ensureBrowser'
import { browserLaunchOptions } from './findBrowser'
import { runStep } from './runStep'

// A picture of every story, light and dark, wide and narrow, and a contact sheet for each group of them:
// `npm run pictures [part of a story's id]`.

const root = fileURLToPath(new URL('../..', import.meta.url))
const book = join(root, 'storybook-static')
const pictures = join(root, 'pictures')

const LOOKS = [
  { name: 'light', width: 1280, globals: 'theme:light' },
  { name: 'dark', width: 1280, globals: 'theme:dark' },
  { name: 'phone', width: 375, globals: 'theme:light' },
  { name: 'rtl', width: 1280, globals: 'theme:light;locale:ar' },
]

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

function serveBook(): Promise<{ address: string; stop(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    readFile(join(book, path)).then(
      (body) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      if (at === null || typeof at === 'string') throw new Error('order-drawer: the pictures could not be served')
      resolve({ address: `http://127.0.0.1:${at.port}`, stop: () => server.close() })
    })
  })
}

/** Whether the story's walkthrough is over: a picture taken before shows half of it. Runs in the page. */
function isWalked(): boolean {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } }
  }
  return /^(played|complet|afterEach|finished|errored|aborted)/.test(preview?.currentRender?.phase ?? '')
}

async function take(browser: Browser, address: string, ids: string[]): Promise<void> {
  for (const { name, width, globals } of LOOKS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    for (const id of ids) {
      await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=${encodeURIComponent(globals)}`)
      await page.waitForSelector('#storybook-root:not([hidden])', { state: 'attached' })
      await page.waitForFunction(isWalked)
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(pictures, `${id}.${name}.png`) })
    }
    await page.close()
  }
}

/** One sheet for each group of stories: a story a row, a look a column. */
async function takeSheets(browser: Browser, ids: string[]): Promise<void> {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const group = id.split('--')[0] ?? id
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  for (const [group, members] of groups) {
    const rows = members.map((id) => {
      const cells = LOOKS.map(({ name }) => `<td><img src="${id}.${name}.png"></td>`)
      return `<tr><th colspan="${LOOKS.length}">${id}</th></tr><tr>${cells.join('')}</tr>`
    })
    const sheet = join(pictures, `sheet.${group}.html`)
    writeFileSync(
      sheet,
      `<!doctype html><meta charset="utf-8"><style>body{margin:8px;font:12px sans-serif}th{text-align:start}td{vertical-align:top}
img{block-size:320px;border:1px solid #ccc}</style><table>${rows.join('')}</table>`,
    )
    await page.goto(pathToFileURL(sheet).href)
    await page.screenshot({ path: join(pictures, `sheet.${group}.png`), fullPage: true })
  }
  await page.close()
}

const built = await runStep('npm run --silent build-storybook', { cwd: root })
if (!built.ok) throw new Error(built.output)

const wanted = process.argv[2] ?? ''
const index = JSON.parse(readFileSync(join(book, 'index.json'), 'utf8')) as {
  entries: Record<string, { type: string }>
}
const ids = Object.keys(index.entries).filter((id) => index.entries[id]?.type === 'story' && id.includes(wanted))

mkdirSync(pictures, { recursive: true })
await ensureBrowser()
const { address, stop } = await serveBook()
const browser = await chromium.launch(browserLaunchOptions())
await take(browser, address, ids)
await takeSheets(browser, ids)
await browser.close()
stop()
console.log(`${ids.length * LOOKS.length} pictures in pictures/, with a contact sheet for each group`)
