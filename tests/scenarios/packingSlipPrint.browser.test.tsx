import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { PackingSlipError } from '../../src/packingSlip/PackingSlipError'
import { askBrowser, openDrawer, press, words } from '../harness/chromium'
import { aCapture, aLine, anOrder, elin } from '../harness/orders'

vi.mock('../../src/packingSlip/renderPackingSlip', () => ({
  renderPackingSlip: async () => {
    throw new PackingSlipError('engine_failed', 'The policy of this page lets no engine run.')
  },
}))

const lines = [aLine({ key: 'lamp', name: 'Lamp', quantity: 2, unitPrice: 10_000 })]
const order = anOrder({
  merchantReference1: 'SO-20418',
  status: 'partially_captured',
  capturedAmount: 20_000,
  captures: [aCapture({ id: 'c1', reference: 'SO-20418-1', lines })],
  shipping: elin,
})
const violations: string[] = []
const note = (event: SecurityPolicyViolationEvent) => violations.push(`${event.violatedDirective} ${event.blockedURI}`)

beforeAll(() => {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  // No 'wasm-unsafe-eval'; 'unsafe-eval' would allow it too.
  policy.content = "style-src 'self'; script-src 'self' 'unsafe-inline' blob:; img-src 'self' data:"
  document.head.append(policy)
  document.addEventListener('securitypolicyviolation', note)
})
beforeEach(() => violations.splice(0))
afterAll(() => document.removeEventListener('securitypolicyviolation', note))

const paper = () => document.querySelector<HTMLElement>('.od-print')
const isDrawn = (element: Element | null) => element !== null && element.getClientRects().length > 0

/** As the printer sees the page. */
async function onPaper(): Promise<void> {
  await askBrowser('Emulation.setEmulatedMedia', { media: 'print' })
  onTestFinished(() => askBrowser('Emulation.setEmulatedMedia', { media: '' }))
}

async function printAsWebPage(): Promise<void> {
  await press('Packing slip')
  await press('Print as web page')
}

it('Where no PDF can be made the slip is printed as a web page: once, alone, and then it is gone', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  await openDrawer(order, { packingSlip: { shop: { name: 'Lindvik Hem', logo: 'javascript:alert(1)' } } })
  await printAsWebPage()
  await expect.poll(() => print.mock.calls.length).toBe(1)
  expect(isDrawn(paper())).toBe(false)
  expect(isDrawn(document.querySelector('.od-panel'))).toBe(true)
  expect(paper()?.querySelector('img')).toBeNull()

  await onPaper()
  expect(isDrawn(paper())).toBe(true)
  expect(isDrawn(document.querySelector('.od-panel'))).toBe(false)
  expect(isDrawn(document.querySelector('main'))).toBe(false)
  const root = getComputedStyle(document.documentElement)
  expect([root.overflow, getComputedStyle(document.body).overflow]).toEqual(['visible', 'visible'])
  expect(words(paper() as HTMLElement)).toContain('Packing slip')
  expect(words(paper() as HTMLElement)).toContain('Elin Sandberg')
  expect([...(paper() as HTMLElement).querySelectorAll('tbody tr')].map(words)).toEqual(['LAMPLamp2'])
  expect(getComputedStyle(paper() as HTMLElement).colorScheme).toBe('light')

  window.dispatchEvent(new Event('afterprint'))
  await expect.poll(paper).toBeNull()
  expect(isDrawn(document.querySelector('main'))).toBe(true)
  expect(print).toHaveBeenCalledTimes(1)
  expect(violations).toEqual([])
})

it('Where printing is shut off the paper does not stay: the next press of a key takes it away', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  await openDrawer(order)
  await printAsWebPage()
  await expect.poll(() => print.mock.calls.length).toBe(1)
  await userEvent.keyboard('{Shift}')
  await expect.poll(paper).toBeNull()
  await press('Print as web page')
  await expect.poll(() => print.mock.calls.length).toBe(2)
})

it('A host that shows its page by an id prints the slip alone too', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  await openDrawer(order)
  await printAsWebPage()
  await expect.poll(() => print.mock.calls.length).toBe(1)
  const host = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => host.remove())
  host.style.display = 'flex'
  host.append(Object.assign(document.createElement('p'), { textContent: 'Menu' }))
  await onPaper()
  expect(host.firstElementChild?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })).toBe(false)
  expect(getComputedStyle(host).position).toBe('absolute')
})
