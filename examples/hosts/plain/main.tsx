import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { OrderDrawer } from 'order-drawer'
import { adapter, describe, orders } from '../shop'
import 'order-drawer/styles.css'
import './page.css'

function Orders() {
  const [orderId, setOrderId] = useState<string | null>(null)
  return (
    <main>
      <h1>Orders</h1>
      <ul>
        {orders.map((order) => (
          <li key={order.id}>
            {describe(order)}
            <button className="button" onClick={() => setOrderId(order.id)}>
              Open
            </button>
          </li>
        ))}
      </ul>
      <OrderDrawer adapter={adapter} orderId={orderId} onOpenChange={(open) => !open && setOrderId(null)} />
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Orders />)
