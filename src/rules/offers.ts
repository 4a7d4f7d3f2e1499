import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { Policy } from './policy'

const DAY = 86_400_000

/** Whether this kind of order can have its authorization extended at all. */
export function extensionOffered(order: Order, { extend }: Policy): boolean {
  if (!extend || !extend.providers.includes(order.paymentMethod?.provider)) return false
  if (order.country && extend.notIn.includes(order.country)) return false
  const created = instantOf(order.createdAt)
  const expires = instantOf(order.expiresAt)
  if (created === undefined || expires === undefined || created < Date.parse(extend.createdFrom)) return false
  return Math.floor(expires / DAY) - Math.floor(created / DAY) < extend.maxDays
}

/** Whether a return fee may be kept in this order's country. */
export function feeOffered(order: Order, { returnFee }: Policy): boolean {
  return returnFee !== false && order.country !== undefined && returnFee.countries.includes(order.country)
}

/** Whether this kind of order may grow beyond what was authorized. */
export function increaseOffered(order: Order, { increase }: Policy): boolean {
  const type = order.paymentMethod?.type ?? ''
  const country = order.country ?? ''
  if (increase.types.includes(type)) return !increase.notIn.includes(country)
  return (Object.hasOwn(increase.onlyIn, type) && increase.onlyIn[type]?.includes(country)) || false
}
