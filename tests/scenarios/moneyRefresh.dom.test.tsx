import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createOrderStore, type Order } from '../../src/index'
import { amountField, press, settled, type Scene } from '../harness/drawer'
import { field, form, goBy, openMoney, quantityOf, retype, send } from '../harness/money'
import { aCapture, aLine, anOrder } from '../harness/orders'

const lamp = aLine({ key: 'l0', name: 'Lamp', quantity: 3 })
const mug = aLine({ key: 'l1', name: 'Mug', quantity: 2 })

/** Somebody else changes the order, and the drawer reads it again. */
async function meanwhile({ backend: { adapter } }: Scene, change: (order: Order) => Order): Promise<void> {
  adapter.change('order-1', change)
  await settled(async () => {
    const elsewhere = createOrderStore({ adapter, orderId: 'order-1' })
    await elsewhere.refresh()
    elsewhere.close()
  })
}

const lampCaptured = (order: Order): Order => ({
  ...order,
  status: 'partially_captured',
  capturedAmount: 10_000,
  remainingAmount: 40_000,
  captures: [aCapture({ id: 'theirs', lines: [{ ...lamp, quantity: 1, totalAmount: 10_000, taxAmount: 2_000 }] })],
})

describe('When the order changes under a capture', () => {
  it('what nobody typed follows it', async () => {
    const scene = await openMoney('Capture', anOrder({ lines: [lamp, mug] }))
    await meanwhile(scene, lampCaptured)
    expect(quantityOf('Lamp')).toHaveValue('2')
    expect(amountField()).toHaveValue('400,00')
    expect(form()).toContain('1 of 3 captured')
  })

  it('what was typed stays, against the new limits', async () => {
    const scene = await openMoney('Capture', anOrder({ lines: [lamp, mug] }))
    await retype(scene, quantityOf('Lamp'), '3')
    await meanwhile(scene, lampCaptured)
    expect(quantityOf('Lamp')).toHaveValue('3')
    expect(quantityOf('Lamp')).toHaveAccessibleDescription('Only 2 available.')
    expect(form()).toContain('At most 400,00 kr')
  })

  it('pieces stay with their line, though its key and place are others', async () => {
    const scene = await openMoney('Capture', anOrder({ lines: [lamp, mug] }))
    await retype(scene, quantityOf('Lamp'), '1')
    await meanwhile(scene, (order) => ({
      ...order,
      lines: [
        { ...mug, key: 'l0' },
        { ...lamp, key: 'l1' },
      ],
    }))
    expect(quantityOf('Lamp')).toHaveValue('1')
    expect(await send(scene, 'Capture')).toMatchObject({ lines: [{ name: 'Mug' }, { name: 'Lamp', quantity: 1 }] })
  })

  it('and cannot be captured any more: the form locks, with all that was typed to be read and copied', async () => {
    const scene = await openMoney('Capture', anOrder({ lines: [lamp, mug] }))
    await retype(scene, quantityOf('Lamp'), '1')
    await press(scene, 'Tracking, reference and note')
    await retype(scene, field('Note'), 'Keep me')
    await meanwhile(scene, (order) => ({ ...order, status: 'cancelled', remainingAmount: 0 }))
    expect(quantityOf('Lamp')).toHaveValue('1')
    for (const one of [quantityOf('Lamp'), amountField(), field('Note')]) expect(one).toHaveAttribute('readonly')
    expect(field('Note')).toHaveValue('Keep me')
    await goBy(scene, 'amount')
    expect(screen.getByRole('radio', { name: 'By items' })).toBeChecked()
    expect(form()).toContain('cancelled')
  })
})
