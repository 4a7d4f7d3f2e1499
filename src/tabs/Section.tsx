import { useId } from 'react'
import type { ReactNode } from 'react'
import { EditPen, type Pen } from './EditPen'

/** Props of {@link Section}. */
export interface SectionProps {
  title: ReactNode
  /** Small words after the title. */
  note?: ReactNode
  /** Opens an editor. */
  pen?: Pen
  children: ReactNode
}

/** A titled part of a tab, told from the one before by a hairline. */
export function Section({ title, note, pen, children }: SectionProps): ReactNode {
  const id = useId()
  const small = note && <p className="od-section-note">{note}</p>
  return (
    <section className="od-section" aria-labelledby={id}>
      <div className="od-section-head">
        <h3 className="od-section-title" id={id}>
          {title}
        </h3>
        {pen ? <EditPen pen={pen} note={small} /> : small}
      </div>
      {children}
    </section>
  )
}
