import type { Order } from 'order-drawer'

/** What people call an order: by the shop's reference, else by the provider's. */
export function orderName({ merchantReference1, shortReference, id }: Order): string {
  return merchantReference1 || shortReference || id
}

/** Who ordered. */
export function customerName({ billing, shipping }: Order): string {
  const names = [billing, shipping].map(
    (one) => one?.organizationName || [one?.givenName, one?.familyName].filter(Boolean).join(' '),
  )
  return names.find(Boolean) ?? ''
}
