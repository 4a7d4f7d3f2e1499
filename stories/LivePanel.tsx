import { type Order, OrderPanel, type OrderPanelProps, OrderProvider, type OrderProviderProps } from 'order-drawer'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { createStoryAdapter, settingsOf, type Toolbar } from './toolbar'
import './pages.css'

/** Props of {@link LivePanel}. */
export interface LivePanelProps extends Omit<Partial<OrderPanelProps>, 'style'> {
  order: Order
  toolbar: Toolbar
  /** What it is called for a screen reader: there may be several on a page. */
  name: string
  /** Of the element around it, as a host's own page would set them. */
  style?: CSSProperties | undefined
  /** What the provider is told besides what the toolbar says. */
  settings?: Partial<OrderProviderProps>
}

/** An order in a frame of the page, with a backend of its own: everything in it works. */
export function LivePanel({ order, toolbar, name, style, settings, ...panel }: LivePanelProps): ReactNode {
  const [adapter] = useState(() => createStoryAdapter(toolbar, { orders: [order] }))
  return (
    <div className="page-view" style={style} role="group" aria-label={name}>
      <OrderProvider {...settingsOf(toolbar, order)} adapter={adapter} scope={name} {...settings}>
        <OrderPanel density={toolbar.density} {...panel} orderId={order.id} />
      </OrderProvider>
    </div>
  )
}
