import { expect, it } from 'vitest'
import { amountField, fillIn, openDrawer, press, settled, submitOf, words } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

it('A capture of an order that somebody else changed is not done: the new state is shown, the draft stays', async () => {
  const scene = await openDrawer(anOrder())
  await fillIn(scene, 'Capture', '100')
  scene.backend.adapter.change('order-1', (order) => ({
    ...order,
    status: 'partially_captured',
    capturedAmount: 20_000,
    remainingAmount: order.amount - 20_000,
    captures: [aCapture({ id: 'theirs', amount: 20_000 })],
  }))
  await press(scene, submitOf('Capture'))
  await settled()

  expect(words()).toContain('The order changed')
  expect(words()).toContain('At most SEK 149.00')
  expect(amountField()).toHaveValue('100')
  expect(scene.notices.map(({ phase }) => phase)).toEqual(['start', 'conflict'])
  expect(scene.backend.order().capturedAmount).toBe(20_000)
  await settled()
  expect(scene.backend.sent).toHaveLength(1)

  await press(scene, submitOf('Capture'))
  await settled()
  const [first, second] = scene.backend.sent
  expect(second?.context.expectedVersion).not.toBe(first?.context.expectedVersion)
  expect(second?.context.idempotencyKey).not.toBe(first?.context.idempotencyKey)
  expect(scene.backend.order().capturedAmount).toBe(30_000)
})
