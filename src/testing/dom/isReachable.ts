/** Whether a person can come across an element: neither it nor anything around it is hidden, inert or not displayed. */
export function isReachable(element: Element): boolean {
  for (let at: Element | null = element; at; at = around(at)) {
    if (at.matches('[hidden], [aria-hidden="true"], [inert]')) return false
    // Where layout is known, one question below answers for all that is around.
    if (typeof at.checkVisibility !== 'function' && styleOf(at)?.display === 'none') return false
  }
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true })
  return styleOf(element)?.visibility !== 'hidden'
}

/** The element around, through the edge of a shadow root too. */
function around(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}
