import { expect, it } from 'vitest'
import { carryOut, openDrawer, settled, showList, statuses } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('An order that is opened and closed at once is read once at most, and leaves nothing', async () => {
  const scene = showList(anOrder())
  await settled(() => {
    void scene.show('order-1')
    void scene.show(null)
  })
  expect(scene.backend.reads.length).toBeLessThanOrEqual(1)
  expect(document.querySelector('[role="dialog"]')).toBeNull()
  await scene.show('order-1')
  await scene.show(null)
  await scene.show('order-1')
  expect(statuses()).toEqual(['Authorized'])
  expect(scene.errors).toEqual([])
})

it('An order that is closed while it is read is no error', async () => {
  const scene = showList(anOrder())
  const release = scene.backend.hold('getOrder')
  await scene.show('order-1')
  await scene.show(null)
  release()
  await settled()
  expect(scene.errors).toEqual([])
  expect(document.querySelector('[role="dialog"]')).toBeNull()
})

it('A closed and opened drawer still does its work', async () => {
  const scene = await openDrawer(anOrder())
  await scene.show(null)
  await scene.show('order-1')
  await carryOut(scene, 'Capture', '100')
  expect(scene.backend.sent).toHaveLength(1)
})
