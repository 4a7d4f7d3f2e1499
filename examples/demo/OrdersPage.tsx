import { useEffect, useState } from 'react'
import {
  formatAmount,
  getDisplayStatus,
  type Order,
  OrderDrawer,
  OrderLink,
  OrderProvider,
  StatusBadge,
} from 'order-drawer'
import { adapter, settings } from './shop'

const readOrderId = (): string | null => new URLSearchParams(location.search).get('order')

/** Every order of the demo. A press on one opens the drawer; a middle click opens it in a window of its own. */
export function OrdersPage() {
  const [orders, setOrders] = useState(() => adapter.list())
  const [orderId, setOrderId] = useState(readOrderId)
  useEffect(() => {
    const back = () => setOrderId(readOrderId())
    // Another window of the demo has changed an order.
    const follow = () => setOrders(adapter.list())
    addEventListener('popstate', back)
    addEventListener('storage', follow)
    return () => {
      removeEventListener('popstate', back)
      removeEventListener('storage', follow)
    }
  }, [])
  const show = (id: string | null): void => {
    history.pushState(null, '', id === null ? '/' : `/?order=${encodeURIComponent(id)}`)
    setOrderId(id)
  }
  const at = orders.findIndex(({ id }) => id === orderId)
  const placeholder = orders[at]
  return (
    <OrderProvider {...settings} onOpen={show} onAction={() => setOrders(adapter.list())}>
      <main className="page-orders od-root" data-od-theme="auto">
        <h1>Orders</h1>
        <p className="page-note">
          {orders.length} orders of a shop that does not exist. What you do to them stays in this browser.{' '}
          <button
            type="button"
            onClick={() => {
              adapter.reset()
              location.assign('/')
            }}
          >
            Start over
          </button>
        </p>
        <div className="page-scroll" tabIndex={0} role="region" aria-label="Orders">
          <table>
            <thead>
              <tr>
                <th scope="col">Order</th>
                <th scope="col">Status</th>
                <th scope="col">Customer</th>
                <th scope="col" className="page-number">
                  Amount
                </th>
                <th scope="col">Created</th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <OrderRow key={order.id} order={order} open={order.id === orderId} />
              ))}
            </tbody>
          </table>
        </div>
      </main>
      <OrderDrawer
        orderId={orderId}
        {...(placeholder && { placeholderOrder: placeholder })}
        navigation={{
          previousId: orders[at - 1]?.id,
          nextId: orders[at + 1]?.id,
          position: at + 1,
          total: orders.length,
          onNavigate: show,
        }}
        onOpenChange={(open) => {
          if (!open) show(null)
        }}
      />
    </OrderProvider>
  )
}

const day = new Intl.DateTimeFormat(settings.locale, { day: 'numeric', month: 'short', timeZone: settings.timeZone })

function OrderRow({ order, open }: { order: Order; open: boolean }) {
  const { billing } = order
  const person = [billing?.givenName, billing?.familyName].filter(Boolean).join(' ')
  return (
    <tr aria-current={open || undefined}>
      <td>
        <OrderLink orderId={order.id}>{order.merchantReference1 ?? order.id}</OrderLink>
      </td>
      <td>
        <StatusBadge status={getDisplayStatus(order, new Date()).status} />
      </td>
      <td>{person || billing?.organizationName}</td>
      <td className="page-number">{formatAmount(order.amount, order.currency, settings.locale)}</td>
      <td className="page-dim">{day.format(new Date(order.createdAt))}</td>
    </tr>
  )
}
