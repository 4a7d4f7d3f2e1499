/** Puts elements into a root for as long as something is read from them: nobody sees them, and nothing is painted. */
export function probe<T>(root: Element, elements: HTMLElement[], read: () => T): T {
  for (const element of elements) {
    element.setAttribute('aria-hidden', 'true')
    element.style.position = 'absolute'
    element.style.visibility = 'hidden'
    element.style.transition = 'none'
  }
  root.append(...elements)
  try {
    return read()
  } finally {
    for (const element of elements) element.remove()
  }
}
