import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { partClass } from './partClass'

/** What a field hands to its input, so that label, hint and error belong to it. */
export interface FieldIds {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** Props of {@link Field}. */
export interface FieldProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  label: ReactNode
  /** At the end of the label's line, such as the limit. */
  end?: ReactNode
  hint?: ReactNode
  /** What is wrong; it takes the place of the hint. */
  error?: ReactNode
  /** Columns of twelve. */
  width?: 3 | 4 | 6 | 8 | 12 | undefined
  children: (ids: FieldIds) => ReactNode
}

/** A label, its input, and what is said under it. */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(props, ref) {
  const { label, end, hint, error, width, className, children, ...rest } = props
  const id = useId()
  const under = error ?? hint
  const said = [end && `${id}-end`, under && `${id}-said`].filter(Boolean).join(' ')
  return (
    <div ref={ref} data-width={width} {...rest} className={partClass('od-field', className)}>
      <div className="od-label">
        <label htmlFor={id}>{label}</label>
        {end && (
          <span className="od-hint" id={`${id}-end`}>
            {end}
          </span>
        )}
      </div>
      {children({ id, ...(said && { 'aria-describedby': said }), ...(error && { 'aria-invalid': true as const }) })}
      {under && (
        <div className="od-hint" id={`${id}-said`} data-state={error ? 'error' : undefined}>
          {under}
        </div>
      )}
    </div>
  )
})
