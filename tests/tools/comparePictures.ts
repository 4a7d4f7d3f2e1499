import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright'
import { PNG } from 'pngjs'
import { makeSheet } from './makeSheet'

const BEFORE = 'before'
const CHANGES = 'changes'

/** Keeps pictures as those from before a change. */
export function keepPictures(folder: string, names: readonly string[]): void {
  mkdirSync(join(folder, BEFORE), { recursive: true })
  for (const name of names) copyFileSync(join(folder, name), join(folder, BEFORE, name))
  console.log(`${names.length} of them kept in pictures/${BEFORE}/`)
}

/** Says which pictures differ from those kept, by how much, and shows these alone: before, after, difference. */
export async function comparePictures(page: Page, folder: string, names: readonly string[]): Promise<void> {
  rmSync(join(folder, CHANGES), { recursive: true, force: true })
  mkdirSync(join(folder, CHANGES), { recursive: true })
  const known = names.filter((name) => existsSync(join(folder, BEFORE, name)))
  const changed = known.filter((name) => {
    const share = differ(folder, name)
    if (share > 0) console.log(`changed  ${name}  ${(share * 100).toFixed(share < 0.001 ? 4 : 2)} %`)
    return share > 0
  })
  if (changed.length > 0) await showChanges(page, folder, changed)
  const isNew = names.length - known.length
  console.log(`${changed.length} of ${known.length} changed${isNew > 0 ? `, ${isNew} are new` : ''}`)
}

/** The share of pixels that are not as before; the picture of them is left among the changes. */
function differ(folder: string, name: string): number {
  const [was, is] = [join(folder, BEFORE, name), join(folder, name)].map((path) => readFileSync(path))
  if (!was || !is || was.equals(is)) return 0
  const [before, after] = [PNG.sync.read(was), PNG.sync.read(is)]
  if (before.width !== after.width || before.height !== after.height) {
    writeFileSync(join(folder, CHANGES, name), is)
    return 1
  }
  const { width, height } = after
  const difference = new PNG({ width, height })
  const count = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: 0, includeAA: true })
  if (count > 0) writeFileSync(join(folder, CHANGES, name), PNG.sync.write(difference))
  return count / (width * height)
}

async function showChanges(page: Page, folder: string, changed: readonly string[]): Promise<void> {
  const sheet = join(folder, 'sheet.changes')
  const rows = changed.map((name) => ({
    title: name,
    cells: [`${BEFORE}/${name}`, name, `${CHANGES}/${name}`].map((file) => ({ file, width: 720 })),
  }))
  writeFileSync(`${sheet}.html`, makeSheet(['before', 'after', 'difference'], rows))
  await page.goto(pathToFileURL(`${sheet}.html`).href)
  await page.screenshot({ path: `${sheet}.png`, fullPage: true })
  console.log('They stand in pictures/sheet.changes.html and .png')
}
