import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { drawer, openDrawer, settled, showList, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('An order without lines, events or customer says so in each tab', async () => {
  const scene = await openDrawer(
    anOrder({ lines: [], createdAt: '', amount: 0, paymentMethod: { provider: 'other', label: '' } }),
  )
  expect(words(screen.getByRole('tabpanel'))).toContain('Nothing has happened yet')
  await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
  expect(words(screen.getByRole('tabpanel'))).toContain('This order has no lines.')
  await scene.user.click(screen.getByRole('tab', { name: 'Customer' }))
  const customer = words(screen.getByRole('tabpanel'))
  for (const said of ['No contact details', 'No address', 'No payment method']) expect(customer).toContain(said)
})

it('A tab that is chosen while the order is read keeps the focus, and its panel says that it waits', async () => {
  const scene = showList(anOrder())
  const release = scene.backend.hold('getOrder')
  await scene.show('order-1')
  await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
  expect(screen.getByRole('tab', { name: 'Details' })).toHaveFocus()
  expect(drawer().querySelector('[data-tab="details"]')).toHaveAttribute('aria-busy', 'true')
  release()
  await settled()
  expect(screen.getByRole('tab', { name: 'Details' })).toHaveFocus()
  expect(drawer().querySelector('[data-tab="details"]')).not.toHaveAttribute('aria-busy')
  expect(words(screen.getByRole('tabpanel'))).toContain('Lamp')
})

it('Lines and captures that share their ids, or have none, are all shown', async () => {
  const line = { type: 'physical', quantity: 1, unitPrice: 100, discountAmount: 0, taxAmount: 0, totalAmount: 100 }
  const lines = ['One', 'Two', 'Three'].map((name, at) => ({
    ...line,
    name,
    key: at === 2 ? (undefined as never) : 'x',
  }))
  const capture = { id: 'same', amount: 100, at: '2026-11-15T12:00:00Z', lines: [] }
  const scene = await openDrawer(
    anOrder({
      lines,
      status: 'partially_captured',
      capturedAmount: 200,
      captures: [capture, { ...capture }],
      events: [
        { id: '', type: 'note', at: '', text: 'first' },
        { id: '', type: 'note', at: '', text: 'second' },
      ],
    }),
  )
  expect(words(screen.getByRole('tabpanel'))).toMatch(/first.*second|second.*first/)
  await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
  for (const name of ['One', 'Two', 'Three']) expect(words(screen.getByRole('tabpanel'))).toContain(name)
})
