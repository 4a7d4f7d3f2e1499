import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { OrderPage } from './OrderPage'
import { OrdersPage } from './OrdersPage'
import 'order-drawer/styles.css'
import './demo.css'

/** An address that nobody could have made names an order that nobody has. */
function readOrderId(): string | undefined {
  const text = /^\/orders\/(.+)$/.exec(location.pathname)?.[1]
  try {
    return text && decodeURIComponent(text)
  } catch {
    return text
  }
}

const orderId = readOrderId()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(<StrictMode>{orderId ? <OrderPage orderId={orderId} /> : <OrdersPage />}</StrictMode>)
}
