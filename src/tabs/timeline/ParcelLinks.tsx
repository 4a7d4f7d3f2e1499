import type { ReactNode } from 'react'
import { useText } from '../../display/useText'
import type { Capture } from '../../model/capture'
import { SafeLink } from '../../primitives/SafeLink'
import type { MessageKey } from '../../text/messages'

/** How a parcel travels: carrier, number, and the page that follows it. */
export type Parcel = readonly [carrier: string | undefined, number: string | undefined, url: string | undefined]

/** What was sent with a capture, and what may come back, each under its name; nothing where nothing is known. */
export function parcelsOf({ shippingInfo = [] }: Partial<Capture> = {}): [label: MessageKey, parcels: Parcel[]][] {
  const there = shippingInfo.map((info): Parcel => [info.company || info.method, info.trackingNumber, info.trackingUrl])
  const back = shippingInfo.map((info): Parcel => [
    info.returnCompany,
    info.returnTrackingNumber,
    info.returnTrackingUrl,
  ])
  const all: [MessageKey, Parcel[]][] = [
    ['timeline.tracking', there],
    ['timeline.returnTracking', back],
  ]
  return all
    .map(([label, parcels]): [MessageKey, Parcel[]] => [label, parcels.filter((parcel) => parcel.some(Boolean))])
    .filter(([, parcels]) => parcels.length > 0)
}

/** Parcels to follow, each on the page of its carrier. */
export function ParcelLinks({ parcels }: { parcels: readonly Parcel[] }): ReactNode {
  const text = useText()
  return parcels.map(([carrier, number, url], at) => (
    <span key={at} className="od-parcel">
      <SafeLink external newTabText={text.t('header.newTab')} href={url}>
        <bdi translate="no">{[carrier, number].filter(Boolean).join(' ') || url}</bdi>
      </SafeLink>
    </span>
  ))
}
