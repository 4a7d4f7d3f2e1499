import type { ReactNode } from 'react'
import type { Order } from '../model/order'
import { DeadlineClock } from './DeadlineClock'
import { orderDeadline } from './orderDeadline'
import { useNow } from './useNow'

/** How long the authorization, or the answer to a dispute, still has; nothing where no time runs. */
export function ExpiryClock({ order }: { order: Order }): ReactNode {
  const deadline = orderDeadline(order, useNow())
  return deadline && <DeadlineClock deadline={deadline} size="lg" />
}
