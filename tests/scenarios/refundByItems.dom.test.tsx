import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { amountField, button, press, settled, submitOf, typeAmount } from '../harness/drawer'
import { field, form, goBy, openMoney, quantityOf, retype, send } from '../harness/money'
import { aCapture, aCapturedOrder, aLine, anOrder } from '../harness/orders'

const lamp = aLine({ key: 'lamp', name: 'Lamp', quantity: 3 })
const book = aLine({ key: 'book', name: 'Book', taxRate: 600 })
const piece = { ...lamp, quantity: 1, totalAmount: 10_000, taxAmount: 2_000 }
const feeBox = (): HTMLElement => screen.getByRole('checkbox', { name: 'Keep a return fee' })

describe('A refund by items', () => {
  it('begins with what can still be refunded; what is refunded, on its way or not captured cannot be picked', async () => {
    const [mug, pen] = [aLine({ key: 'mug', name: 'Mug' }), aLine({ key: 'pen', name: 'Pen' })]
    const order = anOrder({
      status: 'partially_captured',
      lines: [lamp, book, mug, pen],
      capturedAmount: 50_000,
      refundedAmount: 20_000,
      captures: [aCapture({ id: 'cap-1', lines: [lamp, book, mug] })],
      refunds: [
        { id: 'r1', amount: 20_000, at: '2026-11-18T10:00:00Z', lines: [piece, book], state: 'done' },
        { id: 'r2', amount: 10_000, at: '2026-11-19T10:00:00Z', lines: [mug], state: 'pending' },
      ],
    })
    await openMoney('Refund', order)
    expect(quantityOf('Lamp')).toHaveValue('2')
    expect(form()).toContain('100,00 each · 1 of 3 refunded')
    const rest = within(screen.getByRole('list', { name: 'Nothing left to pick' })).getAllByRole('listitem')
    expect(rest.map(({ textContent }) => textContent)).toEqual([
      '1 × BookRefunded',
      '1 × MugRefund pending',
      '1 × PenNot captured',
    ])
    expect(amountField()).toHaveValue('200,00')
  })

  it('keeps a fee as a line of its own, at the rate of the items', async () => {
    const scene = await openMoney('Refund', aCapturedOrder({ lines: [lamp, book] }))
    await retype(scene, quantityOf('Book'), '0')
    await scene.user.click(feeBox())
    await scene.user.click(button(submitOf('Refund')))
    await settled()
    expect(scene.backend.sent).toEqual([])
    expect(field('Return fee')).toHaveFocus()
    await scene.user.keyboard('49')
    expect(amountField()).toHaveValue('251,00')
    expect(screen.queryByRole('textbox', { name: 'Tax rate of the fee' })).toBeNull()
    expect(await send(scene, 'Refund')).toMatchObject({
      amount: 25_100,
      lines: [{ key: 'lamp' }, { type: 'return_fee', name: 'Return fee', totalAmount: -4_900, taxRate: 2500 }],
    })
  })

  it('items of several rates leave the rate of the fee to the person', async () => {
    const scene = await openMoney('Refund', aCapturedOrder({ lines: [lamp, book] }))
    await scene.user.click(feeBox())
    await scene.user.type(field('Return fee'), '49')
    expect(field('Tax rate of the fee')).toHaveValue('25')
    await retype(scene, field('Tax rate of the fee'), '6')
    expect(await send(scene, 'Refund')).toMatchObject({ lines: [{}, {}, { type: 'return_fee', taxRate: 600 }] })
  })

  it('a fee that eats up the refund is refused where it stands', async () => {
    const scene = await openMoney('Refund', aCapturedOrder({ lines: [lamp] }))
    await scene.user.click(feeBox())
    await scene.user.type(field('Return fee'), '300')
    expect(field('Return fee')).toHaveAccessibleDescription('The fee must be lower than the refund.')
  })

  it('an amount of one’s own drops the fee, and says how to get it back', async () => {
    const scene = await openMoney('Refund', aCapturedOrder({ lines: [lamp] }))
    await scene.user.click(feeBox())
    await scene.user.type(field('Return fee'), '49')
    await typeAmount(scene, '229')
    expect(feeBox()).not.toBeChecked()
    expect(feeBox()).toHaveAttribute('aria-disabled', 'true')
    expect(feeBox()).toHaveAccessibleDescription('Only with items: reset the amount to keep a fee')
    expect(form()).toContain('Custom amount, differs by −71,00. Sent without items and without the fee.')
    await press(scene, 'Reset to 300,00')
    await scene.user.click(feeBox())
    expect(amountField()).toHaveValue('251,00')
  })

  it.each([
    ['in a country without one', aCapturedOrder({ country: 'US', lines: [lamp] })],
    [
      'after two captures',
      aCapturedOrder({
        lines: [lamp],
        captures: [aCapture({ id: 'a', lines: [lamp] }), aCapture({ id: 'b', amount: 0 })],
      }),
    ],
  ])('no fee is offered %s', async (_where, order) => {
    await openMoney('Refund', order)
    expect(screen.queryByRole('checkbox', { name: 'Keep a return fee' })).toBeNull()
  })
})

describe('A refund where there are two captures', () => {
  const twice = () =>
    aCapturedOrder({
      lines: [lamp, book],
      captures: [
        aCapture({ id: 'cap-1', reference: 'FIRST', at: '2026-11-12T10:00:00Z', lines: [piece, book] }),
        aCapture({
          id: 'cap-2',
          at: '2026-11-14T10:00:00Z',
          lines: [{ ...piece, quantity: 2, totalAmount: 20_000, taxAmount: 4_000 }],
        }),
      ],
    })
  const captureField = (): HTMLElement => screen.getByRole('combobox', { name: 'Capture' })

  it('of one that is chosen: it limits pieces and amount, and is named', async () => {
    const scene = await openMoney('Refund', twice())
    expect(form()).toContain('No single capture holds all of this')
    await scene.user.selectOptions(
      captureField(),
      screen.getByRole('option', { name: /^FIRST, 12 Nov: 200,00\skr left$/ }),
    )
    expect(form()).toContain('At most 200,00 kr')
    expect(quantityOf('Lamp')).toHaveValue('1')
    await scene.user.selectOptions(captureField(), screen.getByRole('option', { name: /^cap-2/ }))
    expect(quantityOf('Lamp')).toHaveValue('2')
    expect(form()).toContain('1 × BookNot in this capture')
    expect(await send(scene, 'Refund')).toMatchObject({ amount: 20_000, captureId: 'cap-2', lines: [{ quantity: 2 }] })
  })

  it('of none: the items find theirs, an amount belongs to none, and that is said', async () => {
    const scene = await openMoney('Refund', twice())
    await retype(scene, quantityOf('Lamp'), '0')
    expect(form()).not.toContain('No single capture')
    await goBy(scene, 'amount')
    expect(form()).toContain('No single capture holds all of this, so the refund is not tied to one.')
    await typeAmount(scene, '10')
    expect(await send(scene, 'Refund')).toEqual({ type: 'refund', amount: 1_000, lines: [] })
  })

  it('more than the chosen one holds is refused', async () => {
    const scene = await openMoney('Refund', twice())
    await scene.user.selectOptions(captureField(), 'cap-1')
    await goBy(scene, 'amount')
    await typeAmount(scene, '250')
    await scene.user.click(button(submitOf('Refund')))
    await settled()
    expect(scene.backend.sent).toEqual([])
    expect(amountField()).toBeInvalid()
  })
})
