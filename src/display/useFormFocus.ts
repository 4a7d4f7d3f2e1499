import { useEffect, useRef, type RefObject } from 'react'
import type { FormName } from '../rules/action'
import { useSurroundings } from '../state/useOrder'
import { usePanel } from './PanelContext'

/** What the focus has to know of a form. */
export interface FormFocus {
  /** It is about to open. */
  begin: () => void
  /** It is done, and about to close. */
  finish: () => void
}

/**
 * Moves the focus when a form closes: to the order's status after something was done, else to the button that opens
 * the form again: the very one that did, where several do. `inside` is any element of the panel.
 */
export function useFormFocus(form: FormName | null, inside: RefObject<HTMLElement | null>): FormFocus {
  const { focusStatus } = usePanel()
  const { orderId } = useSurroundings()
  const before = useRef({ form, orderId })
  const isDone = useRef(false)
  const opener = useRef<Element>(undefined)
  useEffect(() => {
    const { form: closed, orderId: of } = before.current
    before.current = { form, orderId }
    // With another order there is nothing to come back to.
    if (closed === null || form !== null || of !== orderId) return
    const done = isDone.current
    isDone.current = false
    if (done && focusStatus()) return
    const panel = inside.current?.closest('.od-panel, .od-root')
    const pens = [...(panel?.querySelectorAll<HTMLElement>(`[data-action="${closed}"]`) ?? [])]
    const again = pens.find((pen) => pen === opener.current) ?? pens[0]
    // An action from the list comes back to the list: the first button of the bar would be another action.
    const list = panel?.querySelector<HTMLElement>('.od-more-toggle')
    const other = list ?? panel?.querySelector<HTMLElement>('.od-actionbar button')
    if (!isHeld(inside.current)) (again ?? other)?.focus()
  }, [form, orderId, focusStatus, inside])
  return {
    begin: () => void (opener.current = inside.current?.ownerDocument.activeElement ?? undefined),
    finish: () => void (isDone.current = true),
  }
}

/** An alert dialog that closes gives the focus back itself; only what is lost needs a place. */
function isHeld(inside: HTMLElement | null): boolean {
  const active = inside?.ownerDocument.activeElement
  return active?.closest('[role="alertdialog"]') != null
}
