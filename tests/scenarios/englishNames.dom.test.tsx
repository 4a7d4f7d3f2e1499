import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { choose, openDrawer, press } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

const order = anOrder({
  merchantId: 'K1',
  merchantReference1: 'SO-1',
  merchantReference2: 'B-2',
  status: 'partially_captured',
  capturedAmount: 10_000,
  captures: [aCapture({ id: 'c', amount: 10_000 })],
})

it('Roles and names are those that hosts rely on in their own tests', async () => {
  const scene = await openDrawer(order, { locale: 'sv', links: { order: (id) => `/orders/${id}` } })
  const dialog = screen.getByRole('dialog', { name: 'Order SO-1' })
  const is = (role: string, name: string | RegExp) => within(dialog).getByRole(role, { name })
  for (const name of ['Timeline', 'Details', 'Customer']) is('tab', name)
  for (const name of ['order ID', 'MID', 'merchant reference 1', 'merchant reference 2']) is('button', `Copy ${name}`)
  is('button', 'Close')
  expect(is('link', 'Open in new window')).toHaveAttribute('href', '/orders/order-1')
  for (const name of ['Capture', 'Refund', 'Release remaining', 'More actions']) is('button', name)
  await press(scene, 'More actions')
  for (const name of ['Cancel order', 'Extend authorization', 'Duplicate order']) is('button', name)

  for (const [action, submit] of [
    ['Capture', /^Capture 249,00\skr$/],
    ['Refund', /^Refund 100,00\skr$/],
    ['Extend authorization', 'Extend authorization'],
    ['Duplicate order', 'Duplicate order'],
  ] as const) {
    await choose(scene, action)
    const form = within(is('form', action))
    form.getByRole('button', { name: submit })
    if (action === 'Capture' || action === 'Refund') form.getByRole('textbox', { name: 'Amount' })
    await press(scene, 'Back')
  }
  await press(scene, 'More actions')
  const more = within(is('list', 'More actions'))
  await scene.user.click(more.getByRole('button', { name: 'Packing slip' }))
  within(is('form', 'Packing slip')).getByRole('button', { name: 'Make packing slip' })
  await press(scene, 'Back')
  await choose(scene, 'Release remaining')
  const alert = within(screen.getByRole('alertdialog'))
  alert.getByRole('button', { name: /^Release 249,00\skr$/ })
  await press(scene, 'Keep authorization')
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
})
