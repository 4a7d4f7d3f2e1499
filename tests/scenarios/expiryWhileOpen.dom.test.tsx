import { expect, it } from 'vitest'
import { amountField, fillIn, openDrawer, press, settled, submitOf, words } from '../harness/drawer'
import { anOrder, NOW } from '../harness/orders'

it('An authorization that expires while the form is open is asked about once more at submit: nothing is sent', async () => {
  let now = NOW
  const scene = await openDrawer(anOrder({ expiresAt: '2026-11-24T10:05:00Z' }), { now: () => now })
  await fillIn(scene, 'Capture', '100')
  now = new Date('2026-11-24T10:05:00Z')
  await press(scene, submitOf('Capture'))
  await settled()
  expect(scene.backend.sent).toHaveLength(0)
  expect(words()).toMatch(/authorization (has )?expired|expired/i)
  expect(amountField()).toHaveValue('100')
  expect(scene.notices).toMatchObject([{ phase: 'refused', issues: [{ code: 'expired' }] }])
})
