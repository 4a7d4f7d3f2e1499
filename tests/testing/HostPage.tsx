import { StrictMode, useState, type ReactNode } from 'react'
import { OrderDrawer, type Order, type OrderDrawerProps } from 'order-drawer'
import { createMemoryAdapter, type MemoryAdapter, type MemoryAdapterOptions } from 'order-drawer/adapters/memory'

/** What a test of the tester gives the host's page. */
export interface HostOptions extends Omit<Partial<OrderDrawerProps>, 'orderId'> {
  orders: readonly Order[]
  backend?: MemoryAdapterOptions
}

/** A backend, and a host's page with the first of its orders open. */
export function makeHostPage({ orders, backend, ...drawer }: HostOptions): { adapter: MemoryAdapter; page: ReactNode } {
  const adapter = createMemoryAdapter({ orders, ...backend })
  const page = (
    <StrictMode>
      <HostPage orders={orders} drawer={{ adapter, timeZone: 'Europe/Stockholm', ...drawer }} />
    </StrictMode>
  )
  return { adapter, page }
}

function HostPage({ orders, drawer }: { orders: readonly Order[]; drawer: Partial<OrderDrawerProps> }): ReactNode {
  const [orderId, show] = useState<string | null>(orders[0]?.id ?? null)
  const at = orders.findIndex(({ id }) => id === orderId)
  const [previousId, nextId] = [orders[at - 1]?.id ?? null, orders[at + 1]?.id ?? null]
  const navigation = { previousId, nextId, position: at + 1, total: orders.length, onNavigate: show }
  return (
    <OrderDrawer
      {...(orders.length > 1 && { navigation })}
      {...drawer}
      orderId={orderId}
      onOpenChange={(open) => open || show(null)}
    />
  )
}
