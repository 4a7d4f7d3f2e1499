import { fireEvent } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createOrderStore } from '../../src/index'
import { button, fillIn, openDrawer, settled, submitOf, words } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

it('An order that turns out captured between pressing down and letting go is not captured again, and that is said', async () => {
  const scene = await openDrawer(anOrder())
  const { adapter } = scene.backend
  await fillIn(scene, 'Capture', '100')
  const submit = button(submitOf('Capture'))
  fireEvent.pointerDown(submit)
  adapter.change('order-1', (order) => ({
    ...order,
    status: 'captured',
    capturedAmount: order.amount,
    remainingAmount: 0,
    captures: [aCapture({ id: 'theirs', amount: order.amount })],
  }))
  await settled(async () => {
    const elsewhere = createOrderStore({ adapter, orderId: 'order-1' })
    await elsewhere.refresh()
    elsewhere.close()
  })
  fireEvent.click(submit)
  await settled()
  expect(scene.backend.sent).toHaveLength(0)
  expect(words()).toMatch(/captured in full|fully captured|already captured/i)
  expect(scene.said().filter(({ text }) => /captured/i.test(text))).toHaveLength(1)
})
