import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { OrderEvent } from '../../src/core'
import { atRest, isInSight, openDrawer, press, sidewaysScrollers, resizeWindow } from '../harness/chromium'
import { aCapture, anOrder } from '../harness/orders'

const events = Array.from({ length: 200 }, (_, at): OrderEvent => ({
  id: `e${at}`,
  type: 'references_edited',
  at: new Date(Date.UTC(2026, 10, 15, 13) + at * 60_000).toISOString(),
  changes: [{ path: 'merchantReference2', from: `PICK-${at}`, to: `PICK-${at + 1}` }],
}))
const order = anOrder({
  status: 'captured',
  capturedAmount: 34_900,
  refundedAmount: 1_000,
  remainingAmount: 0,
  captures: [aCapture({ id: 'c1', amount: 34_900, reference: 'PARCEL-1' })],
  refunds: [{ id: 'r1', amount: 1_000, at: '2026-11-18T09:05:00Z', lines: [], captureId: 'c1' }],
  events,
})
const title = (selector: string) => document.querySelector(`.od-event${selector} .od-event-toggle`)

it('The way from a refund to its capture, far below, ends where a person sees it', async () => {
  await openDrawer(order)
  await press('PARCEL-1')
  await expect.poll(() => document.activeElement === title('[data-type="captured"]')).toBe(true)
  await expect.poll(() => isInSight(title('[data-type="captured"]') as Element)).toBe(true)
})

it('A link to an old entry opens with it in sight', async () => {
  await openDrawer(order, { event: 'e20' })
  await expect.poll(() => isInSight(title('[data-current]') as Element)).toBe(true)
})

it('Choice and logs fit into a phone, and the focus goes along in sight when more is shown', async () => {
  await resizeWindow(320, 640)
  await openDrawer(order)
  const [kinds] = document.querySelectorAll('select')
  await userEvent.selectOptions(kinds as HTMLSelectElement, 'Changes')
  await press('Show 50 earlier events')
  expect(isInSight(document.activeElement as Element)).toBe(true)
  await userEvent.keyboard('{Enter}')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.querySelector('.od-logs:not([hidden])')).not.toBeNull()
  await atRest()
  expect(sidewaysScrollers()).toEqual([])
})
