/** Whether a key belongs to an input method that is still composing a word. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}
