import type { Address } from '../model/address'
import type { Order } from '../model/order'

/** The name on an address: the person, else the organization; '' if neither is known. */
export function nameOn(address: Address | undefined): string {
  const person = [address?.givenName, address?.familyName].filter(Boolean).join(' ').trim()
  return person || address?.organizationName?.trim() || ''
}

/** Who pays: the name on the billing address, else on the shipping address; '' if neither is known. */
export function shopperName(order: Pick<Order, 'billing' | 'shipping'>): string {
  return nameOn(order.billing) || nameOn(order.shipping)
}
