import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { OrderPage } from './OrderPage'
import { OrdersPage } from './OrdersPage'
import 'order-drawer/styles.css'
import './demo.css'

const orderId = /^\/orders\/(.+)$/.exec(location.pathname)?.[1]
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>{orderId ? <OrderPage orderId={decodeURIComponent(orderId)} /> : <OrdersPage />}</StrictMode>,
  )
}
