import { type Order, OrderError } from 'order-drawer'
import { fromKustomOrder, readKustomError } from 'order-drawer/adapters/kustom'
import type { ListAddress } from './listAddress'

/** How many orders a page of the list holds. */
export const PAGE_SIZE = 50

/** Which orders are asked for. */
export type OrdersQuery = Pick<ListAddress, 'q' | 'status' | 'sort' | 'cursor'>

/** One page of the list. */
export interface OrdersSlice {
  orders: Order[]
  /** Where the page after this one begins. */
  next: string | null
  /** Null where there are more than the server counts. */
  total: number | null
}

interface OrdersJson extends Omit<OrdersSlice, 'orders'> {
  orders: Pick<Order, 'disputes'>[]
}

/** Reads a page of the list. Throws `OrderError`. */
export async function fetchOrders(query: OrdersQuery, signal: AbortSignal, limit = PAGE_SIZE): Promise<OrdersSlice> {
  const asked = Object.entries({ ...query, limit: String(limit) }).filter(([, value]) => value !== '')
  const answer = await fetch(`/api/orders?${new URLSearchParams(asked)}`, { signal }).catch((cause: unknown) => {
    throw new OrderError(signal.aborted ? 'aborted' : 'network', { cause })
  })
  if (!answer.ok) throw await readKustomError(answer)
  const { orders, next, total } = (await answer.json()) as OrdersJson
  return { orders: orders.map((json) => fromKustomOrder(json, { disputes: json.disputes })), next, total }
}
