import { expect, it } from 'vitest'
import { without } from '../harness/backend'
import { openDrawer, press, queryButton } from '../harness/drawer'
import { aCapturedOrder, anOrder } from '../harness/orders'

it('An action that the adapter has no method for is absent, on the bar and in the list', async () => {
  const scene = await openDrawer(aCapturedOrder(), { wrap: (adapter) => without(adapter, 'refund') })
  expect(queryButton('Refund')).toBeNull()
  await press(scene, 'More actions')
  expect(queryButton('Refund')).toBeNull()
  expect(queryButton('Capture')).toHaveAttribute('aria-disabled', 'true')
})

it('An adapter that can only read makes a drawer to read: nothing can be written, and a packing slip is no write', async () => {
  const scene = await openDrawer(anOrder(), { wrap: ({ getOrder }) => ({ getOrder }) })
  for (const name of ['Capture', 'Refund', 'Cancel order', 'Release remaining', 'Duplicate order']) {
    expect(queryButton(name)).toBeNull()
  }
  expect(queryButton('Copy order ID')).toBeVisible()
  await press(scene, 'More actions')
  const listed = [...document.querySelectorAll('.od-more .od-more-button')]
  expect(listed.map(({ textContent }) => textContent)).toEqual(['Packing slip'])
})
