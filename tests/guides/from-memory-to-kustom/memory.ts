import { createMemoryAdapter, demoOrders } from 'order-drawer/adapters/memory'

export const adapter = createMemoryAdapter({
  orders: demoOrders(),
  persistAs: 'orders', // survives a reload, and every window sees the same
  latency: 300,
})
