import { StrictMode, useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { type Order, OrderDrawer, OrderLink } from '../../src/index'
import { createBackend } from '../harness/backend'
import { atRest, button, drawer, isClosed, link, openDrawer, press, showList, submitOf } from '../harness/chromium'
import { aCapture, anOrder, elin, NOW } from '../harness/orders'
import { watchFocus } from '../harness/watchFocus'

const key = (keys: string): Promise<void> => userEvent.keyboard(keys)
const order = anOrder({ merchantReference1: 'SO-1', merchantReference2: 'PICK-1', shipping: elin, billing: elin })
const partly: Order = {
  ...order,
  status: 'partially_captured',
  capturedAmount: 10_000,
  remainingAmount: 24_900,
  captures: [aCapture({ id: 'c1', amount: 10_000 })],
}

let lost: string[]
beforeEach(() => {
  lost = watchFocus()
})

const nameOf = (element: Element | null): string => element?.getAttribute('aria-label') ?? element?.textContent ?? ''

/** The focus comes to rest on this, and was never lost on the way. */
async function isOn(find: () => Element | null): Promise<void> {
  await expect.poll(() => nameOf(document.activeElement)).toBe(nameOf(find()))
  await expect.poll(() => document.activeElement).toBe(find())
  await expect.poll(() => document.activeElement?.closest('[inert], [aria-hidden="true"]')).toBeNull()
  expect(lost).toEqual([])
}

/** The focus is on something inside the drawer, and stays there: not on the page, nor on the drawer as a whole. */
async function isInside(what: string): Promise<void> {
  await atRest()
  await expect.poll(() => drawer().contains(document.activeElement), { message: what }).toBe(true)
  expect(document.activeElement, what).not.toBe(drawer())
  expect(lost, what).toEqual([])
}

const part = (selector: string) => () => drawer().querySelector(selector)
const status = part('.od-summary .od-badges')
const notice = part('.od-operation')
const heading = part('form h3')
const field = (name: string) => page.getByRole('textbox', { name, exact: true })

/** Goes to a button and presses Enter, as a person does who uses no mouse. */
async function enter(name: string | RegExp): Promise<void> {
  await expect.poll(() => button(name)).not.toBeNull()
  button(name).focus()
  await key('{Enter}')
}

describe('Closing', () => {
  const ways = {
    Escape: () => key('{Escape}'),
    'its button': () => press('Close'),
    'a press beside it': () =>
      userEvent.click(document.querySelector('.od-scrim') as Element, { position: { x: 9, y: 9 } }),
  }

  it.each(Object.entries(ways))(
    'by %s a drawer that came with the page leads to its link in the list',
    async (_, close) => {
      const scene = await showList([anOrder({ id: 'order-0' }), order])
      scene.show(order.id)
      await expect.poll(() => document.querySelector('.od-drawer .od-badges')).not.toBeNull()
      await atRest()
      await close()
      await isClosed()
      await isOn(() => link(1))
    },
  )

  it.each([
    ['its main part', <main key="page">Orders</main>, 'main'],
    ['its heading', <h1 key="page">Orders</h1>, 'h1'],
  ])('without such a link it leads to the page: %s, which is no stop of the Tab key', async (_, host, selector) => {
    const { adapter } = createBackend([order])
    function Page() {
      const [orderId, show] = useState<string | null>(order.id)
      return (
        <>
          {host}
          <OrderDrawer adapter={adapter} now={NOW} orderId={orderId} onOpenChange={() => show(null)} />
        </>
      )
    }
    await render(<StrictMode children={<Page />} />)
    await expect.poll(() => document.querySelector('.od-drawer .od-badges')).not.toBeNull()
    await atRest()
    await key('{Escape}')
    await isClosed()
    await isOn(() => document.querySelector(selector))
    expect(document.activeElement).toHaveAttribute('tabindex', '-1')
    ;(document.activeElement as HTMLElement).blur()
    expect(document.querySelector(selector)).not.toHaveAttribute('tabindex')
  })

  it('leads to the row that took the place of the one that opened it, else to one near it', async () => {
    const { adapter } = createBackend([order])
    let list: (rows: readonly string[]) => void = () => {}
    function Page() {
      const [orderId, show] = useState<string | null>(null)
      const [rows, setRows] = useState<readonly string[]>(['order-1 a', 'order-2 a'])
      list = setRows
      return (
        <>
          <main>
            {rows.map((row) => (
              <OrderLink key={row} orderId={row.split(' ')[0] ?? ''} href={`#/${row}`} onOpen={show}>
                {row}
              </OrderLink>
            ))}
          </main>
          <OrderDrawer adapter={adapter} now={NOW} orderId={orderId} onOpenChange={() => show(null)} />
        </>
      )
    }
    await render(<StrictMode children={<Page />} />)
    const openAndLeave = async (rows: readonly string[]): Promise<void> => {
      link().focus()
      await key('{Enter}')
      await expect.poll(() => document.querySelector('.od-drawer .od-badges')).not.toBeNull()
      await atRest()
      list(rows)
      await key('{Escape}')
      await isClosed()
    }
    await openAndLeave(['order-2 b', 'order-1 b'])
    await isOn(() => link(1))
    list(['order-1 c', 'order-2 c'])
    await expect.poll(() => link().textContent).toBe('order-1 c')
    await openAndLeave(['order-2 c'])
    await isOn(() => link())
  })
})

describe('Going about the drawer', () => {
  const byMouse = [press, () => press('Back')] as const
  const byKey = [enter, () => key('{Escape}')] as const

  it('each form is opened and left, by mouse and by key', async () => {
    await openDrawer(partly)
    const forms = [
      ['Timeline', byMouse, 'Capture'],
      ['Timeline', byKey, 'Refund'],
      ['Timeline', byMouse, 'More actions', 'Duplicate order'],
      ['Timeline', byKey, 'More actions', 'Duplicate order'],
      ['Details', byKey, 'Edit lines'],
      ['Details', byMouse, 'Edit references'],
      ['Customer', byKey, 'Edit contact'],
      ['Customer', byMouse, 'Edit shipping'],
    ] as const
    for (const [tab, [go, leave], ...names] of forms) {
      await userEvent.click(page.getByRole('tab', { name: tab }))
      for (const name of names) {
        await go(name)
        await isInside(name)
      }
      await expect.poll(() => drawer().querySelector('form')?.contains(document.activeElement)).toBe(true)
      await leave()
      await expect.poll(() => drawer().querySelector('form')).toBeNull()
      await isOn(() => button(names[0]))
    }
  })

  it('tabs, entries, their logs, the keys that are listed and the list of actions keep it', async () => {
    const events = Array.from({ length: 12 }, (_, at) => ({
      id: `e${at}`,
      type: 'references_edited' as const,
      at: `2026-11-${11 + at}T09:00:00Z`,
      changes: [{ path: 'merchantReference2', from: `${at}`, to: `${at + 1}` }],
      origin: { kind: at % 2 ? 'api' : 'user', email: 'a@shop.example' } as never,
    }))
    await openDrawer({ ...partly, events })
    for (const tab of ['Details', 'Customer', 'Timeline']) {
      await userEvent.click(page.getByRole('tab', { name: tab }))
      await isInside(tab)
    }
    for (const select of drawer().querySelectorAll<HTMLSelectElement>('[role="tabpanel"] select')) {
      await userEvent.selectOptions(select, select.options[1]?.value ?? '')
      await isInside('a filter')
      await userEvent.selectOptions(select, '')
    }
    await userEvent.click(drawer().querySelector('.od-event [aria-expanded="false"]') as Element)
    await isInside('an entry')
    await userEvent.click(
      drawer().querySelector('.od-event-tools button[aria-expanded], .od-event-body button') as Element,
    )
    await isInside('its logs')
    for (const name of ['Keyboard shortcuts', 'More actions']) {
      await press(name)
      await isInside(name)
      await key('{Escape}')
      await isOn(() => button(name))
    }
    await enter('Copy order ID')
    await isOn(() => button('Copy order ID'))
  })

  it('an order that takes the place of another has it where the person was', async () => {
    const orders = ['order-1', 'order-2'].map((id) => anOrder({ ...order, id, merchantReference1: id }))
    const navigation = {
      previousId: null,
      nextId: 'order-2',
      position: 1,
      total: 2,
      onNavigate: (id: string) => show(id),
    }
    const { show, backend } = await openDrawer(orders, { navigation })
    const letGo = backend.hold('getOrder')
    await enter('Next order')
    await isInside('on the way')
    letGo()
    await expect.poll(() => drawer().querySelector('.od-title')?.textContent).toBe('Order order-2')
    await isInside('there')
    button('Capture').focus()
    show('order-1')
    await expect.poll(() => drawer().querySelector('.od-title')?.textContent).toBe('Order order-1')
    // The drawer as a whole, whose name is the order's: there is nothing of the one before to go on from.
    await expect.poll(() => drawer().contains(document.activeElement)).toBe(true)
  })
})

describe('What becomes of a write', () => {
  it('done: it goes to the status', async () => {
    await openDrawer(order)
    await enter('Capture')
    await enter(submitOf('Capture'))
    await isOn(status)
  })

  it('not sent: it stays on the amount that is wrong', async () => {
    await openDrawer(order)
    await press('Capture')
    await field('Amount').fill('9999')
    await press(submitOf('Capture'))
    await isOn(() => field('Amount').element())
  })

  it.each([
    ['in its form', false],
    ['after its form was left', true],
  ])('refused by the provider, %s: it goes to the notice, and on when that is dismissed', async (_, leaves) => {
    const scene = await openDrawer(order)
    scene.backend.adapter.setFaults({ is: 'rejected', on: 'capture', messages: ['The card has expired.'] })
    await enter('Capture')
    await enter(submitOf('Capture'))
    await isOn(notice)
    if (leaves) {
      await press('Back')
      await isOn(() => button('Capture'))
    }
    await enter('Dismiss')
    await isOn(leaves ? status : heading)
  })

  it.each([
    ['in its form', false],
    ['after its form was left', true],
  ])('not known, %s: it stays on the notice until that is settled', async (_, leaves) => {
    const scene = await openDrawer(order)
    scene.backend.adapter.setFaults({ is: 'request_lost', on: 'capture', times: 2 })
    const lose = async (): Promise<void> => {
      await enter('Capture')
      await enter(submitOf('Capture'))
      await isOn(notice)
      if (leaves) await press('Back')
    }
    await lose()
    await enter('Check again')
    await expect.poll(() => document.querySelector('.od-operation')?.textContent).toContain('It did not happen')
    await isOn(leaves ? () => button('Check again') : notice)
    await enter('It did not happen')
    await isOn(leaves ? status : heading)
    if (!leaves) await press('Back')
    await lose()
    await enter('Retry')
    await expect.poll(() => scene.backend.order().capturedAmount).toBe(34_900)
    await isOn(status)
  })

  it('in a question: it goes to the notice, then to the safe button, then to what asked', async () => {
    const scene = await openDrawer(order)
    scene.backend.adapter.setFaults({ is: 'rejected', on: 'cancel', times: 1 })
    await enter('Cancel order')
    await isOn(() => button('Keep order'))
    await key('{Tab}{Enter}')
    await isOn(() => document.querySelector('[role="alertdialog"] .od-operation'))
    await enter('Dismiss')
    await isOn(() => button('Keep order'))
    await key('{Enter}')
    await isOn(() => button('Cancel order'))
    await key('{Enter}')
    await isOn(() => button('Keep order'))
    await key('{Tab}{Enter}')
    await expect.poll(() => scene.backend.order().status).toBe('cancelled')
    await isInside('after it was cancelled')
  })

  it('in an editor: what is unsaved, what others changed meanwhile, and what is done', async () => {
    const { backend } = await openDrawer(order, { defaultTab: 'details' })
    await enter('Edit references')
    await field('Merchant reference 2').fill('PICK-2')
    await key('{Escape}')
    await isOn(() => button('Keep editing'))
    await key('{Enter}')
    await isOn(() => field('Merchant reference 2').element())
    backend.adapter.change(order.id, (now) => ({ ...now, merchantReference2: 'PICK-9', version: 'v9' }))
    await press('Update references')
    await expect.poll(() => drawer().textContent).toContain('The order changed while you were editing')
    await isInside('the conflict')
    await press('Keep editing')
    await isInside('the form again')
    await press('Update references')
    await expect.poll(() => backend.order().merchantReference2).toBe('PICK-2')
    await isOn(status)
    await enter('Edit references')
    await field('Merchant reference 2').fill('PICK-3')
    await key('{Escape}')
    await press('Discard changes')
    await expect.poll(() => drawer().querySelector('form')).toBeNull()
    await isInside('discarded')
  })
})
