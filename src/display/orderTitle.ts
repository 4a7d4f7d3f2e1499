import type { Order } from '../model/order'

/** What people call the order: merchant reference 1, else the short reference, else the id. */
export function orderTitle(order: Partial<Order> | undefined, id: string): string {
  const names = [order?.merchantReference1, order?.shortReference, order?.id]
  return names.find((name) => typeof name === 'string' && name.trim() !== '') ?? id
}
