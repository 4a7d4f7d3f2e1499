import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { amountField, button, fillIn, openDrawer, press, queryButton, settled } from '../harness/drawer'
import { aCapturedOrder, anOrder } from '../harness/orders'

const lastSaid = (scene: Awaited<ReturnType<typeof openDrawer>>) => scene.said().at(-1)?.text

describe('A key', () => {
  it('opens the form of its action, and while someone types it is a letter', async () => {
    const { user } = await openDrawer(anOrder())
    expect(button('Capture')).toHaveAttribute('aria-keyshortcuts', 'c')
    await user.keyboard('c')
    expect(screen.getByRole('form', { name: 'Capture' })).toBeVisible()
    await user.keyboard('r')
    expect(screen.getByRole('form', { name: 'Capture' })).toBeVisible()
  })

  it('for editing opens the editor of the open tab, or says why not', async () => {
    const scene = await openDrawer(anOrder(), { defaultTab: 'customer' })
    await scene.user.keyboard('e')
    expect(screen.getByRole('form', { name: 'Edit shipping' })).toBeVisible()
    await press(scene, 'Back')
    await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
    scene.give({ permissions: { editLines: false } })
    await scene.user.keyboard('e')
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('of an action that is refused says why', async () => {
    const scene = await openDrawer(aCapturedOrder())
    await scene.user.keyboard('c')
    expect(lastSaid(scene)).toBe('Everything in this order is captured.')
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('of an action that waits says for what, and opens nothing', async () => {
    const scene = await openDrawer(anOrder())
    scene.backend.hold('capture')
    await fillIn(scene, 'Capture', '100')
    await scene.user.keyboard('{Control>}{Enter}{/Control}')
    await settled()
    expect(scene.backend.sent).toHaveLength(1)
    await scene.user.keyboard('{Control>}{Enter}{/Control}')
    expect(scene.backend.sent).toHaveLength(1)
  })

  it('with Control or Command sends the open form, also out of a field', async () => {
    const scene = await openDrawer(anOrder())
    await fillIn(scene, 'Capture', '100')
    expect(amountField()).toHaveFocus()
    await scene.user.keyboard('{Meta>}{Enter}{/Meta}')
    await settled()
    expect(scene.backend.order().capturedAmount).toBe(10_000)
  })

  it('does nothing while a question waits', async () => {
    const scene = await openDrawer(anOrder())
    await press(scene, 'Cancel order')
    expect(button('Keep order')).toHaveFocus()
    await scene.user.keyboard('r?{Control>}{Shift>}{/Shift}{/Control}')
    await scene.user.keyboard('{Meta>}{Enter}{/Meta}')
    await settled()
    expect(scene.backend.sent).toEqual([])
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('can be another, or none at all', async () => {
    const scene = await openDrawer(anOrder(), { shortcuts: { capture: 'x', help: '' } })
    await scene.user.keyboard('c?')
    expect(screen.queryByRole('form')).toBeNull()
    expect(queryButton('Keyboard shortcuts')).toBeNull()
    await scene.user.keyboard('x')
    expect(screen.getByRole('form', { name: 'Capture' })).toBeVisible()
    await press(scene, 'Back')
    scene.give({ shortcuts: false })
    await scene.user.keyboard('x')
    expect(screen.queryByRole('form')).toBeNull()
    expect(button('Capture')).not.toHaveAttribute('aria-keyshortcuts')
  })
})

describe('The list of keys', () => {
  it('opens by ? and by its button, has only what there is, and gives the focus back', async () => {
    const { user } = await openDrawer(anOrder(), { permissions: { refund: false } })
    act(() => button('Capture').focus())
    await user.keyboard('?')
    const list = screen.getByRole('region', { name: 'Keyboard shortcuts' })
    expect(list).toHaveFocus()
    expect(within(list).getByText('Capture')).toBeVisible()
    expect(within(list).queryByText('Refund')).toBeNull()
    expect(within(list).queryByText('Next order')).toBeNull()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).toBeNull()
    expect(button('Capture')).toHaveFocus()
    await user.click(button('Keyboard shortcuts'))
    await user.keyboard('{Escape}')
    expect(button('Keyboard shortcuts')).toHaveFocus()
    expect(screen.getByRole('dialog')).toBeVisible()
  })
})
