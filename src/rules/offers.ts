import { instantOf } from '../model/instant'
import type { Order } from '../model/order'
import type { Policy } from './policy'

const DAY = 86_400_000

/** Whether this kind of order can have its authorization extended at all. */
export function extensionOffered(order: Order, { extend }: Policy): boolean {
  const created = instantOf(order.createdAt)
  const expires = instantOf(order.expiresAt)
  if (!extend || created === undefined || expires === undefined) return false
  return (
    extend.providers.includes(order.paymentMethod?.provider) &&
    !extend.notIn.includes(order.country ?? '') &&
    created >= Date.parse(extend.createdFrom) &&
    Math.floor(expires / DAY) - Math.floor(created / DAY) < extend.maxDays
  )
}

/** Whether a return fee may be kept in this order's country. */
export function feeOffered({ country = '' }: Order, { returnFee }: Policy): boolean {
  return returnFee !== false && returnFee.countries.includes(country)
}

/** Whether this kind of order may grow beyond what was authorized. */
export function increaseOffered({ country = '', paymentMethod }: Order, { increase }: Policy): boolean {
  const type = paymentMethod?.type ?? ''
  return increase.types.includes(type)
    ? !increase.notIn.includes(country)
    : Object.entries(increase.onlyIn).some(([only, countries]) => only === type && countries.includes(country))
}
