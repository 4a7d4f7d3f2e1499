import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { partClass } from './partClass'

/** Props of {@link Input}. */
export type InputProps = ComponentPropsWithoutRef<'input'>

/** A text input. */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input({ className, ...rest }, ref) {
  return <input ref={ref} type="text" autoComplete="off" {...rest} className={partClass('od-input', className)} />
})
