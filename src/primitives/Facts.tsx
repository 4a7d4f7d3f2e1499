import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { partClass } from './partClass'

/** Props of {@link Facts}. */
export type FactsProps = ComponentPropsWithoutRef<'dl'>

/** A list of names and values. */
export const Facts = forwardRef<HTMLDListElement, FactsProps>(function Facts({ className, ...rest }, ref) {
  return <dl ref={ref} {...rest} className={partClass('od-kv', className)} />
})

/** Props of {@link Fact}. */
export interface FactProps extends ComponentPropsWithoutRef<'dd'> {
  label: ReactNode
}

/** One name and its value; what else is given goes to the value. */
export const Fact = forwardRef<HTMLElement, FactProps>(function Fact({ label, ...rest }, ref) {
  return (
    <>
      <dt>{label}</dt>
      <dd ref={ref} {...rest} />
    </>
  )
})
