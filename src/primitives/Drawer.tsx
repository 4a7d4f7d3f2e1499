import * as Dialog from '@radix-ui/react-dialog'
import { forwardRef, useState, type ComponentPropsWithoutRef, type MouseEvent } from 'react'
import { leaveAlone, liesOver, useLayersOver } from './layersOver'
import { partClass } from './partClass'
import { Root, type RootSettings } from './Root'
import { EscapeContext } from './useEscape'
import { useEscapeOrder } from './useEscapeOrder'
import type { FindHome } from './useFocusReturn'
import { keepFocus, useModal } from './useModal'
import { usePageLock } from './usePageLock'

/** Props of {@link Drawer}. */
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
  /** Has the focus after closing, where nothing had it before. @default the page's main part */
  home?: FindHome | undefined
  root?: RootSettings | undefined
}

// A drag that ends on the shade began elsewhere: its click goes to a common ancestor and never comes here.
function isPlainPress(event: MouseEvent): boolean {
  const panel = event.currentTarget.nextElementSibling
  const covered = panel instanceof HTMLElement && panel.style.pointerEvents === 'none' // by a layer that is asking
  return event.button === 0 && !event.ctrlKey && !covered
}

const nowhere = (): undefined => undefined

/** A modal panel at the edge of the window, a sheet at its foot where the window is narrow. */
export const Drawer = forwardRef<HTMLDivElement, DrawerProps>(function Drawer(props, ref) {
  const { open, onClose, size = 'md', variant = 'flush', labelledBy, container, home, root, ...rest } = props
  const { className, children, ...panel } = rest
  const state = open ? 'open' : 'closed'
  const { take, escape } = useEscapeOrder(() => onClose('escape'))
  const modal = useModal(escape, { home: home ?? nowhere })
  const [grabber, setGrabber] = useState<HTMLElement | null>(null)
  const content = grabber?.parentElement ?? null
  const lock = usePageLock(content)
  useLayersOver(content)
  const hearEscape = (event: KeyboardEvent) => {
    if (content && liesOver(content, event.composedPath()[0])) leaveAlone(event)
    else modal.onEscapeKeyDown(event)
  }
  return (
    <Dialog.Root open={open}>
      <Dialog.Portal container={container ?? null}>
        <Root {...root} data-state={state}>
          <div
            className="od-scrim"
            data-state={state}
            onMouseDown={keepFocus}
            onClick={(event) => isPlainPress(event) && onClose('outside')}
          />
          <EscapeContext.Provider value={take}>
            <Dialog.Content
              ref={ref}
              {...modal}
              onEscapeKeyDown={hearEscape}
              aria-describedby={undefined}
              data-size={size}
              data-variant={variant}
              data-lock={lock}
              {...panel}
              aria-labelledby={labelledBy}
              className={`od-panel ${partClass('od-drawer', className)}`}
            >
              <span ref={setGrabber} className="od-grabber" aria-hidden="true" />
              {children}
            </Dialog.Content>
          </EscapeContext.Provider>
        </Root>
      </Dialog.Portal>
    </Dialog.Root>
  )
})
