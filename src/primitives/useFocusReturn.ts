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

/** To the opener, else to its successor, else to something near it. */
function giveBack(opener: HTMLElement, around: readonly HTMLElement[]): boolean {
  if (tryFocus(opener) || successorsOf(opener).some(tryFocus)) return true
  return around.some((place) => [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].some(tryFocus))
}

/** The main part of a page, or its heading, held for as long as it has the focus. */
function focusPage(page: Document): void {
  const place = page.querySelector<HTMLElement>('main, [role="main"], h1')
  if (!place || tryFocus(place)) return
  place.tabIndex = -1
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true })
  place.focus()
}

/** Finds what stands for a panel in the page behind it. */
export type FindHome = (page: Document) => HTMLElement | undefined

/**
 * Remembers who had the focus and gives it back: to that element, else to its successor (same ID, address or data
 * attribute), else to something near it. Where nothing had it, as in a page that came with the panel open, to its
 * home in the page, else to the page's main part; never to the body.
 */
export function useFocusReturn(home?: FindHome) {
  const path = useRef<HTMLElement[]>([])
  const record = () => {
    path.current = pathOf(activeIn(document))
  }
  const restore = () => {
    const [opener, ...around] = path.current
    const [holder] = pathOf(activeIn(document))
    // Lost: the page has it, or a frame around the opener caught it; anywhere else somebody chose to put it.
    if ((holder && !around.includes(holder)) || (opener && giveBack(opener, around)) || !home) return
    const stand = home(document)
    if (!stand || !tryFocus(stand)) focusPage(document)
  }
  return { record, restore }
}
