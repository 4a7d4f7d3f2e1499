import * as Dialog from '@radix-ui/react-dialog'
import { useCallback, useState, type ReactNode } from 'react'
import { keepFocus, useModal } from './useModal'

/** Props of {@link AlertDialog}. */
export interface AlertDialogProps {
  open: boolean
  /** Told `false` on Escape; a press outside does nothing. */
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  /** The button that changes nothing; it has the focus at first. */
  safe: ReactNode
  /** The other buttons. */
  actions: ReactNode
  children?: ReactNode
}

/** A question inside the panel that must be answered. The nearest panel around it, else the root, is shaded. */
export function AlertDialog(props: AlertDialogProps): ReactNode {
  const { open, onOpenChange, title, description, safe, actions, children } = props
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const findFrame = useCallback((marker: HTMLElement | null) => {
    if (marker) setFrame(marker.closest<HTMLElement>('.od-panel, .od-root'))
  }, [])
  const modal = useModal(() => onOpenChange(false), { first: '.od-alert-actions > *' })
  return (
    <>
      <span ref={findFrame} hidden />
      <Dialog.Root open={open && frame !== null}>
        <Dialog.Portal container={frame}>
          <div className="od-alert-scrim" data-state={open ? 'open' : 'closed'} onMouseDown={keepFocus}>
            <Dialog.Content {...modal} role="alertdialog" className="od-alert">
              <Dialog.Title className="od-alert-title">{title}</Dialog.Title>
              {description && <Dialog.Description className="od-alert-text">{description}</Dialog.Description>}
              {children && <div className="od-alert-outcome">{children}</div>}
              <div className="od-alert-actions">
                {safe}
                {actions}
              </div>
            </Dialog.Content>
          </div>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  )
}
