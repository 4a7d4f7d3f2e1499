import { useEffect, useRef, type RefObject } from 'react'
import { usePanel } from '../display/PanelContext'
import type { Write } from '../rules/action'

/**
 * Moves the focus when a form closes: to the order's status after something was done, else to the button that opens
 * the form again. Returns what to call when it is done.
 */
export function useFormFocus(form: Write | null, foot: RefObject<HTMLElement | null>): () => void {
  const { focusStatus } = usePanel()
  const before = useRef(form)
  const isDone = useRef(false)
  useEffect(() => {
    const closed = before.current
    before.current = form
    if (closed === null || form !== null) return
    const done = isDone.current
    isDone.current = false
    if (done && focusStatus()) return
    const again = foot.current?.querySelector<HTMLElement>(`[data-action="${closed}"]`)
    const other = foot.current?.querySelector<HTMLElement>('.od-more-toggle, .od-actionbar button')
    if (!isHeld(foot.current)) (again ?? other)?.focus()
  }, [form, focusStatus, foot])
  return () => {
    isDone.current = true
  }
}

/** An alert dialog that closes gives the focus back itself; only what is lost needs a place. */
function isHeld(foot: HTMLElement | null): boolean {
  const active = foot?.ownerDocument.activeElement
  return active?.closest('[role="alertdialog"]') != null
}
