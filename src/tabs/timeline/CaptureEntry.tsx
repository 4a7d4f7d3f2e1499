import type { ReactNode } from 'react'
import { LineItems } from '../../display/LineItems'
import { linkOf } from '../../display/linkOf'
import { PersonText } from '../../display/PersonText'
import { useText } from '../../display/useText'
import type { Capture, ShippingInfo } from '../../model/capture'
import type { Order } from '../../model/order'
import { SafeLink } from '../../primitives/SafeLink'
import { useOrderSettings } from '../../state/OrderProvider'
import { EventFact, EventFacts, FactId } from './EventFacts'

/** Props of {@link CaptureEntry}. */
export interface CaptureEntryProps {
  capture: Capture
  order: Order
}

/** An opened capture: what was sent, how it travels, and where its money went. */
export function CaptureEntry({ capture, order }: CaptureEntryProps): ReactNode {
  const text = useText()
  return (
    <>
      {capture.description && (
        <p className="od-event-text">
          <PersonText>{capture.description}</PersonText>
        </p>
      )}
      {capture.lines.length > 0 ? (
        <LineItems lines={capture.lines} currency={order.currency} />
      ) : (
        <p className="od-event-text">{text.t('timeline.notItemised')}</p>
      )}
      <CaptureFacts capture={capture} order={order} />
    </>
  )
}

function CaptureFacts({ capture, order }: CaptureEntryProps): ReactNode {
  const text = useText()
  const { links } = useOrderSettings()
  const { settlementId, shippingInfo = [] } = capture
  const reference = capture.reference ?? capture.shortReference
  const parcels = shippingInfo.filter(hasWay)
  const returns = shippingInfo.map(wayBack).filter(hasWay)
  if (!settlementId && !reference && parcels.length === 0 && returns.length === 0) return null
  return (
    <EventFacts>
      {settlementId && (
        <EventFact label={text.t('timeline.settlement')}>
          <FactId id={settlementId} href={linkOf(links, 'settlement', settlementId, order)} />
        </EventFact>
      )}
      {parcels.length > 0 && <Ways label={text.t('timeline.tracking')} parcels={parcels} />}
      {returns.length > 0 && <Ways label={text.t('timeline.returnTracking')} parcels={returns} />}
      {reference && (
        <EventFact label={text.t('timeline.captureReference')}>
          <FactId id={reference} />
        </EventFact>
      )}
    </EventFacts>
  )
}

function Ways({ label, parcels }: { label: string; parcels: ShippingInfo[] }): ReactNode {
  const text = useText()
  return (
    <EventFact label={label}>
      {parcels.map(({ company, method, trackingNumber, trackingUrl }, at) => (
        <span key={at} className="od-parcel">
          <SafeLink external newTabText={text.t('header.newTab')} {...(trackingUrl && { href: trackingUrl })}>
            <bdi translate="no">{[company ?? method, trackingNumber].filter(Boolean).join(' ') || trackingUrl}</bdi>
          </SafeLink>
        </span>
      ))}
    </EventFact>
  )
}

function hasWay({ company, method, trackingNumber, trackingUrl }: ShippingInfo): boolean {
  return Boolean(company || method || trackingNumber || trackingUrl)
}

function wayBack({ returnCompany, returnTrackingNumber, returnTrackingUrl }: ShippingInfo): ShippingInfo {
  return {
    ...(returnCompany && { company: returnCompany }),
    ...(returnTrackingNumber && { trackingNumber: returnTrackingNumber }),
    ...(returnTrackingUrl && { trackingUrl: returnTrackingUrl }),
  }
}
