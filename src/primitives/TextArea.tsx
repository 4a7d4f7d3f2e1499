import type { ComponentPropsWithoutRef } from 'react'
import { createPart } from './createPart'

/** Props of {@link TextArea}. */
export type TextAreaProps = ComponentPropsWithoutRef<'textarea'>

/** A text input of several lines. */
export const TextArea = createPart<HTMLTextAreaElement, TextAreaProps>('textarea', 'od-input', (props) => ({
  autoComplete: 'off',
  rows: 2,
  ...props,
}))
