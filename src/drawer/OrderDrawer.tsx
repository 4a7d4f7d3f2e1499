import { forwardRef, useState, type ComponentPropsWithoutRef, type ForwardedRef, type ReactNode } from 'react'
import { useLeave } from '../display/UnsavedContext'
import { UnsavedGuard } from '../display/UnsavedGuard'
import { Drawer, type DrawerProps } from '../primitives/Drawer'
import { OrderProvider } from '../state/OrderProvider'
import type { OrderViewProps } from './orderViewProps'
import { splitViewProps } from './splitViewProps'
import { useOrderFrame } from './useOrderFrame'

/** Why the drawer asks to be closed. */
export type CloseReason = 'close-button' | 'escape' | 'outside'

/** Props of {@link OrderDrawer}. */
export interface OrderDrawerProps
  extends OrderViewProps, Omit<ComponentPropsWithoutRef<'div'>, keyof OrderViewProps | 'children' | 'role'> {
  /** Open while it is not null; while it closes, the old content stays. */
  orderId: string | null
  /** The host decides: set `orderId` to null to let it close. */
  onOpenChange?: ((open: boolean, details: { reason: CloseReason }) => void) | undefined
  /** 480, 640 or 880 px. @default 'md' */
  size?: DrawerProps['size']
  /** At the window's edge, or 8 px inside it. @default 'flush' */
  variant?: DrawerProps['variant']
  /** Where it is put. @default the body */
  container?: DrawerProps['container']
}

/** An order in a drawer at the edge of the window: read it, and capture, refund, release, cancel, extend, duplicate. */
export const OrderDrawer = forwardRef<HTMLDivElement, OrderDrawerProps>(function OrderDrawer(props, ref) {
  const { view, others } = splitViewProps(props)
  return (
    <OrderProvider {...view} placeholderOrder={undefined}>
      <UnsavedGuard>
        <Frame {...others} outer={ref} view={view} />
      </UnsavedGuard>
    </OrderProvider>
  )
})

interface FrameProps extends Omit<OrderDrawerProps, keyof OrderViewProps> {
  outer: ForwardedRef<HTMLDivElement>
  view: OrderViewProps
}

function Frame({ outer, view, orderId, onOpenChange, ...panel }: FrameProps): ReactNode {
  const leave = useLeave()
  const close = (reason: CloseReason) => leave(() => onOpenChange?.(false, { reason }))
  const { titleId, root, content } = useOrderFrame(useLastId(orderId), view, () => close('close-button'))
  return (
    <Drawer ref={outer} {...panel} open={orderId !== null} onClose={close} labelledBy={titleId} root={root}>
      {content}
    </Drawer>
  )
}

/** The order that is open, or the last one: while the drawer leaves, it leaves with its content. */
function useLastId(orderId: string | null): string | null {
  const [last, setLast] = useState(orderId)
  if (orderId !== null && orderId !== last) setLast(orderId)
  return orderId ?? last
}
