import { useEffect } from 'react'
import { OrderPanel, useOrder } from 'order-drawer'
import { SHOP_NAME } from './shop'
import { orderName } from './orderNames'

/** An order in a window of its own. */
export function OrderPage({ orderId }: { orderId: string }) {
  const { snapshot } = useOrder(orderId)
  const name = snapshot.phase === 'ready' ? orderName(snapshot.order) : undefined
  useEffect(() => {
    document.title = `${name ? `Order ${name}` : 'Order'} · ${SHOP_NAME}`
  }, [name])
  return (
    <main className="admin-order">
      <OrderPanel orderId={orderId} />
    </main>
  )
}
