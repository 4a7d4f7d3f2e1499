import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, choose, fillIn, openDrawer, words } from '../harness/drawer'
import { aCapture, aCapturedOrder, anOrder } from '../harness/orders'

const partly = () =>
  anOrder({
    merchantReference1: 'SO-1',
    status: 'partially_captured',
    capturedAmount: 10_000,
    captures: [aCapture({ id: 'c', amount: 10_000 })],
  })

describe('Before money moves the person sees', () => {
  it('of a capture: amount, order, before and after, who pays, and that it cannot be undone', async () => {
    const scene = await openDrawer(anOrder({ merchantReference1: 'SO-1' }))
    await fillIn(scene, 'Capture', '100')
    const form = screen.getByRole('form', { name: 'Capture' })
    expect(within(form).getByRole('button', { name: /^Capture SEK.100.00$/ })).toBeVisible()
    expect(words(within(form).getByRole('table'))).toBe(
      'NowAfterStatusAuthorizedPartially capturedCaptured0.00100.00Refunded0.000.00Remaining349.00249.00',
    )
    expect(words(form)).toContain('is charged SEK 100.00.')
    expect(words(form)).toContain('Your next payout grows by SEK 100.00.')
    expect(words(form)).toContain('A capture cannot be undone, only refunded.')
    expect(screen.getByRole('heading', { name: 'Order SO-1' })).toBeVisible()
  })

  it('of a refund: the same, the other way round', async () => {
    const scene = await openDrawer(aCapturedOrder())
    await fillIn(scene, 'Refund', '100')
    const form = screen.getByRole('form', { name: 'Refund' })
    expect(within(form).getByRole('button', { name: /^Refund SEK.100.00$/ })).toBeVisible()
    expect(words(form)).toContain('gets back SEK 100.00.')
    expect(words(form)).toContain('Your next payout shrinks by SEK 100.00.')
    expect(words(form)).toContain('A refund cannot be undone.')
  })

  it('of a cancel: what it means, with the focus on the button that keeps the order', async () => {
    const scene = await openDrawer(anOrder({ merchantReference1: 'SO-1' }))
    await choose(scene, 'Cancel order')
    const alert = screen.getByRole('alertdialog', { name: 'Cancel order SO-1?' })
    expect(within(alert).getByRole('button', { name: 'Keep order' })).toHaveFocus()
    expect(within(alert).getByRole('button', { name: 'Cancel order' })).toBeVisible()
    expect(words(alert)).toContain('SEK 349.00')
    expect(words(alert)).toContain('This cannot be undone.')
    expect(alert).toHaveAccessibleDescription(/Nothing is captured/)
  })

  it('of a release: how much is given up, with the focus on the button that keeps it', async () => {
    const scene = await openDrawer(partly())
    await choose(scene, 'Release remaining')
    const alert = screen.getByRole('alertdialog', { name: /Release the remaining SEK.249.00\?/ })
    expect(within(alert).getByRole('button', { name: 'Keep authorization' })).toHaveFocus()
    expect(within(alert).getByRole('button', { name: /^Release SEK.249.00$/ })).toBeVisible()
    expect(words(alert)).toContain('The captured SEK 100.00 stays captured')
    expect(words(alert)).toContain('This cannot be undone.')
    await scene.user.keyboard('{Escape}')
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(button('Capture')).toBeVisible()
    expect(scene.backend.sent).toHaveLength(0)
  })
})
