import { useId } from 'react'
import type { ReactNode } from 'react'

/** Props of {@link Section}. */
export interface SectionProps {
  title: ReactNode
  /** Small words after the title. */
  note?: ReactNode
  children: ReactNode
}

/** A titled part of a tab, told from the one before by a hairline. */
export function Section({ title, note, children }: SectionProps): ReactNode {
  const id = useId()
  return (
    <section className="od-section" aria-labelledby={id}>
      <div className="od-section-head">
        <h3 className="od-section-title" id={id}>
          {title}
        </h3>
        {note && <p className="od-section-note">{note}</p>}
      </div>
      {children}
    </section>
  )
}
