import { useCallback, useRef } from 'react'

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"])'

/** How an opener is found again after its row was rendered anew. */
interface Trace {
  element: HTMLElement
  selectors: string[]
  ancestors: HTMLElement[]
}

function deepActive(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement
  return active?.shadowRoot ? (deepActive(active.shadowRoot) ?? active) : active
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`
}

function trace(element: HTMLElement): Trace {
  const tag = element.localName
  const selectors: string[] = []
  if (element.id) selectors.push(`[id=${quoted(element.id)}]`)
  const href = element.getAttribute('href')
  if (href) selectors.push(`${tag}[href=${quoted(href)}]`)
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-') && name !== 'data-state' && value) selectors.push(`${tag}[${name}=${quoted(value)}]`)
  }
  const ancestors: HTMLElement[] = []
  for (let up = element.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) ancestors.push(up)
  return { element, selectors, ancestors }
}

function* candidates({ element, selectors, ancestors }: Trace): Generator<HTMLElement> {
  yield element
  for (const selector of selectors) {
    const found = element.ownerDocument.querySelectorAll<HTMLElement>(selector)
    if (found.length === 1 && found[0]) yield found[0]
  }
  for (const ancestor of ancestors) {
    if (ancestor.isConnected) yield* ancestor.querySelectorAll<HTMLElement>(FOCUSABLE)
  }
}

function tryFocus(element: HTMLElement): boolean {
  if (!element.isConnected) return false
  element.focus()
  return deepActive(element.ownerDocument) === element
}

/**
 * Remembers who had the focus and gives it back: to that element, else to its successor (same id, address or data
 * attribute), else to `otherwise`, else to something near it; never to the page itself.
 */
export function useFocusReturn(otherwise?: () => HTMLElement | null | undefined) {
  const opener = useRef<Trace | null>(null)
  const record = useCallback(() => {
    const active = deepActive(document)
    const known = active instanceof HTMLElement && active !== document.body
    opener.current = known ? trace(active) : null
  }, [])
  const restore = useCallback(() => {
    const active = deepActive(document)
    const known = opener.current
    // The page, or a frame around the opener that caught the falling focus; anywhere else somebody chose to put it.
    const lost = !active || active === document.body || known?.ancestors.some((ancestor) => ancestor === active)
    if (!lost) return
    const chosen = otherwise?.()
    if (known) {
      const [itself, ...others] = candidates(known)
      if (itself && tryFocus(itself)) return
      if (chosen && tryFocus(chosen)) return
      others.some(tryFocus)
    } else if (chosen) tryFocus(chosen)
  }, [otherwise])
  return { record, restore }
}
