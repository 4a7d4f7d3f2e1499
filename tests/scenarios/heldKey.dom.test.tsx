import { act } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button, fillIn, openDrawer, settled, submitOf } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('Enter held down on Capture, with Space pressed in between, charges once', async () => {
  const scene = await openDrawer(anOrder())
  const release = scene.backend.hold('capture')
  await fillIn(scene, 'Capture', '100')
  act(() => button(submitOf('Capture')).focus())
  await scene.user.keyboard('{Enter>30/}[Space][Enter][Space>10/][Enter]')
  release()
  await settled()
  await scene.user.keyboard('{Enter>5/}')
  await settled()
  expect(scene.backend.sent).toHaveLength(1)
})
