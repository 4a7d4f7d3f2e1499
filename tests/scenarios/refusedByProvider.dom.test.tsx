import { expect, it } from 'vitest'
import { OrderError } from '../../src/index'
import { amountField, button, carryOut, drawer, openDrawer, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('A capture that the provider refuses shows its words, and the order is read again: Capture then says why not', async () => {
  const said = 'Captured amount is higher than what remains.'
  const scene = await openDrawer(anOrder(), {
    wrap: (adapter) => ({
      ...adapter,
      async capture(orderId) {
        adapter.change(orderId, (order) => ({ ...order, status: 'expired', remainingAmount: 0 }))
        throw new OrderError('rejected', { code: 'CAPTURE_NOT_ALLOWED', messages: [said], correlationId: 'c-1' })
      },
    }),
  })
  const reads = scene.backend.reads.length
  await carryOut(scene, 'Capture', '100')

  expect(words()).toContain('The capture was refused. Nothing was charged.')
  expect(words()).toContain(said)
  expect(words()).toContain('CAPTURE_NOT_ALLOWED')
  expect(scene.backend.reads.length).toBe(reads + 1)
  expect(amountField()).toHaveValue('100')
  expect(drawer()).toHaveTextContent('Expired')
  const submit = button(/^Capture SEK/)
  expect(submit).toHaveAttribute('aria-disabled', 'true')
  expect(words()).toContain('The authorization has expired.')
  expect(scene.said().filter(({ text }) => text.includes(said))).toHaveLength(1)
})
