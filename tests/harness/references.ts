import { screen } from '@testing-library/react'
import { press, type Scene } from './drawer'

/** The field of the second reference, in the open form, also where a question lies over it. */
export const referenceField = (): HTMLElement =>
  screen.getByRole('textbox', { name: 'Merchant reference 2', hidden: true })

/** Opens the form of the references and types a second one, which is not sent. */
export async function typeReference(scene: Pick<Scene, 'user'>, text: string): Promise<void> {
  await scene.user.click(screen.getByRole('tab', { name: 'Details' }))
  await press(scene, 'Edit references')
  await scene.user.type(referenceField(), text)
}
