import type { Order } from './order'
import type { PackingSlipSettings } from './packingSlip'

/** Where facts of an order lead: each gives an address, or nothing for no link. */
export interface OrderLinks {
  /** `(order id, order)`: the order on a page of its own. */
  order?: (id: string, order?: Order) => string | undefined
  /** `(settlement id, order)` */
  settlement?: (id: string, order: Order) => string | undefined
  /** `(dispute id, order)` */
  dispute?: (id: string, order: Order) => string | undefined
  /** `(event id, order)` */
  logs?: (id: string, order: Order) => string | undefined
}

/** Light, dark, or as the page and the system say. */
export type Theme = 'auto' | 'light' | 'dark'

/** What a provider or a drawer carries for the views; the state layer passes it on unread. */
export interface ViewSettings {
  /** BCP 47. @default 'en' */
  locale?: string | undefined
  /** IANA name of the shop's zone. @default the browser's */
  timeZone?: string | undefined
  /** Sentences that replace ours, by key. */
  messages?: { readonly [key: string]: unknown } | undefined
  links?: OrderLinks | undefined
  /** @default 'auto' */
  theme?: Theme | undefined
  /** How packing slips are printed. @default without the shop's name, without prices, A4 */
  packingSlip?: PackingSlipSettings | undefined
  /** Told when a person opens an order from an `OrderLink` that has no `onOpen` of its own. */
  onOpen?: ((orderId: string) => void) | undefined
}
