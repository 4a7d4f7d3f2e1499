import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { atRest, drawer, openDrawer, press, resizeWindow, touch } from '../harness/chromium'
import { aCapture, anOrder, elin, lampsAndShipping } from '../harness/orders'

const CONTROLS = 'button, a[href], input, select, textarea'

/** Unfolds all that is folded there. */
async function openAll(place: string): Promise<void> {
  for (const fold of drawer().querySelectorAll(`${place} [aria-expanded="false"]`)) await userEvent.click(fold)
  await atRest()
}

const FORMS = [
  ['Timeline', 'Capture'],
  ['Timeline', 'Refund'],
  ['Details', 'Edit lines'],
  ['Customer', 'Edit shipping'],
] as const

/** What a finger cannot hit: less than 44 px wide or high. */
function tooSmall(): string[] {
  return [...drawer().querySelectorAll<HTMLElement>(CONTROLS)]
    .filter((one) => one.checkVisibility() && one.closest('[inert]') === null)
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < 43.9)
    .map(({ one, box }) => `${box.width} × ${box.height} ${one.getAttribute('aria-label') ?? one.textContent}`)
}

it.each([375, 1280])(
  'In a window %i px wide a finger hits every control of the tabs, the forms and a question',
  async (width) => {
    await touch()
    expect(matchMedia('(pointer: coarse)').matches).toBe(true)
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
    for (const [tab, form] of FORMS) {
      await userEvent.click(page.getByRole('tab', { name: tab }))
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
