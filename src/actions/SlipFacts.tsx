import type { ReactNode } from 'react'
import { FactList } from '../display/FactList'
import { LineItems } from '../display/LineItems'
import { PersonText } from '../display/PersonText'
import { nameOn } from '../display/shopperName'
import { useText } from '../display/useText'
import type { Order } from '../model/order'
import { getShipment, isPacked, type Shipment } from '../model/shipment'
import { useOrderSettings } from '../state/OrderProvider'
import { postalAddress } from '../text/postalAddress'
import { CaptureWords } from './CaptureWords'

/** Props of {@link SlipFacts}. */
export interface SlipFactsProps {
  order: Order
  /** @default all of the order */
  captureIds: readonly string[] | undefined
}

/** What the slip will say: where the parcel goes, and the goods in it. */
export function SlipFacts({ order, captureIds }: SlipFactsProps): ReactNode {
  const text = useText()
  const shipment = getShipment(order, captureIds)
  if (!shipment || captureIds?.length === 0) return null
  const [capture, ...others] = shipment.captures
  const isOnly = order.captures.length === 1 && others.length === 0
  return (
    <>
      <FactList
        rows={[
          ['slip.shipTo', <ShipTo key="to" order={order} />],
          [
            'slip.capture',
            isOnly && capture && (
              <CaptureWords key="capture" capture={capture} lines={shipment.itemised ? shipment.lines : []} />
            ),
          ],
        ]}
      />
      <section className="od-form-part">
        <h4 className="od-label">{text.t('slip.goods')}</h4>
        <Goods shipment={shipment} currency={order.currency} />
      </section>
    </>
  )
}

function ShipTo({ order: { shipping } }: Pick<SlipFactsProps, 'order'>): ReactNode {
  const text = useText()
  const lines = postalAddress(shipping, text.locale)
  const name = nameOn(shipping)
  const all = [...new Set([name, ...lines])].filter(Boolean)
  return all.length > 0 ? <PersonText>{all.join(', ')}</PersonText> : text.t('slip.noAddress')
}

function Goods({ shipment, currency }: { shipment: Shipment; currency: string }): ReactNode {
  const text = useText()
  const { packingSlip } = useOrderSettings()
  const sums = packingSlip?.show?.prices === true
  const goods = sums ? shipment.lines : shipment.lines.filter(isPacked)
  return (
    <>
      {!shipment.itemised && <p className="od-nothing">{text.t('slip.goodsUnknown')}</p>}
      {shipment.itemised && goods.length === 0 && <p className="od-nothing">{text.t('slip.noGoods')}</p>}
      {goods.length > 0 && <LineItems lines={goods} currency={currency} sums={sums} />}
    </>
  )
}
