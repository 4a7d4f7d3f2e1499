import { formatAmount, type Order } from 'order-drawer'
import { createMemoryAdapter, demoOrders } from 'order-drawer/adapters/memory'

/** The backend of every host: it lives in the page, and a reload starts it over. */
export const adapter = createMemoryAdapter({ orders: demoOrders() })

/** What the hosts list. */
export const orders = demoOrders().slice(0, 6)

/** An order in a line. */
export function describe({ merchantReference1, id, amount, currency }: Order): string {
  return `${merchantReference1 ?? id} · ${formatAmount(amount, currency, 'en-SE')}`
}
