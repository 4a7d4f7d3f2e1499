import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { amountField, button, press, settled, submitOf, typeAmount } from '../harness/drawer'
import { field, form, goBy, openMoney, quantityOf, retype, send } from '../harness/money'
import { aCapture, aLine, anOrder } from '../harness/orders'

const lamp = aLine({ key: 'lamp', name: 'Lamp', quantity: 3 })
const mug = aLine({ key: 'mug', name: 'Mug', quantity: 4, unitPrice: 14_900 })
const offer = aLine({ key: 'offer', name: 'Autumn offer', type: 'discount', unitPrice: -5_000 })

/** One lamp and all mugs are captured. */
const partly = () =>
  anOrder({
    status: 'partially_captured',
    lines: [lamp, mug, offer],
    capturedAmount: 69_600,
    captures: [
      aCapture({
        id: 'cap-1',
        at: '2026-11-12T10:00:00Z',
        lines: [aLine({ key: 'a', name: 'Lamp' }), { ...mug, key: 'b' }],
      }),
    ],
  })

describe('A capture by items', () => {
  it('begins with what is left of each line, the focus in the first; what is captured cannot be picked', async () => {
    await openMoney('Capture', partly())
    expect(screen.getByRole('radio', { name: 'By items' })).toBeChecked()
    expect(quantityOf('Lamp')).toHaveFocus()
    expect(quantityOf('Lamp')).toHaveValue('2')
    expect(form()).toContain('100,00 each · 1 of 3 captured')
    expect(screen.queryByRole('spinbutton', { name: 'Quantity of Mug' })).toBeNull()
    const gone = within(screen.getByRole('list', { name: 'Nothing left to pick' }))
    expect(gone.getByRole('listitem')).toHaveTextContent('4 × MugCaptured 12 Nov')
    expect(amountField()).toHaveValue('150,00')
    expect(form()).toContain('Read as 150,00 kr, the sum of 2 items')
  })

  it('untouched sends all that is left, with its items', async () => {
    const scene = await openMoney('Capture', partly())
    expect(await send(scene, 'Capture')).toEqual({
      type: 'capture',
      amount: 15_000,
      lines: [{ ...lamp, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }, offer],
    })
  })

  it('the amount follows the pieces, a whole-order discount is picked like any other line', async () => {
    const scene = await openMoney('Capture', partly())
    await retype(scene, quantityOf('Lamp'), '1')
    await retype(scene, quantityOf('Autumn offer'), '0')
    expect(amountField()).toHaveValue('100,00')
    expect(await send(scene, 'Capture')).toMatchObject({ amount: 10_000, lines: [{ key: 'lamp', quantity: 1 }] })
  })

  it('more pieces than are left are not sent: the line says so and gets the focus', async () => {
    const scene = await openMoney('Capture', partly())
    await retype(scene, quantityOf('Lamp'), '3')
    await scene.user.click(button(/^Capture/))
    await settled()
    expect(scene.backend.sent).toEqual([])
    expect(quantityOf('Lamp')).toHaveFocus()
    expect(quantityOf('Lamp')).toBeInvalid()
    expect(quantityOf('Lamp')).toHaveAccessibleDescription('Only 2 available.')
  })

  it('nothing at all is not sent either', async () => {
    const scene = await openMoney('Capture', partly())
    await retype(scene, quantityOf('Lamp'), '0')
    await retype(scene, quantityOf('Autumn offer'), '')
    await scene.user.click(button('Capture'))
    expect(scene.backend.sent).toEqual([])
    expect(form()).toContain('Nothing is chosen yet.')
  })

  it('a weight goes whole or not at all', async () => {
    const tea = aLine({ key: 'tea', name: 'Tea', quantity: 2.5, quantityUnit: 'kg' })
    const scene = await openMoney('Capture', anOrder({ lines: [lamp, tea] }))
    expect(quantityOf('Tea')).toHaveValue('2,5')
    await scene.user.click(
      within(quantityOf('Tea').closest('li') as HTMLElement).getByRole('button', { name: 'One less' }),
    )
    expect(quantityOf('Tea')).toHaveValue('0')
    await retype(scene, quantityOf('Tea'), '1')
    expect(quantityOf('Tea')).toHaveAccessibleDescription('Only 2,5 available.')
  })

  it('an order without lines goes by amount, and there is nothing to choose', async () => {
    await openMoney('Capture', anOrder({ lines: [], amount: 34_900 }))
    expect(screen.queryByRole('radio')).toBeNull()
    expect(amountField()).toHaveFocus()
    expect(amountField()).toHaveValue('349,00')
  })
})

describe('An amount of one’s own over that of the items', () => {
  it('says how it differs, is sent without items, and can be reset', async () => {
    const scene = await openMoney('Capture', partly())
    await typeAmount(scene, '100')
    expect(form()).toContain('Custom amount, differs by −50,00. Sent without items.')
    expect(quantityOf('Lamp')).toHaveValue('2')
    await press(scene, 'Reset to 150,00')
    expect(amountField()).toHaveFocus()
    expect(amountField()).toHaveValue('150,00')
    await typeAmount(scene, '100')
    expect(await send(scene, 'Capture')).toEqual({ type: 'capture', amount: 10_000, lines: [] })
  })

  it('that is the same amount is none: the items go along, and it follows them', async () => {
    const scene = await openMoney('Capture', partly())
    await typeAmount(scene, '150')
    expect(form()).toContain('the sum of 2 items')
    await retype(scene, quantityOf('Lamp'), '1')
    expect(amountField()).toHaveValue('50,00')
  })

  it('Both ways keep what was typed into them', async () => {
    const scene = await openMoney('Capture', partly())
    await retype(scene, quantityOf('Lamp'), '1')
    await goBy(scene, 'amount')
    expect(form()).toContain('What is captured per line is not known after it.')
    expect(amountField()).toHaveValue('150,00')
    await typeAmount(scene, '99')
    await retype(scene, field('Name'), 'Rest')
    await goBy(scene, 'items')
    expect(quantityOf('Lamp')).toHaveValue('1')
    expect(amountField()).toHaveValue('50,00')
    await goBy(scene, 'amount')
    expect(amountField()).toHaveValue('99')
    expect(field('Name')).toHaveValue('Rest')
  })
})

describe('An order of which something was captured without items', () => {
  const blind = () =>
    anOrder({
      status: 'partially_captured',
      lines: [lamp],
      capturedAmount: 10_000,
      captures: [aCapture({ id: 'cap-1', amount: 10_000 })],
    })

  it('says so, and untouched all that is left goes without items', async () => {
    const scene = await openMoney('Capture', blind())
    expect(form()).toContain('Earlier amounts were not itemised')
    expect(quantityOf('Lamp')).toHaveValue('0')
    expect(amountField()).toHaveValue('200,00')
    expect(await send(scene, 'Capture')).toEqual({ type: 'capture', amount: 20_000, lines: [] })
  })

  it('lets lines be picked up to their quantity, with a warning, and only the rest binds', async () => {
    const scene = await openMoney('Capture', blind())
    await retype(scene, quantityOf('Lamp'), '3')
    expect(form()).toContain('100,00 kr more than remains.')
    await retype(scene, quantityOf('Lamp'), '2')
    expect(form()).toContain('Earlier amounts were not itemised, so check that these items are not counted twice.')
    expect(await send(scene, 'Capture')).toMatchObject({ amount: 20_000, lines: [{ key: 'lamp', quantity: 2 }] })
  })
})

it('While it is being sent nothing can be typed or pressed, and a refused one keeps all', async () => {
  const scene = await openMoney('Capture', partly(), { backend: { faults: { is: 'rejected', on: 'capture' } } })
  const release = scene.backend.hold('capture')
  await retype(scene, quantityOf('Lamp'), '1')
  await scene.user.click(button(submitOf('Capture')))
  expect(quantityOf('Lamp')).toHaveAttribute('readonly')
  expect(amountField()).toHaveAttribute('readonly')
  for (const one of screen.getAllByRole('button', { name: /^(One (less|more)|Max)$/ }))
    expect(one).toHaveAttribute('aria-disabled', 'true')
  await goBy(scene, 'amount')
  expect(screen.getByRole('radio', { name: 'By items' })).toBeChecked()
  release()
  await settled()
  expect(form()).toContain('The capture was refused')
  expect(quantityOf('Lamp')).toHaveValue('1')
  expect(quantityOf('Lamp')).not.toHaveAttribute('readonly')
  expect(amountField()).toHaveValue('50,00')
})
