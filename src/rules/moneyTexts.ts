import type { ShippingInfo } from '../model/capture'
import { given } from '../model/given'
import { findings, within } from './findings'
import type { CaptureInput } from './input'
import { listOf } from './listOf'

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
  const own = readWithin(input, MONEY_TEXT_LIMITS)
  const parcels = listOf(shippingInfo).map((parcel) => readWithin(parcel, PARCEL_LIMITS))
  const sent = parcels.map(({ texts }) => texts)
  return {
    texts: given({ ...own.texts, shippingInfo: sent.length > 0 ? sent : undefined }),
    issues: [...own.issues, ...parcels.flatMap(({ issues }, at) => within(`shippingInfo.${at}`, issues))],
  }
}

function readWithin<F extends string>(
  input: { readonly [field in F]?: unknown },
  limits: { readonly [field in F]: number },
) {
  const fields = (Object.keys(limits) as F[]).filter((field) => typeof input[field] === 'string')
  const texts = given(Object.fromEntries(fields.map((field) => [field, input[field]])) as { [field in F]?: string })
  const issues = fields.flatMap((field) => {
    const max = limits[field]
    return findings([String(input[field]).length > max, 'too_long', field, { max }])
  })
  return { texts, issues }
}
