import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'

/** What a step has to work with. */
export interface Visit {
  page: Page
  context: BrowserContext
  address: string
}

/** One thing that a person does, and what must come of it. */
export interface Step {
  title: string
  run: (visit: Visit) => Promise<void>
}

/** How a visit begins. */
export interface VisitOptions extends BrowserContextOptions {
  /** Lines of the console that are meant to be there. @default none */
  isMeant?: (line: string) => boolean
}

/** Fails a step. */
export function expect(holds: unknown, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

/**
 * Opens the page and takes one step after another, each told in a line. A step fails by an error and by any word on the
 * console. The last line says how many passed; the exit code is 1 if any did not.
 */
export async function takeSteps(browser: Browser, address: string, steps: Step[], options: VisitOptions = {}) {
  const { isMeant = () => false, ...how } = options
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how })
  const page = await context.newPage()
  const said: string[] = []
  context.on('console', (message) => {
    if (!isMeant(message.text())) said.push(message.text())
  })
  context.on('weberror', (error) => said.push(error.error().message))
  page.setDefaultTimeout(10_000)
  await page.goto(address)
  let failed = 0
  for (const { title, run } of steps) {
    try {
      await run({ page, context, address })
      expect(said.length === 0, `the console says: ${said.splice(0).join(' | ')}`)
      console.log(`ok      ${title}`)
    } catch (error) {
      failed += 1
      console.log(`FAILED  ${title}\n        ${(error as Error).message}`)
    }
  }
  console.log(`\n${steps.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
