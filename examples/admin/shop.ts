/** The shop that this admin belongs to. */
export const SHOP_NAME = 'Lindvik Hem'

/** Who is signed in at first, where the server lets a visitor choose. */
export const DEMO_USER = 'support@shop.example'

/** An order on a page of its own. */
export const orderHref = (orderId: string): string => `/orders/${encodeURIComponent(orderId)}`
