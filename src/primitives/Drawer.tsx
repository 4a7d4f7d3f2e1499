import * as Dialog from '@radix-ui/react-dialog'
import { forwardRef, useCallback, useRef, useState, type ComponentPropsWithoutRef, type MouseEvent } from 'react'
import { partClass } from './partClass'
import { Root, type RootSettings } from './Root'
import { EscapeContext, isComposing, type TakeEscape } from './useEscape'
import { useFocusReturn } from './useFocusReturn'

export interface DrawerProps extends Omit<ComponentPropsWithoutRef<'div'>, 'role'> {
  open: boolean
  onClose: (reason: 'escape' | 'outside') => void
  /** 480, 640 or 880 px. @default 'md' */
  size?: 'sm' | 'md' | 'lg' | undefined
  /** At the window's edge, or 8 px inside it. @default 'flush' */
  variant?: 'flush' | 'floating' | undefined
  /** The id of the heading that names the dialog. */
  labelledBy: string
  /** Where it is put. @default the body */
  container?: HTMLElement | null | undefined
  root?: RootSettings | undefined
  /** Who gets the focus when the opener is gone for good. */
  returnFocus?: (() => HTMLElement | null | undefined) | undefined
}

function clearStuckPage(): void {
  // Two copies of the layer stack on one page can leave the page dead to the pointer.
  const layers = '[data-state="open"]:is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"])'
  const { body } = document
  if (body.style.pointerEvents === 'none' && !document.querySelector(layers)) body.style.pointerEvents = ''
}

// Asked before the page is locked: whether its scrollbar takes room that must be kept.
function lockFor({ defaultView, documentElement }: Document): 'gutter' | 'plain' {
  return (defaultView?.innerWidth ?? 0) > documentElement.clientWidth ? 'gutter' : 'plain'
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

/** A modal panel at the edge of the window, a sheet at its foot where the window is narrow. */
export const Drawer = forwardRef<HTMLDivElement, DrawerProps>(function Drawer(props, ref) {
  const { open, onClose, size = 'md', variant = 'flush', labelledBy, container, root, returnFocus, ...rest } = props
  const { className, children, ...panel } = rest
  const focus = useFocusReturn(returnFocus)
  const [lock, setLock] = useState<'gutter' | 'plain'>()
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      setLock(element ? lockFor(element.ownerDocument) : undefined)
      if (typeof ref === 'function') ref(element)
      else if (ref) ref.current = element
    },
    [ref],
  )
  const inner = useRef<(() => void)[]>([])
  const take = useCallback<TakeEscape>((onEscape) => {
    inner.current.push(onEscape)
    return () => {
      inner.current = inner.current.filter((other) => other !== onEscape)
    }
  }, [])
  const escape = (event: KeyboardEvent) => {
    event.preventDefault()
    if (isComposing(event)) return
    const innermost = inner.current.at(-1)
    if (innermost) innermost()
    else onClose('escape')
  }
  // A drag that ends here began elsewhere, so its click belongs to a common ancestor and never comes here.
  const press = (event: MouseEvent) => {
    const panel = event.currentTarget.nextElementSibling
    const asked = panel instanceof HTMLElement && panel.style.pointerEvents === 'none' // a layer above it is open
    if (event.button === 0 && !event.ctrlKey && !asked) onClose('outside')
  }
  return (
    <Dialog.Root open={open}>
      <Dialog.Portal container={container ?? null}>
        <Root {...root} data-state={open ? 'open' : 'closed'}>
          <div className="od-scrim" data-state={open ? 'open' : 'closed'} onMouseDown={keepFocus} onClick={press} />
          <EscapeContext.Provider value={take}>
            <Dialog.Content
              ref={attach}
              aria-modal="true"
              aria-describedby={undefined}
              data-size={size}
              data-variant={variant}
              data-lock={lock}
              {...panel}
              aria-labelledby={labelledBy}
              className={`od-panel ${partClass('od-drawer', className)}`}
              onOpenAutoFocus={focus.record}
              onCloseAutoFocus={(event) => {
                event.preventDefault()
                clearStuckPage()
                focus.restore()
              }}
              onEscapeKeyDown={escape}
              onInteractOutside={(event) => event.preventDefault()}
            >
              <span className="od-grabber" aria-hidden="true" />
              {children}
            </Dialog.Content>
          </EscapeContext.Provider>
        </Root>
      </Dialog.Portal>
    </Dialog.Root>
  )
})
