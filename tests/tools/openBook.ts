import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { runStep } from './runStep'
import { serveFolder, type ServedFolder } from './serveFolder'

// The stories as a browser opens them: shared by the crawl and the pictures.

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One page of the book. */
export interface BookEntry {
  id: string
  type: 'story' | 'docs'
}

/** The book, built and served. */
export interface StoryBook extends ServedFolder {
  entries: readonly BookEntry[]
}

/** How a story ended. */
export interface StoryEnd {
  /** What a walkthrough or a render threw. */
  errors: string[]
  /** What axe found: the rule, and where. */
  violations: string[]
}

/**
 * Builds the book and serves it; only the entries whose id has `wanted` in it. `STORYBOOK_BUILT` names a folder that
 * holds a book already.
 */
export async function openBook(wanted: string): Promise<StoryBook> {
  const built = process.env['STORYBOOK_BUILT']
  const folder = built ?? join(root, 'storybook-static')
  if (built === undefined) {
    const { ok, output } = await runStep('npm run --silent build-storybook', { cwd: root })
    if (!ok) throw new Error(output)
  }
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, BookEntry>
  }
  const chosen = Object.values(entries).filter(({ id }) => id.includes(wanted))
  return { ...(await serveFolder(folder)), entries: chosen }
}

/** Opens a story with the toolbars set so, and waits until its walkthrough, and what is asked after it, have ended. */
export async function openStory(page: Page, address: string, id: string, globals: string): Promise<StoryEnd> {
  await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=${encodeURIComponent(globals)}`)
  const end = await page.waitForFunction(endOf, id, { timeout: 120_000, polling: 50 })
  return end.jsonValue() as Promise<StoryEnd>
}

/** Opens a page of documentation and waits until it stands there. Its stories are opened one by one, by themselves. */
export async function openDocs(page: Page, address: string, id: string): Promise<void> {
  await page.goto(`${address}/iframe.html?viewMode=docs&id=${id}`)
  await page.waitForSelector('#storybook-docs:not([hidden]) .sbdocs-content', { timeout: 120_000 })
  await page.waitForLoadState('load')
}

/** What Storybook says of the story once it has finished; nothing before. Runs in the page. */
function endOf(id: string): StoryEnd | undefined {
  interface Report {
    type: string
    result: { error?: unknown; violations?: { id: string; nodes: { target: string[] }[] }[] }
  }
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as {
    __STORYBOOK_ADDONS_CHANNEL__?: { last(name: string): unknown[] | undefined }
  }
  const missing = channel?.last('storyMissing')
  const [end] = (channel?.last('storyFinished') ?? []) as { storyId: string; status: string; reporters: Report[] }[]
  if (missing) return { errors: ['there is no such story'], violations: [] }
  if (!end || end.storyId !== id) return undefined
  const thrown = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'unhandledErrorsWhilePlaying']
  const errors = thrown.flatMap((name) => {
    const [said] = channel?.last(name) ?? []
    return [said ?? []].flat().map((error) => String((error as Error).message ?? (error as { title?: string }).title))
  })
  const reports = end.reporters.filter(({ type }) => type === 'a11y')
  const violations = reports.flatMap(({ result }) => [
    ...(result.error === undefined ? [] : [`axe broke: ${String(result.error)}`]),
    ...(result.violations ?? []).map(
      ({ id: rule, nodes }) => `${rule} at ${nodes.map((node) => node.target).join(', ')}`,
    ),
  ])
  if (end.status === 'error' && errors.length + violations.length === 0) errors.push('the story failed')
  return { errors, violations }
}
