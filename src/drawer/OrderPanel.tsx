import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react'
import { Root } from '../primitives/Root'
import { OrderProvider, useOrderSettings } from '../state/OrderProvider'
import { OrderContent } from './OrderContent'
import type { OrderViewProps } from './orderViewProps'
import { splitViewProps } from './splitViewProps'
import { useFault } from './useFault'
import { useRootSettings } from './useRootSettings'

/** Props of {@link OrderPanel}: the same as the drawer's, without those of a dialog. */
export interface OrderPanelProps
  extends OrderViewProps, Omit<ComponentPropsWithoutRef<'section'>, keyof OrderViewProps | 'children'> {
  orderId: string
}

/** An order without the dialog: a page of its own, a separate window, a column beside a list. */
export const OrderPanel = forwardRef<HTMLElement, OrderPanelProps>(function OrderPanel(props, ref) {
  const { orderId, ...rest } = props
  const { settings, view, others } = splitViewProps(rest)
  return (
    <OrderProvider {...settings} orderId={orderId}>
      <Frame ref={ref} {...others} view={view} orderId={orderId} />
    </OrderProvider>
  )
})

type FrameProps = ComponentPropsWithoutRef<'section'> & {
  orderId: string
  view: ReturnType<typeof splitViewProps>['view']
}

const Frame = forwardRef<HTMLElement, FrameProps>(function Frame({ orderId, view, className, ...rest }, ref) {
  const titleId = useId()
  const onFault = useFault()
  const { scope } = useOrderSettings()
  return (
    <Root {...useRootSettings(view.density)} className="od-page">
      <section
        ref={ref}
        aria-labelledby={titleId}
        {...rest}
        className={className ? `od-panel ${className}` : 'od-panel'}
      >
        <OrderContent
          key={`${scope ?? ''} ${orderId}`}
          {...view}
          orderId={orderId}
          titleId={titleId}
          onFault={onFault}
        />
      </section>
    </Root>
  )
})
