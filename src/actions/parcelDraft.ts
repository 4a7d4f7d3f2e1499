import { given } from '../model/given'
import type { ShippingInfo } from '../model/capture'
import type { FieldProps } from '../primitives/Field'
import type { MessageKey } from '../text/messages'
import type { ParcelDraft } from './moneyDraft'

/** The fields of a parcel, and of its way back. */
export const PARCEL_FIELDS = [
  { field: 'company', label: 'form.company', max: 100, width: 4 },
  { field: 'method', label: 'form.method', max: 100, width: 4 },
  { field: 'trackingNumber', label: 'form.trackingNumber', max: 100, width: 4 },
  { field: 'trackingUrl', label: 'form.trackingUrl', max: 1024, width: undefined },
  { field: 'returnCompany', label: 'form.returnCompany', max: 100, width: 6 },
  { field: 'returnTrackingNumber', label: 'form.returnTrackingNumber', max: 100, width: 6 },
  { field: 'returnTrackingUrl', label: 'form.returnTrackingUrl', max: 1024, width: undefined },
] as const satisfies readonly {
  field: keyof ShippingInfo
  label: MessageKey
  max: number
  width: FieldProps['width']
}[]

/** One of them. */
export type ParcelField = (typeof PARCEL_FIELDS)[number]

/** Parcels of which something is known, without what is left empty. */
export function parcelsToSend(parcels: readonly ParcelDraft[]): ShippingInfo[] | undefined {
  const filled = parcels.map(({ info }) =>
    given(Object.fromEntries(PARCEL_FIELDS.map(({ field }) => [field, info[field]?.trim()])) as ShippingInfo),
  )
  const sent = filled.filter((info) => Object.keys(info).length > 0)
  return sent.length > 0 ? sent : undefined
}
