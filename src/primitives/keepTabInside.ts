import type { KeyboardEvent } from 'react'
import { tabStops } from './tabStops'

/**
 * Lets Tab go round inside a dialog in a shadow root. Elsewhere Radix does it, which asks the document for the focus:
 * of a shadow root that knows only the host.
 */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey, currentTarget: dialog } = event
  const root = dialog.getRootNode() as Document | ShadowRoot
  if (key !== 'Tab' || event.defaultPrevented || !('host' in root)) return
  const stops = tabStops(dialog)
  const [first, last] = [stops[0], stops.at(-1)]
  const ends = shiftKey ? [first, dialog] : [last]
  if (!ends.some((end) => end === root.activeElement)) return
  event.preventDefault()
  const next = shiftKey ? last : first
  next?.focus()
}
