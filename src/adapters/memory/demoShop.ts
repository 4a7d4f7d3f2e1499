import { extra } from './demoLines'

/** What the Swedish orders of the demo's shop share. */
export const SWEDISH = { merchantId: 'M104872', currency: 'SEK', country: 'SE', locale: 'sv-SE', rate: 2500 }

/** A parcel that waits at a shop, at 49.00. */
export const PICKUP = extra('shipping_fee', 'SHIP-PUP', 'Parcel to pickup point', 4900)

/** A parcel to the door, at 99.00. */
export const HOME = extra('shipping_fee', 'SHIP-HOME', 'Home delivery', 9900)
