import { expect, it } from 'vitest'
import { carryOut, close, openDrawer, openFromList, press, settled } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('Mounting twice, as StrictMode does, writes nothing, and an unknown intent keeps its key when opened anew', async () => {
  const scene = await openDrawer(anOrder(), {
    backend: { faults: { is: 'request_lost', on: 'capture', times: 1 } },
  })
  expect(scene.backend.sent).toHaveLength(0)
  expect(scene.notices).toHaveLength(0)
  await carryOut(scene, 'Capture', '100')
  for (const _ of [1, 2]) {
    await press(scene, 'Close')
    await openFromList(scene)
    await settled()
  }
  expect(scene.backend.sent).toHaveLength(1)
  await press(scene, 'Retry')
  await settled()
  expect(new Set(scene.backend.sent.map(({ context }) => context.idempotencyKey)).size).toBe(1)
  expect(scene.backend.order().captures).toHaveLength(1)
  await close(scene)
})
