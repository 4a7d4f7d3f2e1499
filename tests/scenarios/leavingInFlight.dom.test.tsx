import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fillIn, openDrawer, press, settled, submitOf } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('A page that goes away while a capture is on its way does not stop it, and still hears that it was done', async () => {
  const scene = await openDrawer(anOrder())
  const release = scene.backend.hold('capture')
  await fillIn(scene, 'Capture', '100')
  await press(scene, submitOf('Capture'))
  cleanup()
  expect(scene.backend.sent[0]?.context.signal.aborted).toBe(false)
  release()
  await settled()
  expect(scene.notices.map(({ phase }) => phase)).toEqual(['start', 'done'])
  expect(scene.backend.order().capturedAmount).toBe(10_000)
})
