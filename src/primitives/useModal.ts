import type { MouseEvent } from 'react'
import { isComposing } from './isComposing'
import { keepTabInside } from './keepTabInside'
import { tabStops } from './tabStops'
import { type FindHome, useFocusReturn } from './useFocusReturn'

// Two copies of the layer stack on one page can leave it dead to the pointer when the last layer has gone.
function reviveStuckPage({ body }: Document): void {
  const layer = '[data-state="open"]:is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"])'
  if (body.style.pointerEvents === 'none' && !body.querySelector(layer)) body.style.pointerEvents = ''
}

/** A press on the shade itself must not take the focus out of what lies over it. */
export function keepFocus(event: MouseEvent): void {
  if (event.target === event.currentTarget) event.preventDefault()
}

/**
 * The attributes of a dialog's content: Escape is asked for and never obeyed, a press outside does nothing, and the
 * focus goes to the first element that matches `first`, else to the first control, and back to where it came from, else
 * `home`.
 */
export function useModal(onEscape: () => void, { first, home }: { first?: string; home?: FindHome | undefined } = {}) {
  const focus = useFocusReturn(home)
  return {
    'aria-modal': true,
    onKeyDown: keepTabInside,
    onOpenAutoFocus(event: Event) {
      focus.record()
      const content = event.currentTarget as HTMLElement
      event.preventDefault()
      // Not by Radix, which asks the opener's document who has the focus: of a shadow root or another window it never
      // hears, and so it tries one control after the other, tabs too, up to the last.
      // No link: an Enter that is held too long would follow it.
      const control = tabStops(content).find((stop) => stop.localName !== 'a')
      const target = (first && content.querySelector<HTMLElement>(first)) || control || content
      target.focus()
    },
    onCloseAutoFocus(event: Event) {
      event.preventDefault()
      reviveStuckPage(document)
      focus.restore()
    },
    onEscapeKeyDown(event: KeyboardEvent) {
      event.preventDefault()
      if (!isComposing(event)) onEscape()
    },
    onInteractOutside(event: Event) {
      event.preventDefault()
    },
  }
}
