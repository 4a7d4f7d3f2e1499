import { expect, it } from 'vitest'
import { atRest, drawer, resizeWindow, showList } from '../harness/chromium'
import { createBackend } from '../harness/backend'
import { anOrder } from '../harness/orders'

const order = anOrder({
  merchantId: 'K1234567',
  merchantReference1: 'SO-2041',
  merchantReference2: 'PICK-77',
  expiresAt: '2026-12-22T15:48:00Z',
})

const places = () =>
  ['.od-bar, .od-money > .od-skeleton', '.od-facts', '.od-tabs', '.od-actionbar'].map(
    (part) => drawer().querySelector(part)?.getBoundingClientRect().top,
  )

it.each([1280, 375])('In a window %i px wide the frame has its size before the order is read', async (width) => {
  await resizeWindow(width, 800)
  const backend = createBackend([order])
  const letGo = backend.hold('getOrder')
  const { show } = await showList(order, { adapter: backend.adapter })
  show(order.id)
  await expect.poll(() => document.querySelector('.od-drawer .od-facts')).not.toBeNull()
  await atRest()
  const before = places()
  letGo()
  await expect.poll(() => drawer().querySelector('.od-skeleton')).toBeNull()
  await atRest()
  expect(before).toEqual(places())
  expect(before).not.toContain(undefined)
})
