import { OrderError } from '../adapters/OrderError'
import type { Order } from '../model/order'
import { legibleOrder } from './legibleOrder'
import { plainData } from './plainData'

const LISTS = ['lines', 'captures', 'refunds', 'disputes'] as const

/**
 * An adapter's answer as a plain copy that is safe to read again and again: no proxy, no getter, no cycle.
 * Lists that are absent are empty, texts are texts. Throws `OrderError` `bad_response` for anything that is not this
 * order.
 */
export function trustedOrder(answer: unknown, orderId: string): Order {
  try {
    const order = plainData(answer) as Partial<Order>
    if (order.id !== orderId) throw unreadable('id')
    if (typeof order.status !== 'string') throw unreadable('status')
    for (const name of LISTS) order[name] = listOf(order[name], name) as never
    if (order.events !== undefined) order.events = listOf(order.events, 'events') as never
    for (const part of [...(order.captures ?? []), ...(order.refunds ?? [])]) {
      part.lines = listOf(part.lines, 'lines') as never
    }
    order.paymentMethod ??= { provider: 'other', label: '' }
    if (typeof order.paymentMethod !== 'object') throw unreadable('paymentMethod')
    return legibleOrder(order)
  } catch (thrown) {
    throw thrown instanceof OrderError ? thrown : unreadable()
  }
}

function unreadable(code?: string): OrderError {
  return new OrderError('bad_response', code === undefined ? {} : { code })
}

function listOf(list: unknown, name: string): object[] {
  if (list === undefined || list === null) return []
  if (!Array.isArray(list)) throw unreadable(name)
  return list.filter((entry) => typeof entry === 'object' && entry !== null)
}
