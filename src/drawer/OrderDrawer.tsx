import { forwardRef, useCallback, useId, useState, type ComponentPropsWithoutRef } from 'react'
import { Drawer, type DrawerProps } from '../primitives/Drawer'
import { OrderProvider, useOrderSettings } from '../state/OrderProvider'
import { OrderContent } from './OrderContent'
import type { OrderViewProps } from './orderViewProps'
import { splitViewProps } from './splitViewProps'
import { useFault } from './useFault'
import { useRootSettings } from './useRootSettings'

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
  const { orderId, onOpenChange, ...rest } = props
  const { settings, view, others } = splitViewProps(rest)
  const { placeholderOrder, ...shared } = settings
  return (
    <OrderProvider {...shared}>
      <Frame
        ref={ref}
        {...others}
        orderId={orderId}
        onOpenChange={onOpenChange}
        view={view}
        placeholderOrder={placeholderOrder}
      />
    </OrderProvider>
  )
})

interface FrameProps extends Omit<OrderDrawerProps, keyof OrderViewProps> {
  view: ReturnType<typeof splitViewProps>['view']
  placeholderOrder: OrderViewProps['placeholderOrder']
}

const Frame = forwardRef<HTMLDivElement, FrameProps>(function Frame(props, ref) {
  const { orderId, onOpenChange, view, placeholderOrder, ...panel } = props
  const titleId = useId()
  const shownId = useLastId(orderId)
  const onFault = useFault()
  const { scope } = useOrderSettings()
  const close = useCallback((reason: CloseReason) => onOpenChange?.(false, { reason }), [onOpenChange])
  return (
    <Drawer
      ref={ref}
      {...panel}
      open={orderId !== null}
      onClose={close}
      labelledBy={titleId}
      root={useRootSettings(view.density)}
    >
      {shownId !== null && (
        <OrderProvider orderId={shownId} placeholderOrder={placeholderOrder}>
          <OrderContent
            key={`${scope ?? ''} ${shownId}`}
            {...view}
            orderId={shownId}
            titleId={titleId}
            onClose={() => close('close-button')}
            onFault={onFault}
          />
        </OrderProvider>
      )}
    </Drawer>
  )
})

/** The order that is open, or the last one: while the drawer leaves, it leaves with its content. */
function useLastId(orderId: string | null): string | null {
  const [last, setLast] = useState(orderId)
  if (orderId !== null && orderId !== last) setLast(orderId)
  return orderId ?? last
}
