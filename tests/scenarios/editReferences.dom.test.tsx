import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OrderError } from '../../src/index'
import { button, openDrawer, press, type Scene, settled, type SceneOptions, words } from '../harness/drawer'
import { anOrder } from '../harness/orders'

const order = anOrder({ merchantReference1: 'SO-1', merchantReference2: 'PICK-1' })
const field = (which: 1 | 2): HTMLElement => screen.getByRole('textbox', { name: `Merchant reference ${which}` })

async function editReferences(options: SceneOptions = {}): Promise<Scene> {
  const scene = await openDrawer(order, { defaultTab: 'details', ...options })
  await press(scene, 'Edit references')
  return scene
}

async function typeInto(scene: Scene, which: 1 | 2, text: string): Promise<void> {
  await scene.user.clear(field(which))
  await scene.user.type(field(which), text)
}

describe('A reference that is edited', () => {
  it('is sent alone, once, and shown as the backend wrote it down', async () => {
    const scene = await editReferences({
      wrap: (adapter) => ({
        ...adapter,
        // Writes references in capitals.
        editReferences: (id, command, context) =>
          adapter.editReferences(id, { ...command, merchantReference2: 'PICK-2' }, context),
      }),
    })
    await typeInto(scene, 2, 'pick-2')
    expect(words()).toContain('Was PICK-1')
    expect(words()).toContain('Merchant reference 2: PICK-1 → pick-2')
    await scene.user.type(field(2), '{Enter}')
    fireEvent.submit(screen.queryByRole('form') ?? document.body)
    await settled()
    expect(scene.notices.filter(({ phase }) => phase === 'start')).toHaveLength(1)
    expect(scene.notices[0]?.intent?.command).toEqual({ type: 'editReferences', merchantReference2: 'pick-2' })
    expect(screen.queryByRole('form')).toBeNull()
    expect(scene.said().map(({ text }) => text)).toContain('References updated')
    expect(words()).toContain('PICK-2')
    expect(words()).not.toContain('changed while')
  })

  it('points from what was to what will be the way the language is written', async () => {
    const scene = await editReferences({ locale: 'ar' })
    await typeInto(scene, 2, 'PICK-2')
    expect(words()).toContain('Merchant reference 2: PICK-1 ← PICK-2')
  })

  it('is removed by an empty field', async () => {
    const scene = await editReferences()
    await scene.user.clear(field(2))
    expect(words()).toContain('Merchant reference 2: PICK-1 → None')
    await press(scene, 'Update references')
    await settled()
    expect(scene.backend.order()).not.toHaveProperty('merchantReference2', 'PICK-1')
    expect(words()).toContain('Merchant reference 2None')
  })

  it('is not sent as long as nothing has changed, and that is said', async () => {
    const scene = await editReferences()
    await typeInto(scene, 1, 'SO-2')
    await press(scene, 'Undo')
    expect(field(1)).toHaveValue('SO-1')
    expect(button('Update references')).toHaveAccessibleDescription('Nothing has changed, so there is nothing to send.')
    expect(button('Update references')).toHaveFocus()
    await press(scene, 'Update references')
    expect(scene.backend.sent).toEqual([])
    await press(scene, 'Back')
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(button('Edit references')).toHaveFocus()
  })

  it('keeps what fits of a paste of five million characters, and says so', async () => {
    const scene = await editReferences()
    fireEvent.change(field(1), { target: { value: 'x'.repeat(5_000_000) } })
    expect(field(1)).toHaveValue('x'.repeat(1020))
    expect(field(1)).toHaveAccessibleDescription(/only the first 1,020 characters are here/)
    await press(scene, 'Update references')
    expect(scene.backend.sent).toEqual([])
    expect(field(1)).toHaveFocus()
    expect(words()).toContain('1 field to correct: Merchant reference 1')
  })

  it('stays as it was typed where the backend refuses it; the notice has the focus, the field says why', async () => {
    const scene = await editReferences({
      wrap: (adapter) => ({
        ...adapter,
        editReferences: () =>
          Promise.reject(new OrderError('validation', { fields: { merchantReference2: 'not_unique' } })),
      }),
    })
    await typeInto(scene, 2, 'PICK-2')
    await press(scene, 'Update references')
    await settled()
    expect(document.activeElement).toHaveTextContent('The references were not changed.')
    expect(field(2)).toHaveValue('PICK-2')
    expect(field(2)).toHaveAccessibleDescription('The provider did not accept this.')
    await typeInto(scene, 2, 'PICK-3')
    expect(field(2)).toBeValid()
    await press(scene, 'Back')
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Not sent yet: Merchant reference 2.')
  })
})
