import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fillIn, openDrawer, press, settled, statuses, submitOf, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('A capture of one order that is answered while another is open changes nothing there', async () => {
  const orders = [anOrder({ merchantReference1: 'SO-1' }), anOrder({ id: 'order-2', merchantReference1: 'SO-2' })]
  const scene = await openDrawer(orders)
  const release = scene.backend.hold('capture')
  await fillIn(scene, 'Capture', '100')
  await press(scene, submitOf('Capture'))
  await scene.show('order-2')
  expect(screen.getByRole('dialog', { name: 'Order SO-2' })).toBeVisible()
  expect(words(screen.getByRole('dialog'))).not.toContain('SO-1')
  release()
  await settled()
  expect(statuses()).toEqual(['Authorized'])
  expect(scene.notices.map(({ phase, orderId }) => [phase, orderId])).toEqual([
    ['start', 'order-1'],
    ['done', 'order-1'],
  ])
  await scene.show('order-1')
  expect(statuses()).toEqual(['Partially captured'])
})
