import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'

/** Props of {@link Input}. */
export type InputProps = ComponentPropsWithoutRef<'input'>

/** A text input. */
export const Input = createPart<HTMLInputElement, InputProps>('input', 'od-input', (props) => ({
  type: 'text',
  autoComplete: 'off',
  ...props,
}))
