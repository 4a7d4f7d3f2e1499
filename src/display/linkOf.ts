import type { Order } from '../model/order'
import type { OrderLinks } from '../model/settings'

/** Where a fact of an order leads, by the host's function; one that throws leads nowhere. */
export function linkOf(
  links: OrderLinks | undefined,
  kind: 'settlement' | 'dispute' | 'logs',
  id: string,
  order: Order,
): string | undefined {
  try {
    const href: unknown = links?.[kind]?.(id, order)
    return typeof href === 'string' && href !== '' ? href : undefined
  } catch {
    return undefined
  }
}
