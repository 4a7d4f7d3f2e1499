import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { Icon } from './Icon'
import { partClass } from './partClass'

/** Props of {@link Select}. */
export type SelectProps = ComponentPropsWithoutRef<'select'>

/** The browser's own list of options. Class and style go to the frame, the ref and what else is given to the select. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select({ className, style, ...rest }, ref) {
  return (
    <span className={partClass('od-select', className)} style={style}>
      <select autoComplete="off" {...rest} ref={ref} className="od-input" />
      <Icon name="down" />
    </span>
  )
})
