import { describe, expect, it } from 'vitest'
import { carryOut, openDrawer, press, queryButton, settled, statuses, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

const lose = async (is: 'answer_lost' | 'request_lost') => {
  const faults = { is, on: 'capture', times: 1 } as const
  const scene = await openDrawer(anOrder(), { backend: { idempotent: false, faults } })
  await carryOut(scene, 'Capture', '100')
  return scene
}

describe('When the answer is lost and the backend does not honour keys', () => {
  it('Retry is never offered', async () => {
    const scene = await lose('request_lost')
    expect(words()).toContain('We do not know yet')
    expect(queryButton('Retry')).toBeNull()
    await press(scene, 'Check again')
    await settled()
    expect(queryButton('Retry')).toBeNull()
  })

  it('"It did not happen" comes only after the order was read, and then lets the person go on', async () => {
    const scene = await lose('request_lost')
    expect(queryButton('It did not happen')).toBeNull()
    await press(scene, 'Check again')
    await settled()
    await press(scene, 'It did not happen')
    await settled()
    expect(words()).not.toContain('We do not know yet')
    await press(scene, /^Capture SEK/)
    await settled()
    expect(scene.backend.order().capturedAmount).toBe(10_000)
    expect(scene.backend.sent).toHaveLength(2)
  })

  it('Check again finds the one new capture of that amount', async () => {
    const scene = await lose('answer_lost')
    await press(scene, 'Check again')
    await settled()
    expect(statuses()).toEqual(['Partially captured'])
    expect(scene.backend.sent).toHaveLength(1)
  })
})
