import { describe, expect, it } from 'vitest'
import { carryOut, choose, drawer, openDrawer, press, settled, statuses, submitOf, words } from '../harness/drawer'
import { aCapture, aCapturedOrder, anOrder } from '../harness/orders'

const part = anOrder({
  status: 'partially_captured',
  capturedAmount: 10_000,
  captures: [aCapture({ id: 'c', amount: 10_000 })],
})
const newest = () => words(drawer().querySelector('.od-event') as Element)

describe('Status, money and timeline change after', () => {
  it('a part capture, and the focus is on the status', async () => {
    const scene = await openDrawer(anOrder())
    await carryOut(scene, 'Capture', '100')
    expect(statuses()).toEqual(['Partially captured'])
    expect(words(drawer().querySelector('.od-money') as Element)).toContain('CapturedSEK 100.00')
    expect(newest()).toMatch(/^Captured New.*SEK 100.00.*you@shop.example.*SEK 249.00 left to capture/)
    expect(drawer().querySelector('.od-summary .od-badges')).toHaveFocus()
  })

  it('a refund', async () => {
    const scene = await openDrawer(aCapturedOrder())
    await carryOut(scene, 'Refund', '49')
    expect(statuses()).toEqual(['Partially refunded'])
    expect(newest()).toMatch(/^Refunded New.*SEK.49.00/)
    expect(scene.backend.order().refundedAmount).toBe(4_900)
  })

  it('a cancel', async () => {
    const scene = await openDrawer(anOrder())
    await choose(scene, 'Cancel order')
    await press(scene, 'Cancel order')
    await settled()
    expect(statuses()).toEqual(['Cancelled'])
    expect(newest()).toMatch(/^Cancelled/)
    expect(drawer()).toContainElement(document.activeElement as HTMLElement)
  })

  it('a release', async () => {
    const scene = await openDrawer(part)
    await choose(scene, 'Release remaining')
    await press(scene, submitOf('Release'))
    await settled()
    expect(statuses()).toEqual(['Captured'])
    expect(newest()).toMatch(/^Released.*SEK 249.00/)
  })

  it('an extension', async () => {
    const scene = await openDrawer(anOrder())
    await choose(scene, 'Extend authorization')
    await press(scene, 'Extend authorization')
    await settled()
    expect(words(drawer())).toContain('Expires in 28 days')
    expect(newest()).toMatch(/^Authorization extended/)
  })

  it('a duplicate: the order stays, and there is a payment link to pass on', async () => {
    const scene = await openDrawer(anOrder())
    await choose(scene, 'Duplicate order')
    await press(scene, 'Duplicate order')
    await settled()
    expect(statuses()).toEqual(['Authorized'])
    expect(words(drawer())).toContain('Payment link sent')
    expect(words(drawer())).toMatch(/The new order exists only after that/)
  })
})
