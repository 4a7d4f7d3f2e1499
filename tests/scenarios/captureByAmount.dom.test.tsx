import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { amountField, button, press, settled, submitOf, typeAmount } from '../harness/drawer'
import { field, form, goBy, openMoney, retype, send } from '../harness/money'
import { anOrder } from '../harness/orders'

describe('A capture by amount', () => {
  it('with a name and a rate is one line; the tax follows the rate until somebody types over it', async () => {
    const scene = await openMoney('Capture', anOrder())
    await goBy(scene, 'amount')
    await typeAmount(scene, '125')
    await retype(scene, field('Tax rate'), '25')
    expect(field('Tax amount')).toHaveValue('25,00')
    await retype(scene, field('Name'), 'Part delivery')
    await retype(scene, field('Tax rate'), '12,5')
    expect(field('Tax amount')).toHaveValue('13,89')
    await retype(scene, field('Tax amount'), '13,90')
    expect(await send(scene, 'Capture')).toMatchObject({
      amount: 12_500,
      lines: [{ name: 'Part delivery', taxRate: 1250, taxAmount: 1_390, totalAmount: 12_500 }],
    })
  })

  it('a rate without a name is not sent: the name says why and gets the focus', async () => {
    const scene = await openMoney('Capture', anOrder())
    await goBy(scene, 'amount')
    await retype(scene, field('Tax rate'), '25')
    await scene.user.click(button(submitOf('Capture')))
    await settled()
    expect(scene.backend.sent).toEqual([])
    expect(field('Name')).toHaveFocus()
    expect(field('Name')).toHaveAccessibleDescription('A tax rate needs a name')
  })

  it.each([
    ['Tax rate', 'twelve', 'This cannot be read as a number.'],
    ['Tax amount', '-1', 'The amount cannot be below zero.'],
    ['Tax amount', '99', 'The tax does not match the amount and the rate.'],
  ])('%s %s is wrong where it stands', async (name, typed, said) => {
    const scene = await openMoney('Capture', anOrder())
    await goBy(scene, 'amount')
    await retype(scene, field('Name'), 'Rest')
    await retype(scene, field('Tax rate'), '25')
    await retype(scene, field(name), typed)
    expect(field(name)).toHaveAccessibleDescription(said)
    await scene.user.click(button(submitOf('Capture')))
    await settled()
    expect(scene.backend.sent).toEqual([])
    expect(field(name)).toHaveFocus()
    expect(field(name)).toHaveValue(typed)
  })
})

describe('Tracking, reference and note', () => {
  it('go along with what is filled in, and nothing else', async () => {
    const scene = await openMoney('Capture', anOrder())
    await press(scene, 'Tracking, reference and note')
    await retype(scene, field('Carrier'), 'Nordfrakt')
    await retype(scene, field('Tracking link'), 'https://track.example/1')
    await press(scene, 'Add return tracking')
    expect(field('Return carrier')).toHaveFocus()
    await retype(scene, field('Return tracking number'), 'R-1')
    await retype(scene, field('Capture reference'), 'SO-1-2')
    await retype(scene, field('Note'), ' Sent today ')
    expect(await send(scene, 'Capture')).toMatchObject({
      amount: 34_900,
      reference: 'SO-1-2',
      description: 'Sent today',
      shippingInfo: [{ company: 'Nordfrakt', trackingUrl: 'https://track.example/1', returnTrackingNumber: 'R-1' }],
    })
  })

  it('several parcels, of which one can be taken away again', async () => {
    const scene = await openMoney('Capture', anOrder())
    await press(scene, 'Tracking, reference and note')
    await scene.user.type(field('Tracking number'), 'A')
    await press(scene, 'Add parcel')
    expect(screen.getByRole('group', { name: 'Parcel 2' })).toContainElement(document.activeElement as HTMLElement)
    await scene.user.keyboard('Nordfrakt')
    await scene.user.click(screen.getAllByRole('button', { name: 'Remove parcel' })[0] as HTMLElement)
    expect(button('Add parcel')).toHaveFocus()
    expect(await send(scene, 'Capture')).toMatchObject({ shippingInfo: [{ company: 'Nordfrakt' }] })
  })

  it('a link that is none, or a text that is too long, is not sent and not lost', async () => {
    const scene = await openMoney('Capture', anOrder())
    await press(scene, 'Tracking, reference and note')
    await retype(scene, field('Tracking link'), 'javascript:alert(1)')
    await scene.user.click(field('Note'))
    await scene.user.paste('x'.repeat(256))
    expect(field('Note')).toHaveAccessibleDescription('At most 255 characters.')
    await scene.user.click(button(submitOf('Capture')))
    await settled()
    expect(scene.backend.sent).toEqual([])
    expect(field('Tracking link')).toHaveFocus()
    expect(field('Tracking link')).toHaveValue('javascript:alert(1)')
    expect(form()).toContain('A link begins with https:// or http://.')
  })

  it('leaving asks, by the names of what was typed', async () => {
    const scene = await openMoney('Capture', anOrder())
    await press(scene, 'Tracking, reference and note')
    await retype(scene, field('Carrier'), 'Nordfrakt')
    await press(scene, 'Back')
    expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription('Not sent yet: Carrier.')
    await press(scene, 'Keep editing')
    expect(field('Carrier')).toHaveValue('Nordfrakt')
    expect(amountField()).toHaveValue('349,00')
  })

  it('a form into which nothing was typed is left without a question', async () => {
    const scene = await openMoney('Capture', anOrder())
    await press(scene, 'Back')
    expect(screen.queryByRole('form')).toBeNull()
  })
})
