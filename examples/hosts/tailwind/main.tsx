import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { OrderDrawer } from 'order-drawer'
import { adapter, describe, orders } from '../shop'
import './page.css'

const button = 'cursor-pointer rounded-md bg-brand px-3 py-1.5 text-sm font-medium text-on-brand hover:opacity-90'

function Orders() {
  const [orderId, setOrderId] = useState<string | null>(null)
  return (
    <main className="mx-auto my-8 max-w-xl px-4">
      <h1 className="mb-4 text-xl font-semibold">Orders</h1>
      <ul className="divide-y divide-zinc-200 dark:divide-zinc-800">
        {orders.map((order) => (
          <li key={order.id} className="flex items-center justify-between py-2 text-sm">
            {describe(order)}
            <button className={button} onClick={() => setOrderId(order.id)}>
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
