import { useState, type ReactNode } from 'react'
import { type Order, OrderDrawer, type OrderDrawerProps, OrderLink, OrderProvider } from '../../src/index'

/** What a host gives its drawer, without what the page itself takes care of. */
export type DrawerOptions = Omit<Partial<OrderDrawerProps>, 'orderId'>

/** Props of {@link HostPage}. */
export interface HostPageProps {
  orders: readonly Pick<Order, 'id' | 'merchantReference1'>[]
  drawer: DrawerOptions
  /** Told how to open another order, or none, as the host's router would. */
  bind: (show: (orderId: string | null) => void) => void
  children?: ReactNode
}

/** A host's page: a list of orders, each a link, and the drawer over it. */
export function HostPage({ orders, drawer, bind, children }: HostPageProps): ReactNode {
  const [orderId, show] = useState<string | null>(null)
  bind(show)
  const { adapter } = drawer
  return (
    <OrderProvider onOpen={show} {...(adapter && { adapter })}>
      <main>
        <h1>Orders</h1>
        <ul>
          {orders.map(({ id, merchantReference1 }) => (
            <li key={id}>
              <OrderLink orderId={id} href={`#/orders/${encodeURIComponent(id)}`}>
                {merchantReference1 ?? id}
              </OrderLink>
            </li>
          ))}
        </ul>
        {children}
      </main>
      <OrderDrawer
        {...drawer}
        orderId={orderId}
        onOpenChange={(open, details) => {
          if (!open) show(null)
          drawer.onOpenChange?.(open, details)
        }}
      />
    </OrderProvider>
  )
}
