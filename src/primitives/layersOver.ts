import { useBeforePaint } from './useBeforePaint'

const LAYER = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/**
 * Whether an element belongs to something that lies over a panel: a dialog of the host's, opened from a slot, or a
 * password manager's. What lies behind was hidden from assistive technology when the panel opened.
 */
export function liesOver(panel: Element, target: EventTarget | null | undefined): boolean {
  if (!target || !('closest' in target)) return false
  const element = target as Element
  if (panel.contains(element)) return element.closest(LAYER) !== panel
  return !element.contains(panel) && element.closest('[aria-hidden="true"]') === null
}

/** Radix prevents the default of an Escape unless somebody else has: this lets it think so until it has looked. */
export function leaveAlone(event: Event): void {
  Object.defineProperty(event, 'defaultPrevented', { configurable: true, value: true })
  queueMicrotask(() => Reflect.deleteProperty(event, 'defaultPrevented'))
}

/** Lets what lies over a panel have the focus, which Radix would take back as soon as its document hears of it. */
export function useLayersOver(panel: HTMLElement | null): void {
  useBeforePaint(() => {
    if (!panel) return
    const page = panel.ownerDocument.documentElement
    const hear = (event: FocusEvent) => {
      // A question inside the panel makes it deaf, and must be answered first.
      const isOnTop = panel.style.pointerEvents !== 'none'
      const to = event.type === 'focusin' ? event.target : event.relatedTarget
      if (isOnTop && liesOver(panel, to)) event.stopPropagation()
    }
    page.addEventListener('focusin', hear)
    page.addEventListener('focusout', hear)
    return () => {
      page.removeEventListener('focusin', hear)
      page.removeEventListener('focusout', hear)
    }
  }, [panel])
}
