import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createOrderStore, type Order } from '../../src/index'
import { button, openDrawer, press, type Scene, settled, words } from '../harness/drawer'
import { aCapture, anOrder } from '../harness/orders'

const order = anOrder({ merchantReference1: 'SO-1', merchantReference2: 'PICK-1' })
const field = (which: 1 | 2): HTMLElement => screen.getByRole('textbox', { name: `Merchant reference ${which}` })
const title = 'The order changed while you were editing'

/** Both references typed over, while nobody else looks at the order. */
async function typeBoth(): Promise<Scene> {
  const scene = await openDrawer(order, { defaultTab: 'details' })
  await press(scene, 'Edit references')
  for (const [which, text] of [
    [1, 'SO-1-B'],
    [2, 'PICK-1-B'],
  ] as const) {
    await scene.user.clear(field(which))
    await scene.user.type(field(which), text)
  }
  return scene
}

function changeElsewhere({ backend }: Scene, change: (order: Order) => Partial<Order>): void {
  backend.adapter.change('order-1', (now) => ({ ...now, ...change(now) }))
}

/** The page looks again, as it does on coming back to the window. */
const readAgain = ({ backend: { adapter } }: Scene): Promise<void> =>
  settled(async () => {
    const elsewhere = createOrderStore({ adapter, orderId: 'order-1' })
    await elsewhere.refresh()
    elsewhere.close()
  })

const theirEdit = (): Partial<Order> => ({
  merchantReference2: 'PICK-9',
  events: [
    { id: 'theirs', type: 'references_edited', at: '2026-11-24T09:59:00Z', origin: { kind: 'user', email: 'a@b.se' } },
  ],
})

describe('When somebody else changes the same field meanwhile', () => {
  it('was, theirs and yours are shown, who it was, and nothing is sent', async () => {
    const scene = await typeBoth()
    changeElsewhere(scene, theirEdit)
    await readAgain(scene)
    expect(document.activeElement).toHaveTextContent(title)
    expect(words()).toMatch(/Changed by a@b.se at 10:59 AM. Nothing is sent until you choose./)
    expect([...document.querySelectorAll('form tbody tr')].map((row) => words(row))).toEqual([
      'Merchant reference 1WasSO-1TheirsSO-1YoursSO-1-B',
      'Merchant reference 2WasPICK-1TheirsPICK-9YoursPICK-1-B',
    ])
    const radios = screen.getAllByRole('radio')
    expect(radios).toHaveLength(2)
    expect(radios[0]).toHaveAccessibleName('Merchant reference 2 Theirs PICK-9')
    expect(radios[1]).toHaveAccessibleName('Merchant reference 2 Yours PICK-1-B')
    expect(radios[1]).toBeChecked()
    expect(scene.said().filter(({ text }) => text === title)).toEqual([
      expect.objectContaining({ politeness: 'assertive' }),
    ])
    expect(scene.backend.sent).toEqual([])
  })

  it('"Keep editing" goes on with what was chosen, over the new order', async () => {
    const scene = await typeBoth()
    changeElsewhere(scene, theirEdit)
    await readAgain(scene)
    await scene.user.click(screen.getByRole('radio', { name: /Theirs/ }))
    await press(scene, 'Keep editing')
    expect(field(1)).toHaveValue('SO-1-B')
    expect(field(2)).toHaveValue('PICK-9')
    await press(scene, 'Update references')
    await settled()
    expect(scene.backend.order()).toMatchObject({ merchantReference1: 'SO-1-B', merchantReference2: 'PICK-9' })
  })

  it('"Discard changes" leaves the form, without a question', async () => {
    const scene = await typeBoth()
    changeElsewhere(scene, theirEdit)
    await readAgain(scene)
    await press(scene, 'Discard changes')
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(button('Edit references')).toHaveFocus()
    expect(words()).toContain('PICK-9')
  })

  it('Escape asks, as the form would', async () => {
    const scene = await typeBoth()
    changeElsewhere(scene, theirEdit)
    await readAgain(scene)
    await scene.user.keyboard('{Escape}')
    expect(screen.getByRole('alertdialog')).toHaveAccessibleName('Discard 2 changes?')
  })

  it('and the page learns of it only by sending: the draft is kept, and told once', async () => {
    const scene = await typeBoth()
    changeElsewhere(scene, theirEdit)
    await press(scene, 'Update references')
    await settled()
    expect(document.activeElement).toHaveTextContent(title)
    expect(scene.said().filter(({ politeness }) => politeness === 'assertive')).toHaveLength(1)
    await press(scene, 'Keep editing')
    expect(field(2)).toHaveValue('PICK-1-B')
    expect(words()).toContain('Merchant reference 2: PICK-9 → PICK-1-B')
    await press(scene, 'Update references')
    await settled()
    expect(scene.backend.order()).toMatchObject({ merchantReference1: 'SO-1-B', merchantReference2: 'PICK-1-B' })
    expect(screen.queryByRole('form')).toBeNull()
  })
})

it('A change elsewhere that touches nothing of the draft goes under it silently', async () => {
  const scene = await typeBoth()
  await scene.user.click(screen.getByRole('button', { name: /^Undo Merchant reference 1/ }))
  changeElsewhere(scene, () => ({ merchantReference1: 'SO-9' }))
  await readAgain(scene)
  expect(field(1)).toHaveValue('SO-9')
  expect(field(2)).toHaveValue('PICK-1-B')
  expect(words()).not.toContain(title)
})

it('An order that is captured meanwhile locks the form: the draft can be read and copied, not sent', async () => {
  const scene = await typeBoth()
  changeElsewhere(scene, ({ amount }) => ({
    status: 'captured',
    capturedAmount: amount,
    remainingAmount: 0,
    captures: [aCapture({ id: 'theirs', amount })],
  }))
  await readAgain(scene)
  expect(field(1)).toHaveValue('SO-1-B')
  expect(field(1)).toHaveAttribute('readonly')
  expect(button('Update references')).toHaveAttribute('aria-disabled', 'true')
  expect(button('Update references')).toHaveAccessibleDescription(/Everything in this order is captured./)
  await press(scene, 'Update references')
  await settled()
  expect(scene.backend.sent).toEqual([])
})
