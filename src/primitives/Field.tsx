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
  /** How many of the twelve columns of {@link Fields} it takes. @default 12 */
  width?: 3 | 4 | 5 | 6 | 8 | undefined
  /** Takes a whole line in a small panel too, where 3 and 4 stand two by two. @default false */
  full?: boolean | undefined
  children: (ids: FieldIds) => ReactNode
}

/** A label, its input, and what is said under it. */
export function Field({ label, end, hint, error, width, full, children }: FieldProps): ReactNode {
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
    <div className="od-field" data-width={width} data-full={full || undefined}>
      <div className="od-label">
        <label htmlFor={id}>{label}</label>
        {limit}
      </div>
      {children({ id, 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': error ? true : undefined })}
      {under}
    </div>
  )
}
