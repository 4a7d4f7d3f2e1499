import { forwardRef, type ComponentPropsWithoutRef, type ForwardedRef, type ReactNode } from 'react'
import { partClass } from '../primitives/partClass'
import { Root } from '../primitives/Root'
import type { OrderViewProps } from './orderViewProps'
import { splitViewProps } from './splitViewProps'
import { useOrderFrame } from './useOrderFrame'
import { ViewProviders } from './ViewProviders'

/** Props of {@link OrderPanel}: the same as the drawer's, without those of a dialog. */
export interface OrderPanelProps
  extends OrderViewProps, Omit<ComponentPropsWithoutRef<'section'>, keyof OrderViewProps | 'children'> {
  orderId: string
}

/** An order without the dialog: a page of its own, a separate window, a column beside a list. */
export const OrderPanel = forwardRef<HTMLElement, OrderPanelProps>(function OrderPanel(props, ref) {
  const { view, others } = splitViewProps(props)
  return (
    <ViewProviders view={view}>
      <Frame {...others} outer={ref} view={view} />
    </ViewProviders>
  )
})

interface FrameProps extends Omit<OrderPanelProps, keyof OrderViewProps> {
  outer: ForwardedRef<HTMLElement>
  view: OrderViewProps
}

function Frame({ outer, view, orderId: wanted, className, ...rest }: FrameProps): ReactNode {
  const { orderId, titleId, root, draw } = useOrderFrame(wanted, view)
  return (
    <Root {...root} className="od-page">
      <section ref={outer} aria-labelledby={titleId} {...rest} className={partClass('od-panel', className)}>
        {draw(orderId)}
      </section>
    </Root>
  )
}
