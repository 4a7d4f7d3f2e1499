import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { atRest, drawer, hasStatus, isClosed, link, showList } from '../harness/chromium'
import { anOrder, lampsAndShipping, NOW } from '../harness/orders'

const key = (keys: string): Promise<void> => userEvent.keyboard(keys)
const focused = (): Element | null => document.activeElement

/** What a person who cannot see hears of the focused element: its label, else its words. */
function nameOf(element: Element | null): string {
  const field = element as HTMLInputElement | null
  return (field?.getAttribute('aria-label') ?? field?.labels?.[0]?.textContent ?? field?.textContent ?? '').trim()
}

/** Tabs on until something is reached; the focus is somewhere all the way. */
async function tabTo(name: string | RegExp): Promise<void> {
  const fits = (): boolean => (typeof name === 'string' ? nameOf(focused()) === name : name.test(nameOf(focused())))
  for (let step = 0; step < 80 && !fits(); step += 1) {
    await key('{Tab}')
    expect(focused()).not.toBe(document.body)
  }
  expect(nameOf(focused())).toMatch(name)
}

const isOnStatus = (): Promise<void> =>
  expect.poll(() => focused()?.matches('.od-summary *') && focused()?.textContent).toBeTruthy()

async function open(at: number): Promise<void> {
  link(at).focus()
  await key('{Enter}')
  await expect.poll(() => drawer().querySelector('.od-badges')).not.toBeNull()
  await atRest()
  expect(drawer().contains(focused())).toBe(true)
}

const captured = anOrder({
  id: 'order-2',
  merchantReference1: 'SO-2',
  status: 'captured',
  capturedAmount: 34_900,
  captures: [{ id: 'cap-1', amount: 34_900, at: '2026-11-12T09:00:00Z', lines: lampsAndShipping() }],
})

it('By keyboard alone: capture pieces with tracking, edit a line and a reference, copy, refund with a fee, close', async () => {
  const { backend } = await showList([anOrder({ merchantReference1: 'SO-1' }), captured], { now: NOW })

  await open(0)
  await tabTo('Capture')
  await key('{Enter}')
  await tabTo('Quantity of Lamp')
  await key('{ArrowDown}{ArrowDown}')
  await tabTo('Quantity of Shipping')
  await key('{ArrowDown}')
  await tabTo('Tracking, reference and note')
  await key('{Enter}')
  expect(nameOf(focused())).toBe('Tracking, reference and note')
  await tabTo('Carrier')
  await key('Nordfrakt')
  await tabTo('Tracking number')
  await key('3734')
  await tabTo(/^Capture .*100\.00/)
  await key('{Enter}')
  await hasStatus('Partially captured')
  await isOnStatus()
  const [capture] = backend.order().captures
  expect(capture).toMatchObject({ amount: 10_000, shippingInfo: [{ company: 'Nordfrakt', trackingNumber: '3734' }] })
  expect(capture?.lines).toMatchObject([{ name: 'Lamp', quantity: 1 }])

  await tabTo('Timeline')
  await key('{ArrowRight}')
  expect(nameOf(focused())).toBe('Details')
  await tabTo('Edit lines')
  await key('{Enter}')
  await tabTo('Quantity of Lamp')
  await key('{ArrowDown}')
  await tabTo(/^Update order to .*249\.00/)
  await key('{Enter}')
  await expect.poll(() => backend.order().amount).toBe(24_900)
  await isOnStatus()

  await tabTo('Edit references')
  await key('{Enter}')
  await tabTo('Merchant reference 2')
  await key('PICK-1')
  await tabTo('Update references')
  await key('{Enter}')
  await expect.poll(() => backend.order().merchantReference2).toBe('PICK-1')
  await isOnStatus()

  await tabTo('Copy order ID')
  await key('{Enter}')
  expect(nameOf(focused())).toBe('Copy order ID')
  await key('{Escape}')
  await isClosed()
  await expect.poll(focused).toBe(link(0))

  await open(1)
  await tabTo('Refund')
  await key('{Enter}')
  await tabTo('Quantity of Lamp')
  await key('{ArrowDown}')
  await tabTo('Quantity of Shipping')
  await key('{ArrowDown}')
  await tabTo(/Keep a return fee/)
  await key(' ')
  await tabTo('Return fee')
  await userEvent.fill(focused() as HTMLElement, '49')
  await tabTo(/^Refund .*151\.00/)
  await key('{Enter}')
  await hasStatus('Partially refunded')
  await isOnStatus()
  expect(backend.order('order-2').refundedAmount).toBe(15_100)
  await key('{Escape}')
  await isClosed()
  await expect.poll(focused).toBe(link(1))
})
