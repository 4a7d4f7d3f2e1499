import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { atRest, button, drawer, hasStatus, isClosed, link, queryButton, showList, submitOf } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const key = (keys: string) => userEvent.keyboard(keys)
const hasFocus = (find: () => Element | null) =>
  expect.poll(() => document.activeElement?.outerHTML.slice(0, 90)).toBe(find()?.outerHTML.slice(0, 90))

/** Tabs on until a button is reached; the focus is somewhere all the way. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let step = 0; step < 40 && document.activeElement !== queryButton(name); step += 1) {
    await key('{Tab}')
    expect(document.activeElement).not.toBe(document.body)
  }
  expect(document.activeElement).toBe(button(name))
}

/** Tabs on to the amount of the form that is open; what stands in it is marked, and gives way to what is typed. */
async function tabToAmount(): Promise<void> {
  const isAmount = (): boolean => document.activeElement?.matches('form .od-amount-input') === true
  await expect.poll(() => document.activeElement?.closest('form')).not.toBeNull()
  for (let step = 0; step < 40 && !isAmount(); step += 1) {
    await key('{Tab}')
    expect(document.activeElement).not.toBe(document.body)
  }
  expect(isAmount()).toBe(true)
}

/** Notes each moment in which the focus stays lost to the page. */
function watchFocus(): string[] {
  const lost: string[] = []
  const look = (event: FocusEvent): void => {
    const from = (event.target as Element).outerHTML?.slice(0, 80)
    setTimeout(() => document.activeElement === document.body && lost.push(from), 100)
  }
  document.addEventListener('focusout', look)
  return lost
}

it('The whole job by keyboard: open, capture a part, refund, think better of a cancel, copy, close', async () => {
  const orders = [anOrder({ merchantReference1: 'SO-1' }), anOrder({ id: 'order-2', merchantReference1: 'SO-2' })]
  const scene = await showList(orders)
  await key('{Tab}')
  await expect.poll(() => document.activeElement).toBe(link())
  const lost = watchFocus()
  await key('{Enter}')
  await expect.poll(() => document.querySelector('.od-drawer .od-badges')).not.toBeNull()
  await atRest()
  expect(drawer().contains(document.activeElement)).toBe(true)

  await tabTo('Capture')
  await key('{Enter}')
  await hasFocus(() => drawer().querySelector('form [role="spinbutton"]'))
  await tabToAmount()
  await key('100{Enter}')
  await hasStatus('Partially captured')
  await hasFocus(() => drawer().querySelector('.od-summary .od-badges'))
  expect(scene.backend.order().capturedAmount).toBe(10_000)

  await tabTo('Refund')
  await key(' ')
  await tabToAmount()
  await key('40')
  await tabTo(submitOf('Refund'))
  await key('{Enter}')
  await hasFocus(() => drawer().querySelector('.od-summary .od-badges'))
  expect(scene.backend.order().refundedAmount).toBe(4_000)

  await tabTo('Release remaining')
  await key('{Enter}')
  await hasFocus(() => button('Keep authorization'))
  await key('{Enter}')
  await hasFocus(() => button('Release remaining'))
  expect(scene.backend.sent).toHaveLength(2)

  await tabTo('Copy order ID')
  await key('{Enter}')
  await expect.poll(() => drawer().querySelector('[aria-live="polite"]')?.textContent).toMatch(/Copied|Press Ctrl/)
  expect(document.activeElement).toBe(button('Copy order ID'))

  await tabTo('Close')
  await key('{Enter}')
  await isClosed()
  await hasFocus(() => link())
  expect(lost).toEqual([])
})

it('An order with nothing captured: cancel is asked about, kept, and then done', async () => {
  const scene = await showList(anOrder())
  await key('{Tab}{Enter}')
  await expect.poll(() => queryButton('Cancel order')).not.toBeNull()
  await atRest()
  await tabTo('Cancel order')
  await key('{Enter}')
  await hasFocus(() => button('Keep order'))
  await key('{Enter}')
  await hasFocus(() => button('Cancel order'))
  await key('{Enter}')
  await hasFocus(() => button('Keep order'))
  await key('{Tab}{Enter}')
  await hasStatus('Cancelled')
  await expect.poll(() => document.querySelector('[role="alertdialog"]')).toBeNull()
  expect(drawer().contains(document.activeElement)).toBe(true)
  expect(scene.backend.sent.map(({ action }) => action)).toEqual(['cancel'])
})
