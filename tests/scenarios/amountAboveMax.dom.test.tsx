import { describe, expect, it } from 'vitest'
import { amountField, button, fillIn, openDrawer, press, settled, words } from '../harness/drawer'
import { aCapturedOrder, anOrder } from '../harness/orders'

describe('An amount that is more than there is', () => {
  it.each([
    ['Capture', anOrder(), 'SEK 51.00 more than remains.'],
    ['Refund', aCapturedOrder(), 'SEK 51.00 more than can be refunded.'],
  ] as const)('is not sent by %s: the field says why and gets the focus', async (action, order, said) => {
    const scene = await openDrawer(order)
    await fillIn(scene, action, '400')
    await press(scene, `${action} SEK 400.00`)
    await settled()
    expect(scene.backend.sent).toHaveLength(0)
    expect(amountField()).toHaveFocus()
    expect(amountField()).toHaveAttribute('aria-invalid', 'true')
    expect(amountField()).toHaveAccessibleDescription(expect.stringContaining('more than'))
    expect(words()).toContain(said)
    await press(scene, 'Use SEK 349.00')
    expect(amountField()).toHaveValue('349.00')
    expect(button(`${action} SEK 349.00`)).toBeEnabled()
  })

  it.each(['', '-1', '0', 'ten', '1e3', '10.005'])('nor is %j an amount that is sent', async (typed) => {
    const scene = await openDrawer(anOrder())
    await fillIn(scene, 'Capture')
    await scene.user.clear(amountField())
    if (typed) await scene.user.type(amountField(), typed)
    await scene.user.type(amountField(), '{Enter}')
    await settled()
    expect(scene.backend.sent).toHaveLength(0)
    expect(amountField()).toHaveFocus()
    expect(amountField()).toHaveAttribute('aria-invalid', 'true')
    expect(amountField()).toHaveValue(typed)
  })
})
