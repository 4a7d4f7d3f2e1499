/** Moves the focus to the title of an entry, from where a person reads on. */
export function focusEntry(entry: Element | undefined): void {
  const title = entry?.querySelector<HTMLElement>('.od-event-title')
  const toggle = title?.querySelector('button')
  ;(toggle ?? title)?.focus()
}
