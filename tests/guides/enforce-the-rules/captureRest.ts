import { plan, type Command, type Order } from 'order-drawer/core'
import { refusal } from './HttpError'
import { policy } from './rules'

/** What captures all that is left: for a job that nobody watches. */
export function captureRest(order: Order, now: Date): Command {
  const planned = plan(order, 'capture', {}, { now, policy })
  if (!planned.ok) throw refusal(planned.issues)
  return planned.command
}
