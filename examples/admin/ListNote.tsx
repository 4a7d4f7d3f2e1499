import type { ReactNode } from 'react'

/** Props of {@link ListNote}. */
export interface ListNoteProps {
  title: string
  text: ReactNode
  /** What the button says. */
  action: string
  onAction: () => void
}

/** What stands in the place of a list that is not there: why, and what leads on. */
export function ListNote({ title, text, action, onAction }: ListNoteProps) {
  return (
    <div className="admin-note">
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" className="admin-button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
