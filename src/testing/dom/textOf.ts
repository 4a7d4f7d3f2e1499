/** What is not read: hidden from everybody, from screen readers, or only spoken as news. */
const UNREAD = '[hidden], [aria-hidden="true"], [aria-live], script, style'

/** The words of an element as they are read: one line, blanks of every kind as one; hidden parts left out. */
export function textOf(element: Element): string {
  return tidy(partsOf(element).join(' '))
}

/** Text with blanks of every kind as one, and none before a comma or a full stop. */
export function tidy(text: string): string {
  return text
    .replace(/[\s\u200e\u200f\u2066-\u2069]+/gu, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim()
}

function partsOf(node: Node): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return [child.textContent ?? '']
    return child.nodeType === 1 && !(child as Element).matches(UNREAD) ? partsOf(child) : []
  })
}
