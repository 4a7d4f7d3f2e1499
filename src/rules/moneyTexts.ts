import type { ShippingInfo } from '../model/capture'
import { within } from './findings'
import type { CaptureInput } from './input'
import { listOf } from './listOf'
import { readTexts } from './readTexts'

/** The most characters of a note and of a reference. Source: Order Management API v1. */
export const MONEY_TEXT_LIMITS = { description: 255, reference: 255 }

/** The most characters of each field of a parcel. Source: Order Management API v1. */
export const PARCEL_LIMITS: { readonly [F in keyof ShippingInfo]-?: number } = {
  company: 100,
  method: 100,
  trackingNumber: 100,
  trackingUrl: 1024,
  returnCompany: 100,
  returnTrackingNumber: 100,
  returnTrackingUrl: 1024,
}

/** What goes along with a capture or a refund, as far as it is text, and what of it is too long. */
export function readMoneyTexts({
  shippingInfo,
  ...input
}: Pick<CaptureInput, 'description' | 'reference' | 'shippingInfo'>) {
  const own = readTexts({}, input, MONEY_TEXT_LIMITS)
  const parcels = listOf(shippingInfo).map((parcel) => readTexts({}, parcel, PARCEL_LIMITS))
  const sent = parcels.map(({ changed }) => changed)
  return {
    texts: { ...own.changed, ...(sent.length > 0 && { shippingInfo: sent }) },
    issues: [...own.issues, ...parcels.flatMap(({ issues }, at) => within(`shippingInfo.${at}`, issues))],
  }
}
