import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { Icon } from './Icon'
import { partClass } from './partClass'

/** Props of {@link Disclosure}. */
export interface DisclosureProps extends ComponentPropsWithoutRef<'button'> {
  open: boolean
  onOpenChange: (open: boolean) => void
  label: ReactNode
}

/** A button that unfolds what follows it; folded content is not rendered. What else is given goes to the button. */
export const Disclosure = forwardRef<HTMLButtonElement, DisclosureProps>(function Disclosure(props, ref) {
  const { open, onOpenChange, label, className, children, ...rest } = props
  const id = useId()
  return (
    <>
      <button
        ref={ref}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onOpenChange(!open)}
        {...rest}
        className={partClass('od-disclosure', className)}
      >
        <Icon name="down" />
        {label}
      </button>
      <div className="od-disclosure-content" id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  )
})
