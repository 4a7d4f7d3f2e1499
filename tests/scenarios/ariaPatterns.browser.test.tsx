import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { atRest, button, drawer, isClosed, link, openDrawer } from '../harness/chromium'
import { tabStops } from '../harness/measure'
import { anOrder } from '../harness/orders'

// The keys and the roles that the ARIA patterns for dialogs, alert dialogs and tabs ask for, one row a test.

const key = (keys: string): Promise<void> => userEvent.keyboard(keys)
const order = anOrder({ merchantReference1: 'SO-1' })
const focused = (): Element => document.activeElement as Element
const question = () => document.querySelector<HTMLElement>('[role="alertdialog"]') as HTMLElement
const tabs = () =>
  [...drawer().querySelectorAll<HTMLElement>('[role="tab"]')] as [HTMLElement, HTMLElement, HTMLElement]
const panel = () => drawer().querySelector('[role="tabpanel"]:not([hidden])') as HTMLElement
const named = (id: string | null): string | null | undefined => document.getElementById(id ?? '')?.textContent

interface Row {
  what: string
  /** Given how the panel is written: the arrows follow it. */
  holds: (locale: string) => unknown
}

async function ask(): Promise<void> {
  await openDrawer(order)
  button('Cancel order').focus()
  await key('{Enter}')
  await expect.poll(() => focused().textContent).toBe('Keep order')
  await atRest()
}

describe('The drawer is a modal dialog', () => {
  const rows: Row[] = [
    { what: 'its element has the role dialog', holds: () => expect(drawer()).toHaveAttribute('role', 'dialog') },
    { what: 'it says that it is modal', holds: () => expect(drawer()).toHaveAttribute('aria-modal', 'true') },
    {
      what: 'it is named by the heading that is seen in it',
      holds: () => expect(named(drawer().getAttribute('aria-labelledby'))).toBe('Order SO-1'),
    },
    {
      what: 'all that works it is inside it',
      holds: () => expect(drawer()).toContainElement(button('Close')),
    },
    {
      what: 'opening moves the focus into it',
      holds: () => expect(drawer()).toContainElement(focused() as HTMLElement),
    },
    {
      what: 'the page behind it is kept from those who listen',
      holds: () => expect(document.querySelector('main')?.closest('[aria-hidden="true"], [inert]')).not.toBeNull(),
    },
    {
      what: 'a visible button closes it',
      holds: () => expect(button('Close').checkVisibility()).toBe(true),
    },
    {
      what: 'Tab on its last stop goes to its first',
      async holds() {
        const stops = tabStops(drawer())
        stops.at(-1)?.focus()
        await key('{Tab}')
        expect(focused()).toBe(stops[0])
      },
    },
    {
      what: 'Shift and Tab on its first stop goes to its last',
      async holds() {
        const stops = tabStops(drawer())
        stops[0]?.focus()
        await key('{Shift>}{Tab}{/Shift}')
        expect(focused()).toBe(stops.at(-1))
      },
    },
    {
      what: 'Escape closes it, and the focus is again on what opened it',
      async holds() {
        await key('{Escape}')
        await isClosed()
        await expect.poll(focused).toBe(link())
      },
    },
  ]
  it('as each row of the pattern says', async () => {
    await openDrawer(order)
    for (const { what, holds } of rows) await check(what, holds)
  })
})

describe('A question is an alert dialog', () => {
  const rows: Row[] = [
    { what: 'its element has the role alertdialog', holds: () => expect(question()).not.toBeNull() },
    { what: 'it says that it is modal', holds: () => expect(question()).toHaveAttribute('aria-modal', 'true') },
    {
      what: 'it is named by its title',
      holds: () => expect(named(question().getAttribute('aria-labelledby'))).toBe('Cancel order SO-1?'),
    },
    {
      what: 'its message describes it',
      holds: () => expect(named(question().getAttribute('aria-describedby'))).toMatch(/\w.*\./),
    },
    {
      what: 'the focus is on the button that changes nothing',
      holds: () => expect(focused()).toBe(button('Keep order')),
    },
    {
      what: 'Tab goes round inside it',
      async holds() {
        await key('{Tab}')
        expect(focused().textContent).toBe('Cancel order')
        await key('{Tab}')
        expect(focused()).toBe(button('Keep order'))
      },
    },
    {
      what: 'Shift and Tab goes round the other way',
      async holds() {
        await key('{Shift>}{Tab}{/Shift}')
        expect(focused().textContent).toBe('Cancel order')
      },
    },
    {
      what: 'Escape closes it and not the drawer, and the focus is again on what asked',
      async holds() {
        await key('{Escape}')
        await expect.poll(question).toBeNull()
        await expect.poll(focused).toBe(button('Cancel order'))
        expect(drawer()).toHaveAttribute('data-state', 'open')
      },
    },
  ]
  it('as each row of the pattern says', async () => {
    await ask()
    for (const { what, holds } of rows) await check(what, holds)
  })
})

describe('The tabs', () => {
  const at = (place: number) => expect(focused()).toBe(tabs()[place])
  const press = async (keys: string, from: number, to: number): Promise<void> => {
    tabs()[from]?.focus()
    await key(keys)
    at(to)
    expect(tabs()[to]).toHaveAttribute('aria-selected', 'true')
  }
  const onward = (locale: string): string => (locale === 'ar' ? '{ArrowLeft}' : '{ArrowRight}')
  const back = (locale: string): string => (locale === 'ar' ? '{ArrowRight}' : '{ArrowLeft}')
  const rows: Row[] = [
    {
      what: 'stand in an element with the role tablist, which has a name',
      holds: () => expect(tabs()[0].closest('[role="tablist"]')?.getAttribute('aria-label')).toMatch(/./),
    },
    {
      what: 'of them one is selected, and says so; the others say that they are not',
      holds: () => expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false', 'false']),
    },
    {
      what: 'name the panel that they show, and it is named by them',
      holds() {
        const [chosen] = tabs()
        expect(chosen.getAttribute('aria-controls')).toBe(panel().id)
        expect(panel().getAttribute('aria-labelledby')).toBe(chosen.id)
      },
    },
    {
      what: 'are one stop of the Tab key: the chosen one',
      async holds() {
        button('Copy merchant reference 1').focus()
        await key('{Tab}')
        at(0)
        await key('{Tab}')
        expect(tabs()).not.toContain(focused())
      },
    },
    { what: 'an arrow goes on to the next', holds: (locale) => press(onward(locale), 0, 1) },
    { what: 'the other arrow goes back', holds: (locale) => press(back(locale), 1, 0) },
    { what: 'after the last comes the first', holds: (locale) => press(onward(locale), 2, 0) },
    { what: 'before the first comes the last', holds: (locale) => press(back(locale), 0, 2) },
    { what: 'Home goes to the first', holds: () => press('{Home}', 2, 0) },
    { what: 'End goes to the last', holds: () => press('{End}', 0, 2) },
    {
      what: 'arrows up and down are left to the page',
      async holds() {
        tabs()[0].focus()
        await key('{Home}{ArrowDown}{ArrowUp}')
        at(0)
      },
    },
    {
      what: 'Tab goes on into the panel',
      async holds() {
        tabs()[0].focus()
        await expect.poll(() => tabs()[0].getAttribute('aria-selected')).toBe('true')
        await key('{Tab}')
        expect(panel().contains(focused())).toBe(true)
      },
    },
    {
      what: 'Shift and Tab comes back to the chosen one',
      async holds() {
        await key('{Shift>}{Tab}{/Shift}')
        at(0)
      },
    },
  ]
  it.each(['en', 'ar'])('as each row of the pattern says, in %s', async (locale) => {
    await openDrawer(order, { locale })
    for (const { what, holds } of rows) await check(what, () => holds(locale))
  })
})

/** One drawer serves all rows; a row that fails says which it is. */
async function check(what: string, holds: Row['holds']): Promise<void> {
  try {
    await holds('')
  } catch (error) {
    throw new Error(`${what}: ${(error as Error).message}`, { cause: error })
  }
}
