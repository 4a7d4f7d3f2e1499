import { expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { atRest, drawer, openDrawer, press, resizeWindow } from '../harness/chromium'
import { aCapture, anOrder, elin, lampsAndShipping } from '../harness/orders'

const CONTROLS = 'button, a[href], input, select, textarea'

/** A finger instead of a mouse, for one test. */
async function touch(): Promise<void> {
  const session = cdp() as unknown as { send: (method: string, with_: object) => Promise<unknown> }
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  onTestFinished(async () => {
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false })
  })
  expect(matchMedia('(pointer: coarse)').matches).toBe(true)
}

/** Unfolds all that is folded there. */
async function openAll(place: string): Promise<void> {
  for (const fold of drawer().querySelectorAll(`${place} [aria-expanded="false"]`)) await userEvent.click(fold)
  await atRest()
}

const tabOf = (form: string): HTMLElement =>
  drawer().querySelectorAll<HTMLElement>('[role="tab"]')[
    ['Edit lines', 'Edit shipping'].indexOf(form) + 1
  ] as HTMLElement

/** What a finger cannot hit: less than 44 px wide or high. */
function tooSmall(): string[] {
  return [...drawer().querySelectorAll<HTMLElement>(CONTROLS)]
    .filter((one) => one.checkVisibility() && one.closest('[inert]') === null)
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < 43.9)
    .map(({ one, box }) => `${box.width} × ${box.height} ${one.getAttribute('aria-label') ?? one.textContent}`)
}

it.each([375, 1280])(
  'In a window %i px wide a finger hits every control of every tab, form and question',
  async (width) => {
    await touch()
    await resizeWindow(width, 800)
    const lines = lampsAndShipping()
    const order = anOrder({
      status: 'partially_captured',
      lines,
      merchantReference1: 'SO-1',
      capturedAmount: 10_000,
      captures: [aCapture({ id: 'c', amount: 10_000, settlementId: 'st-1' })],
      billing: elin,
      shipping: elin,
    })
    await openDrawer(order, {
      links: { order: (id) => `/o/${id}`, settlement: (id) => `/s/${id}`, logs: (id) => `/l/${id}` },
    })
    for (const tab of drawer().querySelectorAll<HTMLElement>('[role="tab"]')) {
      await userEvent.click(tab)
      await openAll('[role="tabpanel"]')
      expect(tooSmall(), tab.textContent ?? '').toEqual([])
    }
    for (const form of ['Capture', 'Refund', 'Edit lines', 'Edit shipping']) {
      await userEvent.click(tabOf(form))
      await press(form)
      await openAll('form')
      expect(tooSmall(), form).toEqual([])
      await press('Back')
    }
    await press('More actions')
    expect(tooSmall(), 'More actions').toEqual([])
    await press('Release remaining')
    expect(tooSmall(), 'Release remaining').toEqual([])
    await press('Keep authorization')
  },
)
