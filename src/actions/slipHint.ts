import type { OrderText } from '../display/createText'
import type { Order } from '../model/order'
import { countPieces, getShipment } from '../model/shipment'

/** What a packing slip would list, in a few words: "7 pieces captured 12 Nov"; nothing where that is not known. */
export function slipHint(order: Order, text: OrderText): string | null {
  const [capture, ...others] = order.captures
  if (others.length > 0) return text.t('slip.captures', { count: order.captures.length })
  const shipment = getShipment(order)
  if (!capture || !shipment?.itemised) return null
  return text.t('slip.hint', { count: countPieces(shipment.lines), date: text.shortDay(capture.at) })
}
