import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ActionBar, CustomerTab } from '../../src/index'
import { createBackend } from '../harness/backend'
import { amountField, carryOut, fillIn, openDrawer, press, settled, submitOf } from '../harness/drawer'
import type { Scene } from '../harness/drawer'
import { hearAnnouncements } from '../harness/hearAnnouncements'
import { aCapturedOrder, anOrder, elin } from '../harness/orders'
import { showOrder } from '../harness/showOrder'

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

  it('at once, when what is wrong stands where the person is already', async () => {
    const scene = await openDrawer(anOrder())
    await fillIn(scene, 'Capture', '9999')
    await scene.user.keyboard('{Enter}')
    expect(amountField()).toHaveFocus()
    expect(spoken(scene)).toEqual(['assertive: SEK 9,650.00 more than remains. Use SEK 349.00'])
  })

  it('and twice, when the same thing is done twice', async () => {
    const scene = await openDrawer(anOrder())
    await carryOut(scene, 'Capture', '100')
    await carryOut(scene, 'Capture', '100')
    expect(spoken(scene).filter((text) => text === 'polite: Captured SEK 100.00')).toHaveLength(2)
  })

  it('where parts stand alone beside each other, by one of them', async () => {
    const { said, stop } = hearAnnouncements()
    onTestFinished(stop)
    const order = anOrder({ shipping: elin })
    const parts = (
      <>
        <CustomerTab />
        <ActionBar />
      </>
    )
    await showOrder(order, parts, { adapter: createBackend([order]).adapter })
    fireEvent.click(screen.getByRole('button', { name: 'Edit contact' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'First name' }), { target: { value: 'Ellen' } })
    fireEvent.click(screen.getByRole('button', { name: 'Update shipping' }))
    await settled()
    expect(said().map(({ text }) => text)).toEqual(['Sending: Change of the shipping address', 'Shipping updated'])
  })
})
