import { forwardRef } from 'react'
import { getDisplayStatus } from '../model/displayStatus'
import type { Order } from '../model/order'
import { StatusBadge } from './StatusBadge'
import { useNow } from './useNow'

/** Props of {@link OrderBadges}. */
export interface OrderBadgesProps {
  /** What is known of the order; without a status there is no badge. */
  order: Partial<Order> | undefined
  size?: 'lg'
}

/** Where an order stands; a disputed one says both, the dispute and the word of its life. It can take the focus. */
export const OrderBadges = forwardRef<HTMLDivElement, OrderBadgesProps>(function OrderBadges({ order, size }, ref) {
  const now = useNow()
  if (order?.status === undefined) return null
  const { status, lifecycle } = getDisplayStatus(order as Order, now)
  const large = size ? { size } : {}
  return (
    <div ref={ref} className="od-badges" tabIndex={-1}>
      <StatusBadge status={status} {...large} />
      {status !== lifecycle && <StatusBadge status={lifecycle} {...large} />}
    </div>
  )
})
