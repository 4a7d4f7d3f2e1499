import { forwardRef, useState, type ComponentPropsWithoutRef, type ForwardedRef, type ReactNode } from 'react'
import { Drawer, type DrawerProps } from '../primitives/Drawer'
import type { OrderViewProps } from './orderViewProps'
import { splitViewProps } from './splitViewProps'
import { useOrderFrame } from './useOrderFrame'
import { ViewProviders } from './ViewProviders'

/** Props of {@link OrderDrawer}. */
export interface OrderDrawerProps
  extends OrderViewProps, Omit<ComponentPropsWithoutRef<'div'>, keyof OrderViewProps | 'children' | 'role'> {
  /** Open while it is not null; while it closes, the old content stays. */
  orderId: string | null
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
    <ViewProviders view={view}>
      <Frame {...others} outer={ref} view={view} />
    </ViewProviders>
  )
})

interface FrameProps extends Omit<OrderDrawerProps, keyof OrderViewProps> {
  outer: ForwardedRef<HTMLDivElement>
  view: OrderViewProps
}

function Frame({ outer, view, orderId: wanted, ...panel }: FrameProps): ReactNode {
  const { orderId, close, titleId, root, draw } = useOrderFrame(wanted, view)
  const shown = useLastId(orderId)
  const home = (page: Document): HTMLElement | undefined =>
    [...page.querySelectorAll<HTMLElement>('a[data-order-id]')].find(({ dataset }) => dataset['orderId'] === shown)
  return (
    <Drawer ref={outer} {...panel} {...{ home, root }} open={orderId !== null} onClose={close} labelledBy={titleId}>
      {draw(shown, () => close('close-button'))}
    </Drawer>
  )
}

/** The order that is open, or the last one: while the drawer leaves, it leaves with its content. */
function useLastId(orderId: string | null): string | null {
  const [last, setLast] = useState(orderId)
  if (orderId !== null && orderId !== last) setLast(orderId)
  return orderId ?? last
}
