import { screen, within } from '@testing-library/react'
import { choose, drawer, openDrawer, settled, submitOf, button, type Scene, type SceneOptions, words } from './drawer'
import type { Order } from '../../src/model/order'

export const quantityOf = (name: string): HTMLInputElement =>
  screen.getByRole('spinbutton', { name: `Quantity of ${name}` })

export const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name })

/** A form of the order, open, with Swedish figures. */
export async function openMoney(
  action: 'Capture' | 'Refund',
  order: Order,
  options: SceneOptions = {},
): Promise<Scene> {
  const scene = await openDrawer(order, { locale: 'en-SE', ...options })
  await choose(scene, action)
  return scene
}

/** Types over what stands in a field. */
export async function retype({ user }: Scene, input: HTMLElement, text: string): Promise<void> {
  await user.clear(input)
  if (text !== '') await user.type(input, text)
}

/** Chooses "By items" or "By amount". */
export async function goBy({ user }: Scene, way: 'items' | 'amount'): Promise<void> {
  await user.click(screen.getByRole('radio', { name: `By ${way}` }))
}

/** Sends the open form, and gives what arrived. */
export async function send(scene: Scene, action: 'Capture' | 'Refund'): Promise<unknown> {
  await scene.user.click(button(submitOf(action)))
  await settled()
  return scene.backend.sent.at(-1)?.command
}

/** What the open form says. */
export const form = (): string => words(within(drawer()).getByRole('form'))
