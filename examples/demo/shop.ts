import logo from './logo.png'
import { createMemoryAdapter, demoOrders } from 'order-drawer/adapters/memory'

/** The demo's backend: it lives in this browser, survives a reload, and every window shares it. */
export const adapter = createMemoryAdapter({ orders: demoOrders(), latency: 250, persistAs: 'order-drawer-demo' })

/** What the shop gives every drawer and panel. */
export const settings = {
  adapter,
  scope: 'demo',
  locale: 'en-SE',
  timeZone: 'Europe/Stockholm',
  packingSlip: {
    shop: { name: 'Lindvik Hem', address: 'Strandvägen 3, 891 33 Örnsköldsvik, Sweden', logo },
  },
  links: {
    order: (id: string) => `/orders/${encodeURIComponent(id)}`,
    settlement: (id: string) => `/settlements/${encodeURIComponent(id)}`,
    dispute: (id: string) => `/disputes/${encodeURIComponent(id)}`,
  },
}
