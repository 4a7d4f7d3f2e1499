/** Moves the focus to the title of an entry, from where a person reads on. */
export function focusEntry(entry: Element | undefined): void {
  entry?.querySelector<HTMLElement>('.od-event-title > button, .od-event-title')?.focus()
}
