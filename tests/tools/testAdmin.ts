import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Locator, type Page } from 'playwright'
import { ar } from '../../src/text/locales/ar'
import { readLines } from '../packingSlip/readPdf'
import { ensureBrowser } from './ensureBrowser'
import { browserLaunchOptions } from './findBrowser'
import { freePort } from './freePort'
import { startScript } from './startScript'
import { expect, type Step, takeSteps } from './takeSteps'

// Starts the server with its admin as its reader would and uses it as a person would: `npm run test:admin`.

const steps: Step[] = []
const step = (title: string, run: Step['run']): void => {
  steps.push({ title, run })
}

async function eventually(holds: () => Promise<unknown>, otherwise: string): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await holds())) {
    expect(Date.now() < end, otherwise)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const drawer = (page: Page): Locator => page.getByRole('dialog', { name: /^Order / })
// The rows behind an open drawer are hidden from assistive technology, so they are found by their markup.
const rows = (page: Page): Locator => page.locator('tbody tr:not([aria-hidden])')
const links = (page: Page): Locator => rows(page).locator('a')
const rowOf = (page: Page, name: string): Locator => rows(page).filter({ hasText: name })
const searchField = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search orders' })
const textOf = async (found: Locator): Promise<string> => ((await found.textContent()) ?? '').replace(/\s/g, ' ')
const captures = (view: Page | Locator): Locator => view.getByRole('button', { name: 'Captured', exact: true })

async function expectTotal(page: Page, text: string): Promise<void> {
  const total = page.locator('main [role=status]')
  await eventually(async () => (await textOf(total)) === text, `the list does not say "${text}"`)
}

/** The list is read and stands still. */
async function settle(page: Page): Promise<void> {
  await page.locator('[role=region][aria-busy=false] tbody tr:not([aria-hidden])').first().waitFor()
}

async function closeByEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await drawer(page).waitFor({ state: 'detached' })
}

async function search(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words)
  await page.waitForURL((url) => (url.searchParams.get('q') ?? '') === words)
  await settle(page)
}

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
  await drawer(page).getByRole('button', { name: 'Copy order ID' }).waitFor()
  await drawer(page)
    .getByRole('heading', { name: `Order ${name}` })
    .waitFor()
}

async function capture(page: Page, amount: string): Promise<void> {
  await drawer(page).getByRole('button', { name: 'Capture', exact: true }).click()
  const form = page.getByRole('form', { name: 'Capture' })
  await form.getByRole('textbox', { name: 'Amount' }).fill(amount)
  await form.getByRole('button', { name: /^Capture .*\d/ }).click()
}

interface ApiOrder {
  order_id: string
  merchant_reference1: string
  fraud_status?: string
  captured_amount: number
  captures: { captured_amount: number }[]
}

const API_KEY = `Basic ${btoa('demo:demo')}`

async function askApi<T>(address: string, path: string): Promise<T> {
  const answer = await fetch(new URL(path, address), { headers: { Authorization: API_KEY } })
  expect(answer.ok, `GET ${path} answers ${answer.status}`)
  return (await answer.json()) as T
}

/** The newest orders of which all can still be captured. */
async function findCapturable(address: string): Promise<ApiOrder[]> {
  const { orders } = await askApi<{ orders: ApiOrder[] }>(address, '/api/orders?status=authorized&limit=50')
  return orders.filter((order) => order.merchant_reference1 && (order.fraud_status ?? 'ACCEPTED') === 'ACCEPTED')
}

let chosen: ApiOrder

step('ten thousand orders are listed, the newest first', async ({ page }) => {
  await expectTotal(page, '10 000 orders')
  await settle(page)
  expect((await rows(page).count()) === 50, `a page has ${await rows(page).count()} orders`)
  const times = await rows(page)
    .locator('time')
    .evaluateAll((all) => all.map((one) => Date.parse(one.getAttribute('datetime') ?? '')))
  expect(isFalling(times), 'the orders are not sorted by their creation')
})

step('a search finds an order by its reference, and says when nothing fits', async ({ page, address }) => {
  const found = (await findCapturable(address))[0]
  expect(found, 'no order can be captured')
  if (found) chosen = found
  await search(page, chosen.merchant_reference1)
  await expectTotal(page, '1 order')
  await searchField(page).fill('nobodyiscalledthis')
  await page.getByRole('heading', { name: 'No order fits' }).waitFor()
  await page.getByRole('button', { name: 'Show all orders' }).click()
  await expectTotal(page, '10 000 orders')
  expect((await searchField(page).inputValue()) === '', 'the search field keeps its words')
})

step('a filter shows one status alone, and Back takes it off', async ({ page }) => {
  const chip = page.getByRole('button', { name: 'Partially captured', exact: true })
  await chip.click()
  await page.waitForURL(/status=partially_captured/)
  await eventually(async () => {
    const words = await rows(page).locator('td:nth-child(2)').allTextContents()
    return words.length > 0 && words.every((word) => word.includes('Partially captured'))
  }, 'the filter lets other orders through')
  await page.goBack()
  await expectTotal(page, '10 000 orders')
  expect((await chip.getAttribute('aria-pressed')) === 'false', 'the filter still looks pressed')
})

step('a press on a column head sorts by it, one more turns it round', async ({ page }) => {
  const head = page.getByRole('columnheader', { name: 'Amount' })
  const amounts = async (): Promise<number[]> =>
    (await rows(page).locator('td:nth-child(4)').allTextContents()).map((text) => Number(text.replace(/\D/g, '')))
  await head.getByRole('button').click()
  await eventually(async () => isFalling(await amounts()), 'the amounts do not fall')
  expect((await head.getAttribute('aria-sort')) === 'descending', 'the head does not say that it sorts')
  await page.keyboard.press('Enter')
  await eventually(async () => isFalling((await amounts()).reverse()), 'the amounts do not rise')
  expect((await head.getAttribute('aria-sort')) === 'ascending', 'the head does not say that it sorts the other way')
  await page.goto(new URL('/', page.url()).href)
  await settle(page)
})

step('the pages lead on and back, by button, by reload and by the history', async ({ page }) => {
  const first = await links(page).first().textContent()
  await page.getByRole('button', { name: 'Next page' }).click()
  await page.getByText('51–100', { exact: true }).waitFor()
  const second = await links(page).first().textContent()
  expect(first !== second, 'the second page shows the first')
  await page.reload()
  await settle(page)
  expect((await links(page).first().textContent()) === second, 'a reload leads to another page')
  await page.getByRole('button', { name: 'Previous page' }).click()
  await page.getByText('1–50', { exact: true }).waitFor()
  expect((await links(page).first().textContent()) === first, 'the page before is not the first')
  await page.goBack()
  await page.getByText('51–100', { exact: true }).waitFor()
  await page.goForward()
  await page.getByText('1–50', { exact: true }).waitFor()
})

step('a row opens its order by click, Escape gives the focus back to it', async ({ page }) => {
  const name = (await links(page).nth(1).textContent()) ?? ''
  await open(page, name)
  expect(await rowOf(page, name).first().getAttribute('aria-current'), 'the row of the open order is not marked')
  await closeByEscape(page)
  expect((await focused(page)) === name, `the focus is on ${await focused(page)}`)
  await rows(page).nth(1).locator('td:nth-child(3)').click()
  await drawer(page)
    .getByRole('heading', { name: `Order ${name}` })
    .waitFor()
  await closeByEscape(page)
  expect((await focused(page)) === name, `after a press beside the link the focus is on ${await focused(page)}`)
})

step('a row opens its order by keyboard, Back closes it and Forward opens it', async ({ page }) => {
  const name = (await links(page).nth(2).textContent()) ?? ''
  await page.keyboard.press('Tab')
  expect((await focused(page)) === name, `Tab leads to ${await focused(page)}, not to the next row`)
  await page.keyboard.press('Enter')
  await drawer(page)
    .getByRole('heading', { name: `Order ${name}` })
    .waitFor()
  await page.goBack()
  await drawer(page).waitFor({ state: 'detached' })
  await page.goForward()
  await drawer(page).waitFor()
  await closeByEscape(page)
})

step('a part capture shows in the drawer and in the list', async ({ page }) => {
  const name = chosen.merchant_reference1
  await search(page, name)
  await open(page, name)
  await capture(page, '1')
  await drawer(page).getByText('Partially captured', { exact: true }).first().waitFor()
  await captures(drawer(page)).first().waitFor()
  await rowOf(page, name).getByText('Partially captured', { exact: true }).waitFor()
})

step(
  'a session that ends under a form is renewed behind it, and Retry sends what was typed',
  async ({ page, context }) => {
    const before = await captures(drawer(page)).count()
    await context.clearCookies()
    await capture(page, '1')
    const retry = page.getByRole('form', { name: 'Capture' }).getByRole('button', { name: 'Retry' })
    await retry.waitFor()
    await eventually(async () => (await context.cookies()).length > 0, 'nobody is signed in again')
    await retry.click()
    await captures(drawer(page)).nth(before).waitFor()
  },
)

step('a packing slip is made under the strict policy that the server sends', async ({ page }) => {
  await drawer(page).locator('.od-event').getByRole('button', { name: 'Packing slip' }).first().click()
  const link = drawer(page).getByRole('link', { name: 'Download' })
  await link.waitFor()
  const saving = page.waitForEvent('download')
  await link.click()
  const lines = await readLines(await readFile(await (await saving).path()))
  // Captured by amount: which goods that were is not known, and not guessed.
  for (const words of [chosen.merchant_reference1, 'Lindvik Hem', 'Captured by amount, not itemised']) {
    expect(lines.includes(words), `the slip does not say ${words}: ${lines.join(' | ')}`)
  }
})

step('a change by the API key shows in the open drawer and in the list without a reload', async ({ page, address }) => {
  const before = await textOf(rowOf(page, chosen.merchant_reference1).locator('td:nth-child(5)'))
  const answer = await fetch(new URL(`/ordermanagement/v1/orders/${chosen.order_id}/captures`, address), {
    method: 'POST',
    headers: {
      Authorization: API_KEY,
      'Content-Type': 'application/json',
      'Klarna-Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ captured_amount: 200 }),
  })
  expect(answer.ok, `the API answers ${answer.status} ${await answer.text()}`)
  await captures(drawer(page)).nth(1).waitFor()
  await eventually(
    async () => (await textOf(rowOf(page, chosen.merchant_reference1).locator('td:nth-child(5)'))) !== before,
    'the list keeps the old amount',
  )
  await closeByEscape(page)
})

step('a middle click opens the order in a window of its own', async ({ page, context }) => {
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: chosen.merchant_reference1, exact: true }).click({ button: 'middle' }),
  ])
  other.setDefaultTimeout(10_000)
  await other.getByRole('heading', { name: `Order ${chosen.merchant_reference1}` }).waitFor()
  await other.getByText('Partially captured', { exact: true }).first().waitFor()
  await other.waitForFunction((name) => document.title.startsWith(`Order ${name}`), chosen.merchant_reference1)
  expect((await other.getByRole('dialog').count()) === 0, 'the window shows a dialog')
  await other.close()
})

step('a viewer is offered no action, and the server refuses a write', async ({ page }) => {
  await page.getByLabel('Role').selectOption('Viewer')
  await page.waitForFunction(async () => {
    const answer = await fetch('/api/session')
    return ((await answer.json()) as { role: string }).role === 'viewer'
  })
  await open(page, chosen.merchant_reference1)
  for (const name of ['Capture', 'Refund', 'More actions']) {
    const offered = await drawer(page).getByRole('button', { name, exact: true }).count()
    expect(offered === 0, `a viewer is offered "${name}"`)
  }
  const status = await page.evaluate(async (id) => {
    const answer = await fetch(`/ordermanagement/v1/orders/${id}/captures`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Klarna-Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ captured_amount: 100 }),
    })
    return answer.status
  }, chosen.order_id)
  expect(status === 403, `the server answers a write of a viewer with ${status}`)
  await closeByEscape(page)
  await page.getByLabel('Role').selectOption('Admin')
  await open(page, chosen.merchant_reference1)
  await drawer(page).getByRole('button', { name: 'Capture', exact: true }).waitFor()
  await closeByEscape(page)
})

step('previous and next go through the list, over the edge of the page too', async ({ page }) => {
  await page.goto(new URL('/', page.url()).href)
  await settle(page)
  const [last, before] = [(await links(page).nth(49).textContent()) ?? '', await links(page).nth(48).textContent()]
  await open(page, last)
  await drawer(page).getByText('50 of 10 000').waitFor()
  await drawer(page).getByRole('button', { name: 'Next order' }).click()
  await drawer(page).getByText('51 of 10 000').waitFor()
  await page.waitForURL(/page=2/)
  const first = (await links(page).first().textContent()) ?? ''
  await drawer(page)
    .getByRole('heading', { name: `Order ${first}` })
    .waitFor()
  for (const name of [last, before]) {
    await drawer(page).getByRole('button', { name: 'Previous order' }).click()
    await drawer(page)
      .getByRole('heading', { name: `Order ${name}` })
      .waitFor()
  }
  await closeByEscape(page)
})

step('language, direction, time zone and theme change at once and survive a reload', async ({ page }) => {
  const created = rows(page).first().locator('time')
  const before = await textOf(created)
  await page.getByLabel('Time zone').selectOption('Tokyo')
  await page.getByText('Times in Tokyo').waitFor()
  expect((await textOf(created)) !== before, 'the list keeps the old time zone')
  await page.getByLabel('Language').selectOption('العربية')
  await page.getByLabel('Theme').selectOption('Dark')
  await page.reload()
  await settle(page)
  const { dir, scheme } = await page.evaluate(() => ({
    dir: document.documentElement.dir,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }))
  expect(dir === 'rtl' && scheme === 'dark', `the page is ${dir} and ${scheme}`)
  await rows(page).first().getByRole('link').click()
  await page.getByRole('tab', { name: ar['header.tabTimeline'] }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByLabel('Language').selectOption('English (Sweden)')
  await page.getByLabel('Theme').selectOption('Auto')
  await page.getByLabel('Time zone').selectOption('Stockholm')
})

step('on a phone nothing but the list of statuses goes sideways', async ({ page }) => {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 375, height: 720 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over <= 0, `the page is ${over} px too wide`)
  await page.setViewportSize({ width, height })
})

step('an address of no order says so', async ({ page, address }) => {
  for (const path of ['orders/nobody', 'orders/%E0%A4%A']) {
    await page.goto(`${address}${path}`)
    await page.getByText('No order with this ID').waitFor()
  }
  await page.goto(address)
  await settle(page)
})

step('what was captured is there once after the server is killed and started again', async ({ page, address }) => {
  const order = (await findCapturable(address))[1]
  if (!order) throw new Error('no order can be captured')
  await search(page, order.merchant_reference1)
  await open(page, order.merchant_reference1)
  await capture(page, '1')
  await captures(drawer(page)).first().waitFor()
  await restart()
  const kept = await askApi<ApiOrder>(address, `/ordermanagement/v1/orders/${order.order_id}`)
  const amounts = kept.captures.map((one) => one.captured_amount)
  expect(amounts.length === 1 && kept.captured_amount === amounts[0], `captured are ${amounts.join(' and ') || 'none'}`)
  await page.reload()
  await drawer(page).getByText('Partially captured', { exact: true }).first().waitFor()
  await captures(drawer(page)).first().waitFor()
  expect((await captures(drawer(page)).count()) === 1, 'the drawer shows more than one capture')
  await closeByEscape(page)
})

const isFalling = (values: number[]): boolean => values.every((value, at) => at === 0 || value <= (values[at - 1] ?? 0))

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent ?? undefined)

await ensureBrowser()
const dataDir = mkdtempSync(join(tmpdir(), 'order-drawer-admin-'))
const port = String(await freePort())
const start = () => startScript(['start'], { PORT: port, DATA_DIR: dataDir })
let server = await start()

/** Kills the server as a power cut would, and starts it again on the same data. */
async function restart(): Promise<void> {
  await server.end('SIGKILL')
  server = await start()
}

const browser = await chromium.launch(browserLaunchOptions())
await takeSteps(browser, server.address, steps, {
  locale: 'en-SE',
  // The browser's own lines about answers that are asked for here: a 403, a dead server.
  isMeant: (line) => line.startsWith('Failed to load resource'),
})
await browser.close()
await server.end('SIGTERM')
rmSync(dataDir, { recursive: true, force: true })
