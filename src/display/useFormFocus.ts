import { useEffect, useRef, type RefObject } from 'react'
import type { FormName } from '../rules/action'
import { useSurroundings } from '../state/useOrder'
import { usePanel } from './PanelContext'

/**
 * Moves the focus when a form closes: to the order's status after something was done, else to the button that opens
 * the form again. Returns what to call when it is done. `inside` is any element of the panel.
 */
export function useFormFocus(form: FormName | null, inside: RefObject<HTMLElement | null>): () => void {
  const { focusStatus } = usePanel()
  const { orderId } = useSurroundings()
  const before = useRef({ form, orderId })
  const isDone = useRef(false)
  useEffect(() => {
    const { form: closed, orderId: of } = before.current
    before.current = { form, orderId }
    // With another order there is nothing to come back to.
    if (closed === null || form !== null || of !== orderId) return
    const done = isDone.current
    isDone.current = false
    if (done && focusStatus()) return
    const panel = inside.current?.closest('.od-panel, .od-root')
    const again = panel?.querySelector<HTMLElement>(`[data-action="${closed}"]`)
    // An action from the list comes back to the list: the first button of the bar would be another action.
    const list = panel?.querySelector<HTMLElement>('.od-more-toggle')
    const other = list ?? panel?.querySelector<HTMLElement>('.od-actionbar button')
    if (!isHeld(inside.current)) (again ?? other)?.focus()
  }, [form, orderId, focusStatus, inside])
  return () => {
    isDone.current = true
  }
}

/** An alert dialog that closes gives the focus back itself; only what is lost needs a place. */
function isHeld(inside: HTMLElement | null): boolean {
  const active = inside?.ownerDocument.activeElement
  return active?.closest('[role="alertdialog"]') != null
}
