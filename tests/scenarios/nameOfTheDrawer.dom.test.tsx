import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openDrawer, settled, showList } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it.each([
  [{ merchantReference1: 'SO-1', shortReference: 'ABC' }, 'Order SO-1'],
  [{ merchantReference1: ' ', shortReference: 'ABC' }, 'Order ABC'],
  [{}, 'Order order-1'],
])('The drawer is a dialog named by its heading: of %j it is "%s"', async (names, name) => {
  const order = anOrder(names)
  const scene = await openDrawer(order)
  const dialog = screen.getByRole('dialog', { name })
  expect(dialog).toHaveAttribute('aria-modal', 'true')
  expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
  scene.give({ className: 'mine', 'aria-label': 'something else' })
  expect(dialog).toHaveAccessibleName(name)
})

it('It keeps its name though the host hides the heading', async () => {
  const sheet = document.head.appendChild(document.createElement('style'))
  sheet.textContent = '.od-title { display: none }'
  await openDrawer(anOrder({ merchantReference1: 'SO-1' }))
  expect(document.querySelector('[role="dialog"]')).toHaveAccessibleName('Order SO-1')
  sheet.remove()
})

it('It has a name while it reads, and what the list knows is there at once', async () => {
  const order = anOrder({ merchantReference1: 'SO-1' })
  const { id, merchantReference1, status, amount, currency } = order
  const placeholderOrder = { id, merchantReference1, status, amount, currency } as never
  const scene = showList(order, { placeholderOrder })
  const release = scene.backend.hold('getOrder')
  await scene.show('order-1')
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveAccessibleName('Order SO-1')
  expect(dialog).toHaveTextContent('Authorized')
  expect(dialog).toHaveTextContent('349.00')
  release()
  await settled()
  expect(dialog).toHaveAccessibleName('Order SO-1')
})
