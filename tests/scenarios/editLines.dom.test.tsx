import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createOrderStore, OrderError } from '../../src/index'
import { aCapture, aLine, anOrder, NOW } from '../harness/orders'
import { button, drawer, openDrawer, queryButton, type Scene, settled, statuses, words } from '../harness/drawer'

const press = async ({ user }: Scene, name: string | RegExp): Promise<void> => {
  await user.click(button(name))
}
const quantityOf = (name: string): HTMLElement => screen.getByRole('spinbutton', { name: `Quantity of ${name}` })
const field = (name: string): HTMLElement => screen.getByRole('textbox', { name })
const dock = (): string => words(document.querySelector('.od-dock') ?? undefined)

async function retype({ user }: Scene, input: HTMLElement, text: string): Promise<void> {
  await user.clear(input)
  if (text !== '') await user.type(input, text)
}

/** The order with its lines' editor open. */
async function edit(...[order, options]: Parameters<typeof openDrawer>): Promise<Scene> {
  const scene = await openDrawer(order, { defaultTab: 'details', locale: 'en-SE', ...options })
  await press(scene, 'Edit lines')
  return scene
}

const lamp = aLine({ key: 'a', name: 'Lamp', quantity: 3 })
const mug = aLine({ key: 'b', name: 'Mug', quantity: 2, unitPrice: 14_900 })

/** Two lamps of three and the mugs' only one are captured. */
function partlyCaptured() {
  const cup = aLine({ key: 'c', name: 'Cup' })
  const captured = [aLine({ key: 'a', name: 'Lamp', quantity: 2 }), { ...cup }]
  return anOrder({
    status: 'partially_captured',
    lines: [lamp, mug, cup],
    capturedAmount: 30_000,
    captures: [aCapture({ id: 'cap-1', lines: captured, at: '2026-11-12T10:00:00Z' })],
  })
}

describe('A person changes the lines of an order', () => {
  it('fewer pieces: the dock says what changes, and the whole list is sent once', async () => {
    const scene = await edit(anOrder({ lines: [lamp, mug] }))
    expect(dock()).toContain('Nothing has changed, so there is nothing to send.')
    await retype(scene, quantityOf('Lamp'), '2')
    await settled()
    expect(dock()).toContain('Lamp: quantity: 3 → 2−100,00')
    expect(dock()).toContain('100,00 kr is no longer held from the shopper.')
    await press(scene, /^Update order to 498,00/)
    await settled()
    expect(scene.backend.sent.map(({ command }) => command)).toEqual([
      {
        type: 'editLines',
        amount: 49_800,
        lines: [{ ...lamp, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }, mug],
      },
    ])
    expect(scene.backend.order().amount).toBe(49_800)
    expect(screen.queryByRole('form')).toBeNull()
    expect(drawer().contains(document.activeElement)).toBe(true)
    expect(document.activeElement).toHaveTextContent(statuses().join(''))
  })

  it('a line is added with its name first, and a discount in percent of the others is sent as an amount', async () => {
    const scene = await edit(anOrder({ lines: [lamp] }))
    await press(scene, 'Add line')
    expect(field('Name')).toHaveFocus()
    expect(field('Tax rate')).toHaveValue('25')
    await scene.user.type(field('Name'), 'Bulb')
    await scene.user.type(field('Unit price'), '49')
    await press(scene, 'Add discount')
    expect(field('Discount')).toHaveFocus()
    await scene.user.type(field('Discount'), '10')
    await scene.user.click(screen.getByRole('radio', { name: '%' }))
    expect(words()).toContain('10 % of 349,00 kr is 34,90 kr')
    await press(scene, /^Update order to 314,10/)
    await settled()
    expect(
      scene.backend.order().lines.map(({ name, type, totalAmount, taxRate }) => [name, type, totalAmount, taxRate]),
    ).toEqual([
      ['Lamp', 'physical', 30_000, 2500],
      ['Bulb', 'physical', 4_900, 2500],
      ['Discount', 'discount', -3_490, 2500],
    ])
  })

  it('a line that is taken out comes back by Undo, and nothing is left to send', async () => {
    const scene = await edit(anOrder({ lines: [lamp, mug] }))
    await press(scene, 'Edit Lamp')
    await press(scene, 'Remove Lamp')
    expect(button('Edit Mug')).toHaveFocus()
    expect(dock()).toContain('Lamp: removed−300,00')
    await press(scene, /^Undo/)
    expect(quantityOf('Lamp')).toHaveValue('3')
    expect(dock()).toContain('Nothing has changed')
    await press(scene, /^Update order/)
    await settled()
    expect(scene.backend.sent).toEqual([])
  })

  it('Escape folds the open line, then asks before the draft is lost, by name', async () => {
    const scene = await edit(anOrder({ lines: [lamp, mug] }))
    await press(scene, 'Edit Lamp')
    await scene.user.type(field('Discount'), '15')
    await scene.user.keyboard('{Escape}')
    expect(button('Edit Lamp')).toHaveFocus()
    await scene.user.keyboard('{Escape}')
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Lamp: discount')
  })
})

describe('What cannot be sent is kept as it was typed', () => {
  it('a price that is no number is marked, and the focus goes to it', async () => {
    const scene = await edit(anOrder({ lines: [lamp, mug] }))
    await press(scene, 'Edit Mug')
    await retype(scene, field('Unit price'), 'abc')
    expect(field('Unit price')).toBeInvalid()
    await press(scene, 'Fold Mug')
    await press(scene, /^Update order/)
    expect(field('Unit price')).toHaveFocus()
    expect(field('Unit price')).toHaveValue('abc')
    expect(field('Unit price')).toHaveAccessibleDescription('This cannot be read as an amount.')
    expect(scene.backend.sent).toEqual([])
  })

  it('an order cannot grow where the payment method does not allow it', async () => {
    const order = anOrder({ lines: [lamp], paymentMethod: { provider: 'card', type: 'CARD', label: 'Visa' } })
    const scene = await edit(order)
    await retype(scene, quantityOf('Lamp'), '4')
    expect(dock()).toContain('With this payment method the order cannot grow beyond 300,00 kr.')
    await press(scene, /^Update order/)
    await settled()
    expect(scene.backend.sent).toEqual([])
  })

  it('a new line without name and price says so only when it is sent', async () => {
    const scene = await edit(anOrder({ lines: [lamp] }))
    await press(scene, 'Add line')
    expect(field('Name')).toBeValid()
    await press(scene, /^Update order/)
    expect(field('Name')).toHaveFocus()
    expect(field('Name')).toHaveAccessibleDescription('Fill this in.')
    expect(dock()).toContain('2 fields to correct: New line: name, New line: unit price')
  })
})

it('What the provider refuses stays as it was typed, with its words at the field that it names', async () => {
  let refused = true
  const scene = await edit(anOrder({ lines: [lamp, mug] }), {
    wrap: (adapter) => ({
      ...adapter,
      async editLines(...call) {
        if (!refused) return adapter.editLines(...call)
        refused = false
        throw new OrderError('validation', { messages: ['Bad name.'], fields: { 'lines.1.name': 'BAD_VALUE' } })
      },
    }),
  })
  await press(scene, 'Edit Mug')
  await retype(scene, field('Name'), 'Mug, large')
  await press(scene, /^Update order/)
  await settled()
  expect(words()).toContain('Bad name.')
  expect(field('Name')).toHaveValue('Mug, large')
  expect(field('Name')).toHaveAccessibleDescription('The provider did not accept this.')
  await scene.user.type(field('Name'), 'r')
  expect(field('Name')).toBeValid()
  await press(scene, /^Update order/)
  await settled()
  expect(scene.backend.order().lines.map(({ name }) => name)).toEqual(['Lamp', 'Mug, larger'])
})

it('The details show what the backend made of it, not the draft', async () => {
  const scene = await edit(anOrder({ lines: [lamp] }), {
    wrap: (adapter) => ({
      ...adapter,
      async editLines(...call) {
        await adapter.editLines(...call)
        return adapter.change(call[0], (now) => ({
          ...now,
          lines: now.lines.map((line) => ({ ...line, name: line.name.trim() })),
        }))
      },
    }),
  })
  await press(scene, 'Edit Lamp')
  await retype(scene, field('Name'), ' Lamp, black  ')
  await press(scene, /^Update order/)
  await settled()
  expect(screen.queryByRole('form')).toBeNull()
  expect(document.querySelector('.od-lines .od-product-name')?.textContent).toBe('Lamp, black')
})

describe('What is captured stays', () => {
  it('a line captured in full is listed with its day and the way to refund it', async () => {
    const scene = await edit(partlyCaptured())
    expect(screen.queryByRole('spinbutton', { name: 'Quantity of Cup' })).toBeNull()
    expect(words()).toContain('Captured 12 Nov. A captured line cannot change.')
    await press(scene, 'Refund it instead')
    expect(screen.getByRole('form', { name: 'Refund' })).toBeVisible()
  })

  it('of a line captured in part only the quantity changes, and not below what is captured', async () => {
    const scene = await edit(partlyCaptured())
    const lamps = quantityOf('Lamp')
    expect(lamps).toHaveAccessibleDescription('2 of 3 captured: keep 2 or more')
    await retype(scene, lamps, '1')
    await press(scene, /^Update order/)
    expect(scene.backend.sent).toEqual([])
    expect(quantityOf('Lamp')).toHaveFocus()
    for (const name of ['Name', 'Reference', 'Type', 'Unit price', 'Tax rate', 'Discount'])
      expect(field(name)).toHaveAttribute('readonly')
    expect(button('Remove Lamp')).toHaveAttribute('aria-disabled', 'true')
    await retype(scene, quantityOf('Lamp'), '2')
    await press(scene, /^Update order to 598,00/)
    await settled()
    expect(scene.backend.order()).toMatchObject({ amount: 59_800, capturedAmount: 30_000, remainingAmount: 29_800 })
  })
})

describe('Somebody else changes the order under the draft', () => {
  const order = anOrder({ lines: [lamp, mug] })
  const theirs = (scene: Scene, lines: typeof order.lines): Promise<void> =>
    settled(async () => {
      const now = scene.backend.order()
      await scene.backend.adapter.editLines(
        now.id,
        { type: 'editLines', lines, amount: 49_800 },
        {
          signal: new AbortController().signal,
          idempotencyKey: `theirs-${lines.length}-${lines[0]?.quantity}`,
          attempt: 1,
        },
      )
      window.dispatchEvent(new Event('focus'))
    })

  it('both values are shown, the person picks, and only then it is sent', async () => {
    const scene = await edit(order)
    await retype(scene, quantityOf('Lamp'), '4')
    await theirs(scene, [{ ...lamp, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }, mug])
    await press(scene, /^Update order/)
    await settled()
    const row = screen.getByRole('row', { name: /Lamp, quantity/ })
    expect(within(row).getAllByRole('radio')).toHaveLength(2)
    await press(scene, 'Keep editing')
    expect(quantityOf('Lamp')).toHaveValue('4')
    await press(scene, /^Update order/)
    await settled()
    expect(scene.backend.order().lines[0]?.quantity).toBe(4)
  })
})

it('What others change in other lines comes into the draft by itself, and is sent with it', async () => {
  const scene = await edit(anOrder({ lines: [lamp, mug] }))
  await retype(scene, quantityOf('Lamp'), '2')
  scene.backend.adapter.change('order-1', (now) => ({
    ...now,
    amount: 44_900,
    remainingAmount: 44_900,
    lines: [
      { ...mug, key: 'a', quantity: 1, totalAmount: 14_900, taxAmount: 2_980 },
      { ...lamp, key: 'b' },
    ],
  }))
  await settled(async () => {
    const elsewhere = createOrderStore({ adapter: scene.backend.adapter, orderId: 'order-1' })
    await elsewhere.refresh()
    elsewhere.close()
  })
  expect(quantityOf('Lamp')).toHaveValue('2')
  expect(quantityOf('Mug')).toHaveValue('1')
  await press(scene, /^Update order to 349,00/)
  await settled()
  expect(scene.backend.order().lines.map(({ name, quantity }) => [name, quantity])).toEqual([
    ['Mug', 1],
    ['Lamp', 2],
  ])
})

it('While the order is no longer open to changes the draft can be read and copied, and is not sent', async () => {
  const scene = await edit(anOrder({ lines: [lamp, mug] }))
  await retype(scene, quantityOf('Lamp'), '2')
  await settled(() => scene.give({ permissions: { editLines: false }, now: NOW }))
  expect(quantityOf('Lamp')).toHaveAttribute('readonly')
  expect(quantityOf('Lamp')).toHaveValue('2')
  expect(queryButton(/^Update order/)).toHaveAttribute('aria-disabled', 'true')
})
