import logo from './logo.png'

/** The shop that this admin belongs to. */
export const SHOP_NAME = 'Lindvik Hem'

/** Its number at the payment provider, which the API does not tell. */
export const MERCHANT_ID = 'M104872'

/** How its packing slips are printed. */
export const PACKING_SLIP = {
  shop: { name: SHOP_NAME, address: 'Strandvägen 3, 891 33 Örnsköldsvik, Sweden', logo },
}

/** Who is signed in at first, where the server lets a visitor choose. */
export const DEMO_USER = 'support@shop.example'

/** An order on a page of its own. */
export const orderHref = (orderId: string): string => `/orders/${encodeURIComponent(orderId)}`
