import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { OrderDrawer } from 'order-drawer'
import { adapter, describe, orders } from '../shop'
import { Button } from './Button'
import './page.css'

function Orders() {
  const [orderId, setOrderId] = useState<string | null>(null)
  return (
    <main className="mx-auto my-8 max-w-xl px-4">
      <div className="mb-4 flex items-center justify-between">
        <h1 className="text-xl font-semibold">Orders</h1>
        <Button variant="outline" onClick={() => document.documentElement.classList.toggle('dark')}>
          Light or dark
        </Button>
      </div>
      <ul className="divide-y">
        {orders.map((order) => (
          <li key={order.id} className="flex items-center justify-between py-2 text-sm">
            {describe(order)}
            <Button onClick={() => setOrderId(order.id)}>Open</Button>
          </li>
        ))}
      </ul>
      <OrderDrawer adapter={adapter} orderId={orderId} onOpenChange={(open) => !open && setOrderId(null)} />
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Orders />)
