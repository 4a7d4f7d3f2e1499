const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]'

// Not known to Safari before 17.4.
const isVisible = (stop: HTMLElement): boolean => typeof stop.checkVisibility !== 'function' || stop.checkVisibility()

/** What Tab comes to within an element, in its order. */
export function tabStops(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled, [inert] *') && isVisible(stop),
  )
}
