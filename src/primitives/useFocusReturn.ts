import { useRef } from 'react'

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]'

/** What tells one row of a list from the next. */
const MARK = /^(id|href|data-(?!state$).+)$/

function activeIn(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement
  return active?.shadowRoot ? (activeIn(active.shadowRoot) ?? active) : active
}

/** An element and all around it, the page itself excepted. */
function pathOf(element: Element | null): HTMLElement[] {
  return element instanceof HTMLElement && element !== document.body ? [element, ...pathOf(element.parentElement)] : []
}

/** Those of the same kind that alone share an ID, an address or a data attribute with it. */
function successorsOf(element: HTMLElement): HTMLElement[] {
  const peers = [...element.ownerDocument.querySelectorAll<HTMLElement>(element.localName)]
  return [...element.attributes].flatMap(({ name, value }) => {
    const same = MARK.test(name) && value ? peers.filter((peer) => peer.getAttribute(name) === value) : []
    return same.length === 1 ? same : []
  })
}

function tryFocus(element: HTMLElement): boolean {
  element.focus()
  return activeIn(element.ownerDocument) === element
}

/**
 * Remembers who had the focus and gives it back: to that element, else to its successor (same ID, address or data
 * attribute), else to something near it; never to the page itself.
 */
export function useFocusReturn() {
  const path = useRef<HTMLElement[]>([])
  const record = () => {
    path.current = pathOf(activeIn(document))
  }
  const restore = () => {
    const [opener, ...around] = path.current
    const [holder] = pathOf(activeIn(document))
    // Lost: the page has it, or a frame around the opener caught it; anywhere else somebody chose to put it.
    if (!opener || (holder && !around.includes(holder)) || tryFocus(opener)) return
    if (successorsOf(opener).some(tryFocus)) return
    around.some((place) => [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].some(tryFocus))
  }
  return { record, restore }
}
