import { expect, it } from 'vitest'
import { OrderError } from '../../src/index'
import { amountField, carryOut, openDrawer, press, settled, statuses, submitOf, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('A session that ends in the middle of a capture costs nothing: the host hears it once, and the key is kept', async () => {
  const error = new OrderError('unauthorized')
  const scene = await openDrawer(anOrder(), { backend: { faults: { is: 'error', error, on: 'capture', times: 1 } } })
  await carryOut(scene, 'Capture', '100')

  expect(scene.errors.map(({ kind }) => kind)).toEqual(['unauthorized'])
  expect(scene.notices.map(({ phase }) => phase)).toEqual(['start', 'rejected'])
  expect(words()).toContain('Nothing was charged')
  expect(words()).toContain('Your session has ended')
  expect(amountField()).toHaveValue('100')

  await press(scene, submitOf('Capture'))
  await settled()
  const [first, second] = scene.backend.sent
  expect(second?.context.idempotencyKey).toBe(first?.context.idempotencyKey)
  expect(statuses()).toEqual(['Partially captured'])
  expect(scene.errors).toHaveLength(1)
})
