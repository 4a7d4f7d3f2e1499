import type { Order } from 'order-drawer/core'
import { makeOrder } from 'order-drawer/testing'

/** Stands for the host's own. */
export async function readOrder(orderId: string): Promise<Order | undefined> {
  if (orderId === 'authorized') return makeOrder({ id: orderId })
  if (orderId === 'captured') return makeOrder({ id: orderId, status: 'captured' })
  return undefined
}
