import { readFile } from 'node:fs/promises'
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright'
import { readLines, readPdf } from '../packingSlip/readPdf'
import { ensureBrowser } from './ensureBrowser'
import { browserLaunchOptions } from './findBrowser'
import { freePort } from './freePort'
import { startScript } from './startScript'
import { expect, type Step, takeSteps } from './takeSteps'

// Starts the demo as its reader would and uses it as a person would, by mouse and by keyboard: `npm run test:demo`.

const steps: Step[] = []
const step = (title: string, run: (page: Page, context: BrowserContext) => Promise<void>): void => {
  steps.push({ title, run: ({ page, context }) => run(page, context) })
}

const drawer = (page: Page): Locator => page.getByRole('dialog', { name: /^Order / })
const rowOf = (page: Page, status: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByText(status, { exact: true }) })
    .first()

async function open(page: Page, row: Locator): Promise<void> {
  await row.getByRole('link').click()
  await drawer(page).getByRole('button', { name: 'Copy order ID' }).waitFor()
}

async function closeByEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await drawer(page).waitFor({ state: 'detached' })
}

async function expectFocusKept(page: Page): Promise<void> {
  const lost = await page.evaluate(() => document.activeElement === document.body || document.activeElement === null)
  expect(!lost, 'the focus is on <body>')
}

async function expectStatus(page: Page, status: string): Promise<void> {
  await drawer(page).getByText(status, { exact: true }).first().waitFor()
}

let authorized = ''

step('an order opens by click, and its row has the focus again after Escape', async (page) => {
  const row = rowOf(page, 'Authorized')
  authorized = (await row.getByRole('link').textContent()) ?? ''
  await open(page, row)
  await expectFocusKept(page)
  await closeByEscape(page)
  const focused = await page.evaluate(() => document.activeElement?.textContent)
  expect(focused === authorized, `the focus is on ${focused}, not on the row's link`)
})

step('an order opens by keyboard', async (page) => {
  await page.getByRole('link', { name: authorized, exact: true }).focus()
  await page.keyboard.press('Enter')
  await expectStatus(page, 'Authorized')
  await expectFocusKept(page)
})

step('a part capture changes status, money and timeline', async (page) => {
  await drawer(page).getByRole('button', { name: 'Capture', exact: true }).click()
  const form = page.getByRole('form', { name: 'Capture' })
  await form.getByRole('textbox', { name: 'Amount' }).fill('100')
  await form.getByRole('button', { name: /^Capture 100/ }).click()
  await expectStatus(page, 'Partially captured')
  await drawer(page).getByRole('button', { name: 'Captured' }).first().waitFor()
  await expectFocusKept(page)
})

step('a refund of it, sent with Enter', async (page) => {
  await drawer(page).getByRole('button', { name: 'Refund', exact: true }).click()
  const amount = page.getByRole('form', { name: 'Refund' }).getByRole('textbox', { name: 'Amount' })
  await amount.fill('40')
  await amount.press('Enter')
  await drawer(page).getByRole('button', { name: 'Refunded' }).first().waitFor()
  await expectFocusKept(page)
})

step('what was done survives closing and reopening', async (page) => {
  await closeByEscape(page)
  await open(page, page.getByRole('row').filter({ has: page.getByRole('link', { name: authorized, exact: true }) }))
  await expectStatus(page, 'Partially captured')
})

step('what was done survives a reload', async (page) => {
  await page.reload()
  await expectStatus(page, 'Partially captured')
  await drawer(page).getByRole('button', { name: 'Refunded' }).first().waitFor()
  await closeByEscape(page)
})

step('an action that is not allowed says why, and what leads on', async (page) => {
  await open(page, page.getByRole('row').filter({ has: page.getByRole('link', { name: authorized, exact: true }) }))
  await drawer(page).getByRole('button', { name: 'More actions' }).click()
  const refused = drawer(page).getByRole('button', { name: 'Cancel order' })
  expect((await refused.getAttribute('aria-disabled')) === 'true', 'Cancel order can be pressed after a capture')
  const reason = await refused.getAttribute('aria-describedby')
  const sentence = await page.evaluate((id) => document.getElementById(id ?? '')?.textContent, reason)
  expect(sentence && sentence.length > 10, 'Cancel order does not say why it is off')
  await drawer(page)
    .getByRole('button', { name: /^Release remaining/ })
    .last()
    .waitFor()
  await page.keyboard.press('Escape')
  await closeByEscape(page)
})

step('a cancel asks first, with the safe button focused, and works', async (page) => {
  const row = rowOf(page, 'Authorized')
  const name = (await row.getByRole('link').textContent()) ?? ''
  await open(page, row)
  await drawer(page).getByRole('button', { name: 'Cancel order' }).first().click()
  const question = page.getByRole('alertdialog')
  await question.waitFor()
  const safe = await page.evaluate(() => document.activeElement?.textContent)
  expect(safe === 'Keep order', `the focus is on ${safe}`)
  await question.getByRole('button', { name: 'Cancel order' }).click()
  await expectStatus(page, 'Cancelled')
  await question.waitFor({ state: 'detached' })
  await expectFocusKept(page)
  await closeByEscape(page)
  await page.getByRole('row').filter({ hasText: name }).getByText('Cancelled').waitFor()
})

step('a middle click opens the order in a window of its own, which shows what was done', async (page, context) => {
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: authorized, exact: true }).click({ button: 'middle' })
  const other = await opening
  await other.waitForLoadState()
  await other.getByRole('heading', { name: `Order ${authorized}` }).waitFor()
  await other.getByText('Partially captured', { exact: true }).first().waitFor()
  expect((await other.getByRole('dialog').count()) === 0, 'the window shows a dialog')
  await other.close()
})

step('a capture in one window shows in another without a reload', async (page, context) => {
  const other = await openWindow(context, page, authorized)
  await open(page, page.getByRole('row').filter({ has: page.getByRole('link', { name: authorized, exact: true }) }))
  const before = await captures(other).count()
  await drawer(page).getByRole('button', { name: 'Capture', exact: true }).click()
  const form = page.getByRole('form', { name: 'Capture' })
  await form.getByRole('textbox', { name: 'Amount' }).fill('25')
  await form.getByRole('button', { name: /^Capture 25/ }).click()
  await captures(drawer(page)).nth(before).waitFor()
  await captures(other).nth(before).waitFor()
  await other.close()
  await closeByEscape(page)
})

step(
  'an edit saved in one window meets a draft in another: both are shown, nothing typed is lost',
  async (page, context) => {
    const other = await openWindow(context, page, authorized)
    await open(page, page.getByRole('row').filter({ has: page.getByRole('link', { name: authorized, exact: true }) }))
    await typeReference(other, 'MINE')
    await other.getByRole('form', { name: 'Edit references' }).waitFor()
    await typeReference(drawer(page), 'THEIRS')
    await drawer(page).getByRole('button', { name: 'Update references' }).click()
    await drawer(page).getByRole('button', { name: 'Edit references' }).waitFor()
    await other.getByRole('cell').getByText('THEIRS', { exact: true }).first().waitFor()
    await other.getByRole('cell').getByText('MINE', { exact: true }).first().waitFor()
    await other.getByRole('button', { name: 'Keep editing' }).click()
    const field = other.getByRole('textbox', { name: 'Merchant reference 2' })
    expect((await field.inputValue()) === 'MINE', `the draft says ${await field.inputValue()}`)
    await other.getByRole('button', { name: 'Update references' }).click()
    await other.getByRole('button', { name: 'Edit references' }).waitFor()
    await drawer(page).getByText('MINE', { exact: true }).first().waitFor()
    await other.close()
    await closeByEscape(page)
  },
)

step('in a frame of a page from elsewhere nothing is said to be copied that is not', async (page, context) => {
  const elsewhere = await context.newPage()
  elsewhere.setDefaultTimeout(10_000)
  await elsewhere.setContent(`<iframe src="${page.url()}" width="1200" height="850"></iframe>`)
  const frame = elsewhere.frameLocator('iframe')
  await frame.getByRole('link', { name: authorized, exact: true }).click()
  const copy = frame.getByRole('button', { name: 'Copy order ID' })
  await copy.click()
  await frame.getByText('Press Ctrl+C to copy', { exact: true }).first().waitFor()
  expect((await frame.getByText('Copied', { exact: true }).count()) === 0, 'the frame says "Copied"')
  await copy.press('Escape')
  await frame.getByRole('dialog').waitFor({ state: 'detached' })
  await elsewhere.close()
})

step('a packing slip is made by one press, once its engine is fetched, and lies on the disk', async (page, context) => {
  const fetched: string[] = []
  context.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const engines = () => fetched.filter((path) => /slip\.worker/.test(path))
  await open(page, rowOfSlip(page))
  expect(engines().length === 0, 'the engine was fetched before anybody wanted a slip')
  const [first, again] = [await downloadSlip(page), await downloadSlip(page)]
  for (const lines of [first, again]) {
    for (const words of ['Lindvik Hem', 'Elin Sandberg', 'Wool blanket, moss green', 'Page 1 of 1']) {
      expect(lines.includes(words), `the slip does not say ${words}: ${lines.join(' | ')}`)
    }
  }
  expect(engines().length === 1, `the engine was fetched ${engines().length} times`)
  await expectFocusKept(page)
})

step('a packing slip opens in a tab of its own, by keyboard alone', async (page, context) => {
  const makes = drawer(page).locator('.od-event').getByRole('button', { name: 'Packing slip' }).first()
  await makes.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Open'))
  const opening = context.waitForEvent('page')
  await page.keyboard.press('Enter')
  const tab = await opening
  expect(/^blob:|^$|about:blank/.test(tab.url()), `the tab shows ${tab.url()}`)
  await tab.close()
  await closeByEscape(page)
})

step('under a policy that forbids WebAssembly a packing slip is printed as a web page', async (page, context) => {
  const strict = await openUnderPolicy(context, page.url(), "default-src 'self'; img-src 'self' data:")
  await open(strict, rowOfSlip(strict))
  await drawer(strict).locator('.od-event').getByRole('button', { name: 'Packing slip' }).first().click()
  await strict.getByText('The packing slip could not be made', { exact: true }).waitFor()
  await strict.getByRole('button', { name: 'Print as web page' }).click()
  await strict.waitForFunction(() => document.documentElement.dataset['printed'] === '1')
  const [paper, ...more] = await readPdf(await strict.pdf({ preferCSSPageSize: true }))
  // Letters only: the browser's own PDFs write some signs as glyphs without a name.
  const said = (paper?.lines.join('') ?? '').replaceAll(/[^\p{L}]+/gu, '')
  for (const words of ['Packingslip', 'ElinSandberg', 'Woolblanketmossgreen', 'Totalpieces']) {
    expect(said.includes(words), `the paper does not say ${words}: ${said}`)
  }
  expect(!said.includes('Captured') && more.length === 0, `the page is on the paper too: ${said}`)
  await strict.evaluate(() => dispatchEvent(new Event('afterprint')))
  await strict.locator('.od-print').waitFor({ state: 'detached' })
  await expectStatus(strict, 'Partially captured')
  await strict.context().close()
})

const rowOfSlip = (page: Page): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: 'SO-20418', exact: true }) })

/** Makes the slip of the first capture, and reads what was saved. */
async function downloadSlip(page: Page): Promise<string[]> {
  await drawer(page).locator('.od-event').getByRole('button', { name: 'Packing slip' }).first().click()
  const link = drawer(page).getByRole('link', { name: 'Download' })
  await link.waitFor()
  const saving = page.waitForEvent('download')
  await link.click()
  const saved = await saving
  expect(/^packing-slip-[\w.-]+\.pdf$/.test(saved.suggestedFilename()), `it is called ${saved.suggestedFilename()}`)
  return await readLines(await readFile(await saved.path()))
}

/** A visit of its own, whose every answer comes with a policy; a call to print is only counted. */
async function openUnderPolicy(context: BrowserContext, address: string, policy: string): Promise<Page> {
  const strict = await context.browser()?.newContext({ viewport: { width: 1280, height: 900 } })
  if (!strict) throw new Error('order-drawer: the browser is gone')
  await strict.route('**/*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  const page = await strict.newPage()
  page.setDefaultTimeout(20_000)
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = '1')
  })
  await page.goto(address)
  return page
}

/** The order on its own page, in a window of its own, read. */
async function openWindow(context: BrowserContext, page: Page, name: string): Promise<Page> {
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name, exact: true }).click({ button: 'middle' })
  const other = await opening
  other.setDefaultTimeout(10_000)
  await other.getByRole('button', { name: 'Copy order ID' }).waitFor()
  return other
}

const captures = (view: Page | Locator): Locator => view.getByRole('button', { name: 'Captured', exact: true })

async function typeReference(view: Page | Locator, text: string): Promise<void> {
  await view.getByRole('tab', { name: 'Details' }).click()
  await view.getByRole('button', { name: 'Edit references' }).click()
  await view.getByRole('textbox', { name: 'Merchant reference 2' }).fill(text)
}

await ensureBrowser()
const demo = await startScript(['run', 'demo'], { PORT: String(await freePort()) })
const browser = await chromium.launch(browserLaunchOptions())
await takeSteps(browser, demo.address, steps)
await browser.close()
await demo.end('SIGTERM')
