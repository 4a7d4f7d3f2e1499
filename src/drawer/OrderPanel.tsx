import { forwardRef, type ComponentPropsWithoutRef, type ForwardedRef, type ReactNode } from 'react'
import { UnsavedGuard } from '../display/UnsavedGuard'
import { partClass } from '../primitives/partClass'
import { Root } from '../primitives/Root'
import { OrderProvider } from '../state/OrderProvider'
import type { OrderViewProps } from './orderViewProps'
import { splitViewProps } from './splitViewProps'
import { useOrderFrame } from './useOrderFrame'

/** Props of {@link OrderPanel}: the same as the drawer's, without those of a dialog. */
export interface OrderPanelProps
  extends OrderViewProps, Omit<ComponentPropsWithoutRef<'section'>, keyof OrderViewProps | 'children'> {
  orderId: string
}

/** An order without the dialog: a page of its own, a separate window, a column beside a list. */
export const OrderPanel = forwardRef<HTMLElement, OrderPanelProps>(function OrderPanel(props, ref) {
  const { view, others } = splitViewProps(props)
  return (
    <OrderProvider {...view} placeholderOrder={undefined}>
      <UnsavedGuard>
        <Frame {...others} outer={ref} view={view} />
      </UnsavedGuard>
    </OrderProvider>
  )
})

interface FrameProps extends Omit<OrderPanelProps, keyof OrderViewProps> {
  outer: ForwardedRef<HTMLElement>
  view: OrderViewProps
}

function Frame({ outer, view, orderId, className, ...rest }: FrameProps): ReactNode {
  const { titleId, root, content } = useOrderFrame(orderId, view)
  return (
    <Root {...root} className="od-page">
      <section ref={outer} aria-labelledby={titleId} {...rest} className={partClass('od-panel', className)}>
        {content}
      </section>
    </Root>
  )
}
