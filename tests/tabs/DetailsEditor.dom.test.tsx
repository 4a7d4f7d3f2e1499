import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { createMemoryAdapter } from '../../src/memory'
import { DetailsTab } from '../../src/tabs/details/DetailsTab'
import { anOrder, NOW } from '../harness/orders'
import { showOrder } from '../harness/showOrder'

it('Details that stand alone edit lines in their own place, and Escape folds before it leaves', async () => {
  const order = anOrder()
  const user = userEvent.setup()
  await showOrder(order, <DetailsTab />, { adapter: createMemoryAdapter({ orders: [order], now: NOW }) })
  await user.click(screen.getByRole('button', { name: 'Edit lines' }))
  await user.click(screen.getByRole('button', { name: 'Edit Lamp' }))
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Edit Lamp' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('form')).toBeNull()
  expect(screen.getByRole('button', { name: 'Edit lines' })).toHaveFocus()
})
