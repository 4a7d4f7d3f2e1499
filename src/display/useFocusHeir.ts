import type { RefObject } from 'react'
import { useBeforePaint } from '../primitives/useBeforePaint'
import { usePanel } from './PanelContext'

/**
 * When an element goes that holds the focus, the focus goes on: to the heading of the form around it (not to its submit:
 * a second Enter must not send it) or the safe button of the question, else to the order's status, else to the first
 * action. Else the panel as a whole would catch it.
 */
export function useFocusHeir(element: RefObject<HTMLElement | null>): void {
  const { focusStatus } = usePanel()
  useBeforePaint(() => {
    const own = element.current
    return () => {
      if (!own?.contains(own.ownerDocument.activeElement)) return
      const around = own.closest('form, [role="alertdialog"]')
      const heir = around?.querySelector<HTMLElement>('h3, .od-alert-actions > *')
      if (heir) heir.focus()
      else if (!focusStatus()) own.closest('.od-root')?.querySelector<HTMLElement>('.od-actionbar button')?.focus()
    }
  }, [element, focusStatus])
}
