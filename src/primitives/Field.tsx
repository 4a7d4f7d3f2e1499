import { useId, type ReactNode } from 'react'

/** What a field hands to its input, so that label, hint and error belong to it. */
export interface FieldIds {
  id: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: true | undefined
}

/** Props of {@link Field}. */
export interface FieldProps {
  label: ReactNode
  /** At the end of the label's line, such as the limit. */
  end?: ReactNode
  hint?: ReactNode
  /** What is wrong; it takes the place of the hint. */
  error?: ReactNode
  children: (ids: FieldIds) => ReactNode
}

/** A label, its input, and what is said under it. */
export function Field({ label, end, hint, error, children }: FieldProps): ReactNode {
  const id = useId()
  const ids: string[] = []
  const said = (words: ReactNode, state?: 'error') => {
    if (!words) return null
    const own = `${id}-${ids.length}`
    ids.push(own)
    return (
      <div className="od-hint" id={own} data-state={state}>
        {words}
      </div>
    )
  }
  const limit = said(end)
  const under = said(error || hint, error ? 'error' : undefined)
  return (
    <div className="od-field">
      <div className="od-label">
        <label htmlFor={id}>{label}</label>
        {limit}
      </div>
      {children({ id, 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': error ? true : undefined })}
      {under}
    </div>
  )
}
