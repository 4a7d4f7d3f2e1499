import type { Order } from '../model/order'
import type { OrderLinks } from '../model/settings'

/** Where an order or a fact of it leads, by the host's function; one that throws leads nowhere. */
export function linkOf(
  links: OrderLinks | undefined,
  kind: keyof OrderLinks,
  id: string | undefined,
  order?: Order,
): string | undefined {
  try {
    const href: unknown = id && links?.[kind]?.(id, order as Order)
    return typeof href === 'string' && href !== '' ? href : undefined
  } catch {
    return undefined
  }
}
