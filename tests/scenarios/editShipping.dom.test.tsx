import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, openDrawer, press, type Scene, type SceneOptions, settled, words } from '../harness/drawer'
import { anOrder, elin } from '../harness/orders'

const order = anOrder({ shipping: elin, billing: { ...elin, street: 'Storgatan 14', postalCode: '903 26' } })
const field = (name: string): HTMLElement => screen.getByRole('textbox', { name })
const inOrder = (): string[] =>
  [...screen.getByRole('form').querySelectorAll('input:not([type]), input[type=text], select')].map(
    (input) => input.getAttribute('name') ?? '',
  )

async function edit(pen: string, options: SceneOptions = {}): Promise<Scene> {
  const scene = await openDrawer(order, { defaultTab: 'customer', ...options })
  await press(scene, pen)
  return scene
}

async function typeInto(scene: Scene, name: string, text: string): Promise<void> {
  await scene.user.clear(field(name))
  await scene.user.type(field(name), text)
}

describe('Who gets the order, and where', () => {
  it('is one draft behind two pens; each begins in its own part', async () => {
    const scene = await edit('Edit contact')
    expect(screen.getByRole('form')).toHaveAccessibleName('Edit shipping')
    expect(field('First name')).toHaveFocus()
    await press(scene, 'Back')
    expect(button('Edit contact')).toHaveFocus()
    await press(scene, 'Edit shipping')
    expect(field('Attention or c/o')).toHaveFocus()
  })

  it('is sent as the changed fields only, after the provider’s new check was told', async () => {
    const scene = await edit('Edit shipping')
    await typeInto(scene, 'Street', 'Kungsgatan 12')
    await scene.user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Norway')
    expect(words()).toContain('Country: Sweden → Norway')
    expect(words()).toContain('The provider checks the order again.')
    await press(scene, 'Update shipping')
    await settled()
    expect(scene.backend.sent.map(({ command }) => command)).toEqual([
      { type: 'editShipping', address: { street: 'Kungsgatan 12', country: 'NO' } },
    ])
    expect(words()).toContain('Kungsgatan 12')
  })

  it('is not sent with half an e-mail address: the field says so, is listed, and has the focus', async () => {
    const scene = await edit('Edit contact')
    await typeInto(scene, 'E-mail', 'elin@')
    expect(field('E-mail')).toBeValid()
    await press(scene, 'Update shipping')
    expect(scene.backend.sent).toEqual([])
    expect(field('E-mail')).toBeInvalid()
    expect(field('E-mail')).toHaveFocus()
    expect(words()).toContain('1 field to correct: E-mail')
    await scene.user.click(field('City'))
    await press(scene, 'E-mail')
    expect(field('E-mail')).toHaveFocus()
    await scene.user.type(field('E-mail'), 'example.com')
    expect(words()).not.toContain('to correct')
  })

  it('says what is wrong with a field when it is left for another, not under a press on a button', async () => {
    const scene = await edit('Edit contact')
    await typeInto(scene, 'E-mail', 'elin@')
    await scene.user.click(screen.getByText('Edit shipping', { selector: 'h3' }))
    expect(field('E-mail')).toBeValid()
    await scene.user.click(field('E-mail'))
    await scene.user.tab()
    expect(field('E-mail')).toHaveAccessibleDescription('This is not a whole e-mail address.')
    await press(scene, 'Undo')
    expect(field('E-mail')).toBeValid()
  })

  it('can be the billing address, and what was typed comes back', async () => {
    const scene = await edit('Edit shipping')
    await typeInto(scene, 'Street', 'Kungsgatan 12')
    const box = screen.getByRole('checkbox', { name: 'Same as billing' })
    expect(box).not.toBeChecked()
    await scene.user.click(box)
    expect(field('Street')).toHaveValue('Storgatan 14')
    expect(field('Postal code')).toHaveValue('903 26')
    await scene.user.click(box)
    expect(field('Street')).toHaveValue('Kungsgatan 12')
    expect(field('Postal code')).toHaveValue('903 25')
    await scene.user.click(box)
    await scene.user.type(field('Street'), 'B')
    expect(box).not.toBeChecked()
  })

  it('is asked for in the order of its country, and says to browsers what it is', async () => {
    const scene = await edit('Edit shipping')
    const place = ['street', 'street2', 'postalCode', 'city', 'region', 'country']
    expect(inOrder().slice(-6)).toEqual(place)
    expect(field('Street')).toHaveAttribute('autocomplete', 'section-shipping shipping address-line1')
    await scene.user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'US')
    expect(inOrder().slice(-6)).toEqual(['street', 'street2', 'city', 'region', 'postalCode', 'country'])
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveFocus()
  })

  it('keeps a country that nobody knows', async () => {
    const scene = await openDrawer(anOrder({ shipping: { ...elin, country: 'Sverige' } }), { defaultTab: 'customer' })
    await press(scene, 'Edit shipping')
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveValue('Sverige')
  })
})

describe('Who pays', () => {
  it('was set at checkout: the pen says so', async () => {
    const scene = await edit('Edit billing')
    expect(screen.queryByRole('form')).toBeNull()
    expect(button('Edit billing')).toHaveAttribute('aria-disabled', 'true')
    expect(button('Edit billing')).toHaveAccessibleDescription('Set at checkout, cannot be changed.')
    expect(scene.backend.sent).toEqual([])
  })

  it('can be edited where a policy allows it', async () => {
    const policy = { editBilling: true }
    const scene = await edit('Edit billing', { policy, backend: { policy } })
    await typeInto(scene, 'City', 'Luleå')
    await press(scene, 'Update billing')
    await settled()
    expect(scene.backend.order().billing?.city).toBe('Luleå')
    expect(within(document.body).queryByRole('form')).toBeNull()
  })
})
