import * as Dialog from '@radix-ui/react-dialog'
import {
  forwardRef,
  useCallback,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { isComposing } from './isComposing'
import { partClass } from './partClass'
import { useFocusReturn } from './useFocusReturn'

/** Props of {@link AlertDialog}. */
export interface AlertDialogProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'role'> {
  open: boolean
  /** Told `false` on Escape; a press outside does nothing. */
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  /** The button that changes nothing; it has the focus at first. */
  safe: ReactNode
  /** The other buttons. */
  actions: ReactNode
}

// A press beside the question must not take the focus out of it.
function keepFocus(event: MouseEvent): void {
  if (event.target === event.currentTarget) event.preventDefault()
}

/** A question inside the panel that must be answered. The nearest panel around it, else the root, is shaded. */
export const AlertDialog = forwardRef<HTMLDivElement, AlertDialogProps>(function AlertDialog(props, ref) {
  const { open, onOpenChange, title, description, safe, actions, className, children, ...rest } = props
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const findFrame = useCallback((marker: HTMLElement | null) => {
    if (marker) setFrame(marker.closest<HTMLElement>('.od-panel') ?? marker.closest<HTMLElement>('.od-root'))
  }, [])
  const buttons = useRef<HTMLDivElement>(null)
  const focus = useFocusReturn()
  return (
    <>
      <span ref={findFrame} hidden />
      <Dialog.Root open={open && frame !== null}>
        <Dialog.Portal container={frame}>
          <div className="od-alert-scrim" data-state={open ? 'open' : 'closed'} onMouseDown={keepFocus}>
            <Dialog.Content
              ref={ref}
              role="alertdialog"
              aria-modal="true"
              {...rest}
              className={partClass('od-alert', className)}
              onOpenAutoFocus={(event) => {
                focus.record()
                const button = buttons.current?.querySelector<HTMLElement>('button, a[href]')
                if (!button) return
                event.preventDefault()
                button.focus()
              }}
              onCloseAutoFocus={(event) => {
                event.preventDefault()
                focus.restore()
              }}
              onEscapeKeyDown={(event) => {
                event.preventDefault()
                if (!isComposing(event)) onOpenChange(false)
              }}
              onInteractOutside={(event) => event.preventDefault()}
            >
              <Dialog.Title asChild>
                <h3 className="od-alert-title">{title}</h3>
              </Dialog.Title>
              {description && <Dialog.Description className="od-alert-text">{description}</Dialog.Description>}
              {children && <div className="od-alert-outcome">{children}</div>}
              <div className="od-alert-actions" ref={buttons}>
                {safe}
                {actions}
              </div>
            </Dialog.Content>
          </div>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  )
})
