import { describe, expect, it } from 'vitest'
import { carryOut, fillIn, openDrawer, press, settled, submitOf } from '../harness/drawer'
import type { Scene } from '../harness/drawer'
import { aCapturedOrder, anOrder } from '../harness/orders'

const spoken = (scene: Scene) => scene.said().map(({ politeness, text }) => `${politeness}: ${text}`)

describe('What becomes of a write is spoken once', () => {
  it('politely, when it is sent and when it is done', async () => {
    const scene = await openDrawer(anOrder())
    const release = scene.backend.hold('capture')
    await fillIn(scene, 'Capture', '100')
    const regions = [...document.querySelectorAll('[role="dialog"] [aria-live]')]
    expect(regions.map((region) => region.getAttribute('aria-live'))).toEqual(['polite', 'assertive'])
    expect(regions.map((region) => region.textContent)).toEqual(['', ''])
    await press(scene, submitOf('Capture'))
    expect(spoken(scene)).toEqual(['polite: Sending: Capture of SEK 100.00'])
    release()
    await settled()
    expect(spoken(scene)).toEqual(['polite: Sending: Capture of SEK 100.00', 'polite: Captured SEK 100.00'])
    expect([...document.querySelectorAll('[role="dialog"] [aria-live]')]).toEqual(regions)
  })

  it('at once, when it is refused', async () => {
    const messages = ['The amount is too high.']
    const scene = await openDrawer(aCapturedOrder(), {
      backend: { faults: { is: 'rejected', on: 'refund', messages } },
    })
    await carryOut(scene, 'Refund', '100')
    expect(spoken(scene)).toEqual([
      'polite: Sending: Refund of SEK 100.00',
      'assertive: The refund was refused. Nothing was paid back. The amount is too high.',
    ])
  })

  it('and twice, when the same thing is done twice', async () => {
    const scene = await openDrawer(anOrder())
    await carryOut(scene, 'Capture', '100')
    await carryOut(scene, 'Capture', '100')
    expect(spoken(scene).filter((text) => text === 'polite: Captured SEK 100.00')).toHaveLength(2)
  })
})
