import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright'
import { comparePictures, keepPictures } from './comparePictures'
import { ensureBrowser } from './ensureBrowser'
import { browserLaunchOptions } from './findBrowser'
import { openBook, openStory } from './openBook'
import { makeSheet } from './makeSheet'
import { takeTurns } from './takeTurns'

// A picture of every story, light, dark, on a phone and right to left, and contact sheets of each group:
//   npm run pictures [part of a story's id]
//   npm run pictures [part] -- --keep       keeps them besides, as those from before a change
//   npm run pictures [part] -- --compare    says which differ from those, and shows them before and after

const NOW = '2026-11-24T13:20:00Z'
const HEIGHT = 900
const STORIES_A_SHEET = 12

const pictures = fileURLToPath(new URL('../../pictures', import.meta.url))

const LOOKS = [
  { name: 'light', width: 1280, globals: 'theme:light', drawn: 640 },
  { name: 'dark', width: 1280, globals: 'theme:dark', drawn: 640 },
  { name: 'phone', width: 375, globals: 'theme:light', drawn: 250 },
  { name: 'rtl', width: 1280, globals: 'theme:light;locale:ar', drawn: 640 },
]

/** Once letters and pictures are there; a part no taller than it is. */
async function take(page: Page, address: string, id: string, look: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width: look.width, height: HEIGHT })
  // Without axe, which is the crawl's: it doubles the time.
  await openStory(page, address, id, `${look.globals};a11y.manual:!true`)
  const end = await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.allSettled([...document.images].map((image) => image.decode()))
    const story = document.querySelector('#storybook-root')
    return document.querySelector('[aria-modal="true"]') ? Infinity : (story?.getBoundingClientRect().bottom ?? 0)
  })
  const height = Math.max(80, Math.min(HEIGHT, Math.ceil(end)))
  await page.screenshot({
    path: join(pictures, `${id}.${look.name}.png`),
    animations: 'disabled',
    clip: { x: 0, y: 0, width: look.width, height },
  })
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime(NOW)
  return page
}

/** Sheets of each group: a story a row, a look a column. */
async function takeSheets(page: Page, ids: readonly string[]): Promise<void> {
  const groupOf = (id: string): string => id.split('--')[0] ?? id
  for (const group of new Set(ids.map(groupOf))) {
    const members = ids.filter((id) => groupOf(id) === group)
    for (let at = 0; at < members.length; at += STORIES_A_SHEET) {
      const number = at === 0 ? '' : `.${at / STORIES_A_SHEET + 1}`
      const name = join(pictures, `sheet.${group}${number}`)
      const rows = members.slice(at, at + STORIES_A_SHEET).map((id) => ({
        title: id,
        cells: LOOKS.map((look) => ({ file: `${id}.${look.name}.png`, width: look.drawn })),
      }))
      writeFileSync(
        `${name}.html`,
        makeSheet(
          LOOKS.map(({ name, width }) => `${name}, ${width} px`),
          rows,
        ),
      )
      await page.goto(pathToFileURL(`${name}.html`).href)
      await page.screenshot({ path: `${name}.png`, fullPage: true })
    }
  }
}

const words = process.argv.slice(2)
const wanted = words.find((word) => !word.startsWith('-')) ?? ''

mkdirSync(pictures, { recursive: true })
await ensureBrowser()
const { address, entries, stop } = await openBook(wanted)
const ids = entries.filter(({ type }) => type === 'story').map(({ id }) => id)
const browser = await chromium.launch(browserLaunchOptions())
const work = LOOKS.flatMap((look) => ids.map((id) => ({ id, look })))
await takeTurns(work, [await openPage(browser), await openPage(browser)], (page, { id, look }) =>
  take(page, address, id, look),
)
stop()
const desk = await browser.newPage({ viewport: { width: 2240, height: 900 } })
await takeSheets(desk, ids)
console.log(`${work.length} pictures in pictures/, with contact sheets of each group`)
const names = work.map(({ id, look }) => `${id}.${look.name}.png`)
if (words.includes('--keep')) keepPictures(pictures, names)
if (words.includes('--compare')) await comparePictures(desk, pictures, names)
await browser.close()
