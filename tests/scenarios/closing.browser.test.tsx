import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, drawer, isClosed, link, openDrawer, press, showList, words } from '../harness/chromium'
import { anOrder } from '../harness/orders'

const orders = [anOrder({ merchantReference1: 'SO-1' }), anOrder({ id: 'order-2', merchantReference1: 'SO-2' })]

describe('Escape', () => {
  it('closes the drawer, and the focus is on the row again', async () => {
    const reasons: string[] = []
    await openDrawer(orders, { onOpenChange: (_, { reason }) => reasons.push(reason) })
    await userEvent.keyboard('{Escape}')
    await isClosed()
    await expect.poll(() => document.activeElement).toBe(link())
    expect(reasons).toEqual(['escape'])
  })

  it('closes the question first, and the focus is on the button that asked', async () => {
    await openDrawer(orders)
    await press('Cancel order')
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep order')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelector('[role="alertdialog"]')).toBeNull()
    expect(drawer().dataset['state']).toBe('open')
    await expect.poll(() => document.activeElement).toBe(button('Cancel order'))
  })

  it('closes the form, then the list of actions, then the drawer', async () => {
    await openDrawer(orders)
    await press('Capture')
    await expect.poll(() => drawer().querySelector('form')).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => drawer().querySelector('form')).toBeNull()
    await press('More actions')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => button('More actions').getAttribute('aria-expanded')).toBe('false')
    await userEvent.keyboard('{Escape}')
    await isClosed()
  })
})

it('While the drawer leaves, it leaves with its content', async () => {
  await openDrawer(orders)
  const panel = drawer()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => panel.dataset['state']).toBe('closed')
  expect(words(panel)).toContain('SO-1')
  expect(words(panel)).toContain('SEK 349.00')
  await isClosed()
})

it('Another order opened while the first one leaves is shown at once', async () => {
  const scene = await openDrawer(orders)
  scene.show(null)
  scene.show('order-2')
  await expect.poll(() => words(drawer())).toContain('Order SO-2')
  expect(words(drawer())).not.toContain('SO-1')
})

it('A row that was drawn anew meanwhile gets the focus all the same', async () => {
  await openDrawer(orders)
  const row = link()
  const successor = row.cloneNode(true) as HTMLElement
  row.replaceWith(successor)
  await userEvent.keyboard('{Escape}')
  await isClosed()
  await expect.poll(() => document.activeElement).toBe(successor)
  successor.replaceWith(row)
})

it('A press beside the drawer closes it; a drag of the text, a right click and a Ctrl click do not', async () => {
  const reasons: string[] = []
  await openDrawer(orders, { onOpenChange: (_, { reason }) => reasons.push(reason) })
  const shade = document.querySelector('.od-scrim') as HTMLElement
  const beside = { x: 40, y: 300 }
  await userEvent.dragAndDrop(drawer().querySelector('h2') as Element, shade, { targetPosition: beside })
  await userEvent.click(shade, { position: beside, button: 'right' })
  await userEvent.click(shade, { position: beside, modifiers: ['Control'] })
  expect(reasons).toEqual([])
  expect(drawer().dataset['state']).toBe('open')
  await userEvent.click(shade, { position: beside })
  await isClosed()
  expect(reasons).toEqual(['outside'])
  await expect.poll(() => document.activeElement).toBe(link())
})

it('A link is followed by the browser when it is pressed with Ctrl', async () => {
  await showList(orders)
  let followed: boolean | undefined
  const hear = (event: MouseEvent) => {
    followed = !event.defaultPrevented
    event.preventDefault()
  }
  document.addEventListener('click', hear)
  await userEvent.click(link(), { modifiers: ['Control'] })
  document.removeEventListener('click', hear)
  expect(followed).toBe(true)
  expect(document.querySelector('[role="dialog"]')).toBeNull()
})
