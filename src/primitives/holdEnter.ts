import type { KeyboardEvent } from 'react'

/** Keeps Enter on a choice from sending the form, and money with it; with Control or Command it is a shortcut. */
export function holdEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
}
