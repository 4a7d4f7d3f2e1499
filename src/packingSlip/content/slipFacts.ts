import type { ShippingInfo } from '../../model/capture'
import { entriesOf } from '../../model/entriesOf'
import type { Order } from '../../model/order'
import type { Shipment } from '../../model/shipment'
import { formatDate, NO_DATE } from '../../text/formatDate'
import type { SlipWords } from '../../model/slipWords'
import { cleanText } from './cleanText'
import type { SlipPlace } from './slipPlace'

/** What an order or a shipment is known by. */
export interface SlipFact {
  label: string
  value: string
}

/** References, days and the way of the parcel; what is not known leaves no gap. */
export function slipFacts(order: Order, { captures }: Shipment, place: SlipPlace): SlipFact[] {
  const day = (iso: string) => {
    const written = formatDate(iso, place.language, place.timeZone)
    return written === NO_DATE ? '' : written
  }
  const parcels = captures.flatMap(({ shippingInfo }) => entriesOf(shippingInfo))
  const facts: [keyof SlipWords, readonly unknown[]][] = [
    ['order', [cleanText(order.merchantReference1) || order.shortReference]],
    ['reference', [order.merchantReference2]],
    ['orderId', [order.id]],
    ['shipment', captures.map(({ reference, shortReference }) => cleanText(reference) || shortReference)],
    ['ordered', [day(order.createdAt)]],
    ['date', captures.map(({ at }) => day(at))],
    ['delivery', parcels.map(carrier)],
    ['tracking', parcels.map(({ trackingNumber }) => trackingNumber)],
  ]
  return facts.flatMap(([key, values]) => {
    const known = new Set(values.map(cleanText).filter((value) => value !== ''))
    return known.size > 0 ? [{ label: place.words[key], value: [...known].join(', ') }] : []
  })
}

/** "Nordfrakt, Home delivery" */
function carrier({ company, method }: ShippingInfo): string {
  return [company, method].map(cleanText).filter(Boolean).join(', ')
}
