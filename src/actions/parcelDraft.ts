import { given } from '../model/given'
import type { ShippingInfo } from '../model/capture'
import type { FieldProps } from '../primitives/Field'
import type { MessageKey } from '../text/messages'
import type { ParcelDraft } from './moneyDraft'

/** The fields of a parcel, and of its way back. */
export const PARCEL_FIELDS = [
  { field: 'company', label: 'form.company', width: 4 },
  { field: 'method', label: 'form.method', width: 4 },
  { field: 'trackingNumber', label: 'form.trackingNumber', width: 4 },
  { field: 'trackingUrl', label: 'form.trackingUrl', width: undefined },
  { field: 'returnCompany', label: 'form.returnCompany', width: 6 },
  { field: 'returnTrackingNumber', label: 'form.returnTrackingNumber', width: 6 },
  { field: 'returnTrackingUrl', label: 'form.returnTrackingUrl', width: undefined },
] as const satisfies readonly {
  field: keyof ShippingInfo
  label: MessageKey
  width: FieldProps['width']
}[]

/** One of them. */
export type ParcelField = (typeof PARCEL_FIELDS)[number]

/** Parcels of which something is known, without what is left empty. */
export function parcelsToSend(parcels: readonly ParcelDraft[]): ShippingInfo[] | undefined {
  const sent = parcels.map(toSend).filter(isFilled)
  return sent.length > 0 ? sent : undefined
}

/** Where the rules find a parcel among those that are sent. */
export function parcelPath(parcels: readonly ParcelDraft[], parcel: ParcelDraft): string {
  const before = parcels.slice(0, parcels.indexOf(parcel))
  return `shippingInfo.${before.map(toSend).filter(isFilled).length}`
}

function toSend({ info }: ParcelDraft): ShippingInfo {
  return given(Object.fromEntries(PARCEL_FIELDS.map(({ field }) => [field, info[field]?.trim()])))
}

function isFilled(info: ShippingInfo): boolean {
  return Object.keys(info).length > 0
}
