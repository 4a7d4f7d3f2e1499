import { OrderPanel } from 'order-drawer'
import { settings } from './shop'

/** An order in a window of its own. */
export function OrderPage({ orderId }: { orderId: string }) {
  return (
    <main className="page-order">
      <OrderPanel {...settings} orderId={orderId} />
    </main>
  )
}
