import { expect, it } from 'vitest'
import { button, carryOut, fillIn, openDrawer, press, settled, statuses, submitOf, words } from '../harness/drawer'
import { createBackend } from '../harness/backend'
import { anOrder } from '../harness/orders'

it('An adapter made anew at each render reads the order once and loses no write in flight', async () => {
  const scene = await openDrawer(anOrder())
  const { adapter } = scene.backend
  const reads = scene.backend.reads.length
  for (const _ of [1, 2, 3]) scene.give({ adapter: { ...adapter } })
  await settled()
  expect(scene.backend.reads.length).toBe(reads)

  const release = scene.backend.hold('capture')
  await fillIn(scene, 'Capture', '100')
  await press(scene, submitOf('Capture'))
  scene.give({ adapter: { ...adapter } })
  await settled()
  expect(button(submitOf('Capture'))).toHaveAttribute('aria-busy', 'true')
  release()
  await settled()
  expect(statuses()).toEqual(['Partially captured'])
  expect(scene.backend.sent).toHaveLength(1)
})

it('Another scope empties everything at once: no word of the first tenant stays', async () => {
  const scene = await openDrawer(anOrder({ merchantReference1: 'SO-BLUE' }), { scope: 'blue' })
  await carryOut(scene, 'Capture', '100')
  const red = createBackend([anOrder({ merchantReference1: 'SO-RED' })])
  const release = red.hold('getOrder')
  scene.give({ scope: 'red', adapter: red.adapter })
  expect(words(document.querySelector('[role="dialog"]') as Element)).not.toMatch(/BLUE|SEK/)
  release()
  await settled()
  expect(document.querySelector('[role="dialog"]')).toHaveAccessibleName('Order SO-RED')
  expect(statuses()).toEqual(['Authorized'])
})
