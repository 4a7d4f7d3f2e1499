import type { ShippingInfo } from '../model/capture'
import { findings, within } from './findings'
import type { CaptureInput } from './input'
import { listOf } from './listOf'
import type { Issue } from './planned'

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

/** What is too long of all that goes along with a capture or a refund. */
export function textIssues(input: Pick<CaptureInput, 'description' | 'reference' | 'shippingInfo'>): Issue[] {
  return [
    ...tooLong(input, MONEY_TEXT_LIMITS),
    ...listOf(input.shippingInfo).flatMap((parcel, at) => within(`shippingInfo.${at}`, tooLong(parcel, PARCEL_LIMITS))),
  ]
}

function tooLong(texts: object, limits: Readonly<Record<string, number>>): Issue[] {
  const found = texts as Readonly<Record<string, unknown>>
  return Object.entries(limits).flatMap(([field, max]) =>
    findings([String(found[field] ?? '').length > max, 'too_long', field, { max }]),
  )
}
