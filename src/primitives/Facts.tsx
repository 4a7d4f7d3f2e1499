import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { createPart } from './createPart'

/** Props of {@link Facts}. */
export type FactsProps = ComponentPropsWithoutRef<'dl'>

/** A list of names and values. */
export const Facts = createPart<HTMLDListElement, FactsProps>('dl', 'od-kv')

/** Props of {@link Fact}. */
export interface FactProps extends ComponentPropsWithoutRef<'dd'> {
  label: ReactNode
}

/** One name and its value; what else is given goes to the value. */
export function Fact({ label, ...rest }: FactProps): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd {...rest} />
    </>
  )
}
